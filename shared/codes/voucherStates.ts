import { codeList } from './define.ts';

/** A draft can be changed, a posted voucher only reversed (domain.md 6.4). */
export const voucherStates = codeList('voucherStates', '凭证状态', 'State of a voucher', [
  ['draft', '未记账', 'Draft', '草稿', '暂存'],
  ['posted', '已记账', 'Posted', '记账'],
]);
