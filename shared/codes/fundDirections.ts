import { codeList } from './define.ts';

/** Whether a fund takes in or gives out. */
export const fundDirections = codeList('fundDirections', '收支', 'In or out', [
  ['in', '收入', 'In', '收'],
  ['out', '支出', 'Out', '支'],
]);
