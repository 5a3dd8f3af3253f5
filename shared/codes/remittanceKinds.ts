import { codeList } from './define.ts';

/** Ordinary dues, or large ones that pass through (domain.md 5.1, 5.2). */
export const remittanceKinds = codeList('remittanceKinds', '上缴类型', 'Kind of remittance', [
  ['dues', '党费', 'Dues'],
  ['large', '大额党费', 'Large voluntary dues', '大额'],
]);
