import { day, integer, longText, money, text } from '../fields/kinds.ts';
import { checkCashCount } from '../rules/accounts/cashCount.ts';
import { defineRegister, section } from './define.ts';

const pieces = (zh: string, en: string) => integer(zh, en, { min: 0, max: 99999, width: 8 });

/** Counts of the cash box (domain.md 6.10): book, counted, difference and reason. */
export const cashCounts = defineRegister('cashCounts', {
  label: { zh: '现金盘点', en: 'Cash counts' },
  title: 'countedOn',
  matchBy: [['countedOn']],
  order: { by: 'countedOn', descending: true },
  check: checkCashCount,
  sections: [
    section('盘点', 'Count', {
      countedOn: day('盘点日期', 'Counted on', { required: true, past: true, width: 12, listed: true }),
      bookFen: money('账面余额', 'Book balance', { required: true, width: 14, listed: true }),
      countedFen: money('实点金额', 'Counted', { required: true, width: 14, listed: true }),
      reason: longText('差异原因及处理', 'Reason of a difference', { max: 300, width: 30, listed: true }),
      counter: text('盘点人', 'Counted by', { max: 40, width: 12, listed: true }),
      cashier: text('出纳', 'Cashier', { max: 40, width: 12 }),
      witness: text('监盘人', 'Witness', { max: 40, width: 12 }),
    }),
    section('票面张数', 'Notes and coins', {
      y100: pieces('100元', '100 yuan'),
      y50: pieces('50元', '50 yuan'),
      y20: pieces('20元', '20 yuan'),
      y10: pieces('10元', '10 yuan'),
      y5: pieces('5元', '5 yuan'),
      y1: pieces('1元', '1 yuan'),
      j5: pieces('5角', '5 jiao'),
      j1: pieces('1角', '1 jiao'),
    }),
  ],
});
