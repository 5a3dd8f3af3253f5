import { day, longText, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Grants that are turned into quantified assets of the members (domain.md 6.12: 涉农资金量化折股). */
export const grants = defineRegister('grants', {
  label: { zh: '财政资金量化', en: 'Quantified grants' },
  title: 'name',
  matchBy: [['documentNo'], ['name', 'receivedOn']],
  sections: [
    section('资金', 'Grant', {
      name: text('项目名称', 'Project', { required: true, max: 100, width: 26, listed: true, search: 'pinyin' }),
      grantor: text('拨款单位', 'Grantor', { max: 80, width: 20, listed: true }),
      documentNo: text('文号', 'Document no.', { max: 60, width: 18 }),
      receivedOn: day('到账日期', 'Received on', { required: true, past: true, width: 12, listed: true }),
      amountFen: money('金额', 'Amount', { required: true, width: 14, listed: true }),
      account: text('会计科目', 'Ledger account', { max: 15, width: 10, help: { zh: '一般为241或其明细', en: '241 or a sub-account of it' } }),
      receiptVoucher: reference('vouchers', '到账凭证', 'Voucher of receipt', { width: 20 }),
    }),
    section('量化', 'Quantified', {
      asset: reference('assets', '形成的资产', 'Asset formed', { width: 20, listed: true }),
      assetFen: money('形成资产金额', 'Amount of the asset', { width: 14 }),
      quantifiedOn: day('量化日期', 'Quantified on', { width: 12, listed: true }),
      sharePercent: text('量化比例说明', 'How it was quantified', { max: 200, width: 24 }),
      decision: reference('meetings', '决议会议', 'Decided by', { width: 20 }),
      voucher: reference('vouchers', '转入公积公益金凭证', 'Voucher to the fund', { width: 20 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
