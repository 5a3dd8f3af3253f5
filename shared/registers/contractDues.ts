import { day, longText, money, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What is due of a contract, and when (domain.md 6.10): worked out from its terms, then the user's to correct. */
export const contractDues = defineRegister('contractDues', {
  label: { zh: '合同应收款', en: 'Contract payments due' },
  title: 'dueOn',
  partOf: 'contract',
  matchBy: [['contract', 'dueOn']],
  order: { by: 'dueOn' },
  sections: [
    section('应收', 'Due', {
      contract: reference('contracts', '合同', 'Contract', { required: true, width: 22, listed: true }),
      dueOn: day('应付日期', 'Due on', { required: true, width: 12, listed: true }),
      fromOn: day('所属期起', 'For from', { width: 12, listed: true }),
      toOn: day('所属期止', 'For to', { width: 12, listed: true }),
      amountFen: money('应付金额', 'Amount due', { required: true, width: 14, listed: true }),
      voucher: reference('vouchers', '应收凭证', 'Voucher of the claim', { width: 20 }),
      remarks: longText('备注', 'Remarks', { width: 20 }),
    }),
  ],
});
