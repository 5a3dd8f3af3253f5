import { codeList } from './define.ts';

/** On which side an account stands (domain.md 6.2). */
export const accountSides = codeList('accountSides', '余额方向', 'Normal side', [
  ['debit', '借', 'Debit', '借方', 'Dr'],
  ['credit', '贷', 'Credit', '贷方', 'Cr'],
  ['both', '借或贷', 'Either side', '双向', '两性'],
]);
