import { codeList } from './define.ts';

/** The bodies whose votes have a rule of their own (domain.md 2.3, 4.1, 4.2, 4.5). */
export const voteRuleKinds = codeList('voteRuleKinds', '表决规则', 'Rule of the vote', [
  ['general', '支部党员大会表决', 'Vote of the branch general meeting', '党员大会'],
  ['committee', '支部委员会表决', 'Vote of the branch committee', '支委会'],
  [
    'deliberation',
    '“四议”党员大会审议',
    'Deliberation by the general meeting',
    '四议审议',
    '党员大会审议',
  ],
  ['representatives', '村民代表会议表决', "Vote of the villagers' representatives", '村民代表会议'],
  ['villagers', '村民会议表决', "Vote of the villagers' meeting", '村民会议'],
  ['election', '选举', 'Election', '换届选举'],
]);
