import { money, partialDate, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What of a receipt is for which month, fixed when it was written: domain.md 5.3. */
export const duesReceiptMonths = defineRegister('duesReceiptMonths', {
  label: { zh: '收据分月', en: 'Months of a receipt' },
  title: 'month',
  partOf: 'receipt',
  matchBy: [['receipt', 'month']],
  sections: [
    section('分月', 'Month', {
      receipt: reference('duesReceipts', '收据', 'Receipt', { required: true, width: 12, listed: true }),
      month: partialDate('月份', 'Month', { monthly: true, required: true, width: 10, listed: true }),
      amountFen: money('金额（元）', 'Amount (yuan)', { required: true, width: 12, listed: true }),
    }),
  ],
});
