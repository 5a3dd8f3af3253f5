import { codeList } from './define.ts';

/** Whether money comes in, goes out, or is moved or accrued within (domain.md 6.4). */
export const eventDirections = codeList('eventDirections', '收支方向', 'Direction', [
  ['in', '收款', 'Money in', '收入'],
  ['out', '付款', 'Money out', '支出'],
  ['transfer', '转账和计提', 'Transfer or accrual', '转账', '其他事项'],
]);
