import { codeList } from './define.ts';
import { words } from './words.ts';

/** Why contact was lost: the codes of the form (domain.md 1.2). */
export const lostReasons = codeList('lostReasons', '失联原因', 'Reason of lost contact', [
  ['1', '外出务工经商', 'Away for work or trade', '外出务工', '务工经商', '务工', '经商'],
  [
    '2',
    '单位改制或破产',
    'Employer restructured or bankrupt',
    ...words('单位改制 单位破产 企业改制 企业破产'),
  ],
  ['3', '毕业后去向不明', 'Whereabouts unknown after graduation', '毕业去向不明'],
  ['4', '工作单位改变', 'Change of employer', '单位变动', '工作变动'],
  ['5', '出国（境）', 'Went abroad', '出国', '出境'],
  ['6', '居住地改变', 'Change of residence', '搬迁', '居住地变动', '搬家'],
  ['7', '其他', 'Other', '其它', '其他原因'],
]);
