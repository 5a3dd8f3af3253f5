import { codeList } from './define.ts';

/** The statements whose layout is data (domain.md 6.7, 6.8). */
export const statementKinds = codeList('statementKinds', '会计报表', 'Statement', [
  ['balance-sheet', '资产负债表', 'Balance sheet'],
  ['income-statement', '收益及收益分配表', 'Income and distribution statement'],
  ['balance-sheet-2004', '资产负债表（2004年制度）', 'Balance sheet (2004 system)'],
  [
    'income-statement-2004',
    '收益及收益分配表（2004年制度）',
    'Income and distribution statement (2004 system)',
  ],
]);
