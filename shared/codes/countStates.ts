import { codeList } from './define.ts';

/** 盘点结果 (domain.md 6.10). */
export const countStates = codeList('countStates', '盘点结果', 'Result of a count', [
  ['agrees', '相符', 'Agrees', '账实相符'],
  ['short', '盘亏', 'Short', '短少'],
  ['over', '盘盈', 'Over', '多出'],
  ['damaged', '毁损', 'Damaged', '损坏'],
]);
