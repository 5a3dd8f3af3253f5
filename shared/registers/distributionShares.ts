import { day, decimal, money, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What each holder gets of a distribution (domain.md 6.9). */
export const distributionShares = defineRegister('distributionShares', {
  label: { zh: '分配明细', en: 'Distribution by holder' },
  title: 'party',
  partOf: 'plan',
  matchBy: [['plan', 'party']],
  sections: [
    section('分配', 'Share', {
      plan: reference('distributionPlans', '分配方案', 'Plan', { required: true, width: 12, listed: true }),
      party: reference('parties', '成员', 'Holder', { required: true, width: 18, listed: true }),
      shares: decimal('份额', 'Shares', { places: 2, unit: { zh: '股', en: 'shares' }, width: 10, listed: true }),
      amountFen: money('分配金额', 'Amount', { required: true, width: 14, listed: true }),
      paidOn: day('支付日期', 'Paid on', { width: 12, listed: true }),
      voucher: reference('vouchers', '支付凭证', 'Voucher', { width: 20, listed: true }),
    }),
  ],
});
