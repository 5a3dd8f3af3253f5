import { day, longText, money, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What was repaid of a debt (domain.md 6.10). */
export const debtPayments = defineRegister('debtPayments', {
  label: { zh: '还款记录', en: 'Repayments' },
  title: 'day',
  partOf: 'debt',
  matchBy: [['debt', 'day', 'principalFen']],
  order: { by: 'day' },
  sections: [
    section('还款', 'Repayment', {
      debt: reference('debts', '债务', 'Debt', { required: true, width: 22, listed: true }),
      day: day('日期', 'Date', { required: true, width: 12, listed: true }),
      principalFen: money('归还本金', 'Principal repaid', { required: true, width: 14, listed: true }),
      interestFen: money('支付利息', 'Interest paid', { width: 12, listed: true }),
      voucher: reference('vouchers', '凭证', 'Voucher', { width: 20, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 20 }),
    }),
  ],
});
