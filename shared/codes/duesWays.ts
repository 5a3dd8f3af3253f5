import { codeList } from './define.ts';

/** How dues are paid. */
export const duesWays = codeList('duesWays', '交纳方式', 'Way of payment', [
  ['cash', '现金', 'Cash'],
  ['transfer', '转账', 'Bank transfer', '银行转账'],
  ['online', '线上', 'Online', '微信', '支付宝', '网上', '手机支付'],
]);
