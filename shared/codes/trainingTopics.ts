import { codeList } from './define.ts';

/** Topics of training (GKV: editable). */
export const trainingTopics = codeList(
  'trainingTopics',
  '培训主题',
  'Training topic',
  [
    ['theory', '党的创新理论', 'Party theory', '政治理论', '理论'],
    [
      'constitution',
      '党章党规党纪',
      'Party Constitution, rules and discipline',
      '党章党规',
      '党纪',
      '纪律教育',
    ],
    ['spirit', '党性教育', 'Party spirit', '党性', '革命传统'],
    ['policy', '形势政策与法律法规', 'Policies and laws', '政策法规', '法律法规', '形势政策'],
    ['skills', '实用技术与致富本领', 'Practical skills', '实用技术', '技能', '业务能力'],
    ['governance', '乡村治理与为民服务', 'Village governance and service', '乡村治理', '基层治理'],
    ['warning', '警示教育', 'Warning education', '廉政教育'],
    ['other', '其他', 'Other', '其它'],
  ],
  { editable: true },
);
