import { day, longText, money, reference } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What was received of a claim (domain.md 6.10). */
export const claimReceipts = defineRegister('claimReceipts', {
  label: { zh: '收回记录', en: 'Claim receipts' },
  title: 'day',
  partOf: 'claim',
  matchBy: [['claim', 'day', 'amountFen']],
  order: { by: 'day' },
  sections: [
    section('收回', 'Receipt', {
      claim: reference('claims', '债权', 'Claim', { required: true, width: 22, listed: true }),
      day: day('日期', 'Date', { required: true, width: 12, listed: true }),
      amountFen: money('收回金额', 'Received', { required: true, width: 14, listed: true }),
      voucher: reference('vouchers', '凭证', 'Voucher', { width: 20, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 20 }),
    }),
  ],
});
