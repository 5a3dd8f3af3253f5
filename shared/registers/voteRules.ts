import { voteBases, voteRuleKinds } from '../codes/index.ts';
import { code, integer, longText, yesNo } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/**
 * The quorum and the majority of each body, laid over the defaults of domain.md 2.3, 4.1, 4.2 and
 * 4.5, some of which are GKV or LOCAL.
 */
export const voteRules = defineRegister('voteRules', {
  label: { zh: '表决规则', en: 'Voting rules' },
  title: 'rule',
  matchBy: [['rule']],
  sections: [
    section('表决规则', 'Voting rule', {
      rule: code(voteRuleKinds, '规则', 'Rule', { required: true, unique: true, width: 24, listed: true }),
      quorumOf: integer('到会须达（分子）', 'Quorum: parts', { required: true, min: 1, max: 99, width: 10, listed: true }),
      quorumIn: integer('到会须达（分母）', 'Quorum: of', { required: true, min: 1, max: 99, width: 10, listed: true }),
      quorumExact: yesNo('恰好达到即可', 'Just that many is enough', { width: 10, listed: true, help: { zh: '“以上”含本数选是，“超过”选否', en: 'Yes for “at least”, no for “more than”' } }),
      passOf: integer('赞成须达（分子）', 'Majority: parts', { required: true, min: 1, max: 99, width: 10, listed: true }),
      passIn: integer('赞成须达（分母）', 'Majority: of', { required: true, min: 1, max: 99, width: 10, listed: true }),
      passExact: yesNo('恰好达到即可（赞成）', 'Just that many is enough (majority)', { width: 10, listed: true }),
      passBase: code(voteBases, '以谁为基数', 'Base', { required: true, width: 24, listed: true }),
      source: longText('依据', 'Source', { max: 300, width: 30 }),
    }),
  ],
});
