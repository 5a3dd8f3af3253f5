import { codeList } from './define.ts';

/** Whether the collective receives or pays under a contract. */
export const contractDirections = codeList('contractDirections', '收付方向', 'Who pays', [
  ['in', '收款', 'We receive', '应收'],
  ['out', '付款', 'We pay', '应付'],
]);
