import { codeList } from './define.ts';

/** On which half of a two-sided sheet a row stands (domain.md 6.7). */
export const statementSides = codeList('statementSides', '报表栏', 'Side of a statement', [
  ['left', '左栏', 'Left', '资产栏'],
  ['right', '右栏', 'Right', '负债和权益栏'],
]);
