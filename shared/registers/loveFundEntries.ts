import { fundDirections, loveFundSources } from '../codes/index.ts';
import { code, day, longText, money, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The love fund for members, apart from the dues: domain.md 5.4. */
export const loveFundEntries = defineRegister('loveFundEntries', {
  label: { zh: '党员爱心基金', en: 'Love fund' },
  title: 'reason',
  matchBy: [['branch', 'on', 'direction', 'amountFen']],
  order: { by: 'on', descending: true },
  sections: [
    section('收支', 'Entry', {
      branch: reference('organizations', '党支部', 'Branch', { required: true, width: 26, listed: true }),
      on: day('日期', 'Date', { required: true, past: true, width: 13, listed: true }),
      direction: code(fundDirections, '收支', 'In or out', { required: true, width: 8, listed: true }),
      amountFen: money('金额（元）', 'Amount (yuan)', { required: true, width: 12, listed: true }),
      source: code(loveFundSources, '资金来源', 'Source', { width: 14, listed: true }),
      member: reference('members', '受助党员', 'Member helped', { width: 12, listed: true }),
      reason: text('事由', 'Reason', { required: true, max: 200, width: 28, listed: true, search: 'pinyin' }),
      approver: text('审批人', 'Approved by', { max: 40, width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
