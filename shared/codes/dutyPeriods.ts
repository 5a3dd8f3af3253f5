import { codeList } from './define.ts';

/** How often a duty recurs. */
export const dutyPeriods = codeList('dutyPeriods', '周期', 'Period', [
  ['month', '每月', 'Monthly', '月'],
  ['two-months', '每两个月', 'Every two months', '双月'],
  ['quarter', '每季度', 'Quarterly', '季', '季度'],
  ['half-year', '每半年', 'Half-yearly', '半年'],
  ['year', '每年', 'Yearly', '年', '年度'],
  ['within-half-year', '半年内一次', 'Once within half a year'],
  ['within-year', '一年内一次', 'Once within a year'],
  ['probation', '预备期内一次', 'Once during probation'],
  ['term', '每届', 'Each term', '届'],
]);
