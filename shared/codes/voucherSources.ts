import { codeList } from './define.ts';

/** By which act a voucher was written. */
export const voucherSources = codeList('voucherSources', '凭证来源', 'Origin of a voucher', [
  ['manual', '填制', 'Written by hand', '手工'],
  ['form', '收支登记', 'Money in or out'],
  ['import', '导入', 'Imported'],
  ['reversal', '冲销', 'Reversal', '红字冲销'],
  ['contract', '合同收款', 'Contract'],
  ['depreciation', '折旧', 'Depreciation', '计提折旧'],
  ['asset', '资产', 'Asset card'],
  ['debt', '债权债务', 'Debts and claims'],
  ['grant', '量化', 'Quantified grant'],
  ['distribution', '收益分配', 'Distribution'],
  ['year-end', '年终结转', 'Year-end transfer', '年末结转'],
]);
