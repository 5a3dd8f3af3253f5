import { duesPurposes } from '../codes/index.ts';
import { code, day, longText, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What dues were spent on, for the five permitted purposes only: domain.md 5.4. */
export const duesSpendings = defineRegister('duesSpendings', {
  label: { zh: '党费使用', en: 'Dues spent' },
  title: 'item',
  matchBy: [['branch', 'on', 'item', 'amountFen']],
  order: { by: 'on', descending: true },
  sections: [
    section('使用', 'Spending', {
      branch: reference('organizations', '党支部', 'Branch', { required: true, width: 26, listed: true }),
      on: day('支出日期', 'Spent on', { required: true, past: true, width: 13, listed: true }),
      purpose: code(duesPurposes, '用途', 'Purpose', { required: true, width: 24, listed: true }),
      item: text('事项', 'Item', { required: true, max: 200, width: 28, listed: true, search: 'pinyin' }),
      amountFen: money('金额（元）', 'Amount (yuan)', { required: true, width: 12, listed: true }),
      decidedBy: reference('meetings', '集体研究的会议', 'Decided at the meeting', { expected: true, width: 28 }),
      approver: text('审批人', 'Approved by', { expected: true, max: 40, width: 12 }),
      payee: text('领款人', 'Payee', { max: 60, width: 12, listed: true }),
      voucherNo: text('凭证号', 'Voucher', { max: 60, width: 14, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
