import { codeList } from './define.ts';

/** The villager's opinion of a service request (domain.md 7.5; the values are ours, so editable). */
export const satisfactions = codeList(
  'satisfactions',
  '群众评价',
  'Satisfaction',
  [
    ['very-satisfied', '非常满意', 'Very satisfied', '很满意', '十分满意'],
    ['satisfied', '满意', 'Satisfied'],
    ['fairly-satisfied', '基本满意', 'Fairly satisfied', '较满意', '比较满意', '一般'],
    ['dissatisfied', '不满意', 'Dissatisfied', '不满'],
  ],
  { editable: true },
);
