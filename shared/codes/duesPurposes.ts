import { codeList } from './define.ts';

/** The five permitted purposes (domain.md 5.4). */
export const duesPurposes = codeList('duesPurposes', '党费用途', 'Purpose', [
  ['training', '培训党员', 'Training of members', '培训'],
  [
    'materials',
    '订阅或购买党员教育报刊、资料、音像制品和设备',
    'Periodicals, materials and equipment for education',
    '报刊资料',
    '购买资料',
  ],
  ['commendation', '表彰先进基层党组织、优秀共产党员和优秀党务工作者', 'Commendations', '表彰'],
  ['hardship', '补助生活困难的党员', 'Aid to members in hardship', '补助困难党员', '慰问困难党员'],
  [
    'disaster',
    '补助遭受严重自然灾害的党员和修缮因灾受损的党员教育设施',
    'Aid after natural disasters',
    '救灾',
  ],
]);
