import { codeList } from './define.ts';

/** Against whom a majority is counted (domain.md 2.3). */
export const voteBases = codeList('voteBases', '过半数的基数', 'Base of the majority', [
  ['due', '应到会有表决权人数', 'Those due with voting right', '应到', '应到会人数'],
  ['present', '实到会有表决权人数', 'Those present with voting right', '实到', '到会人数'],
]);
