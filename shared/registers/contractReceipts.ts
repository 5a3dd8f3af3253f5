import { day, longText, money, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What was received (or paid) under a contract, each with its voucher (domain.md 6.10). */
export const contractReceipts = defineRegister('contractReceipts', {
  label: { zh: '合同收付款', en: 'Contract receipts' },
  title: 'day',
  partOf: 'contract',
  matchBy: [['contract', 'day', 'amountFen']],
  order: { by: 'day' },
  sections: [
    section('收付', 'Receipt', {
      contract: reference('contracts', '合同', 'Contract', { required: true, width: 22, listed: true }),
      day: day('日期', 'Date', { required: true, width: 12, listed: true }),
      amountFen: money('金额', 'Amount', { required: true, width: 14, listed: true }),
      voucher: reference('vouchers', '凭证', 'Voucher', { width: 20, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 20 }),
    }),
  ],
});
