import { codeList } from './define.ts';

/** The word before a voucher's number (domain.md 6.4). */
export const voucherTypes = codeList('voucherTypes', '凭证字', 'Voucher type', [
  ['general', '记', 'General', '记账凭证', '记账'],
  ['receipt', '收', 'Receipt', '收款凭证', '收款', '现收', '银收'],
  ['payment', '付', 'Payment', '付款凭证', '付款', '现付', '银付'],
  ['transfer', '转', 'Transfer', '转账凭证', '转账', '机转'],
]);
