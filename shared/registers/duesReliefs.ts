import { duesReliefKinds } from '../codes/index.ts';
import { code, day, longText, money, partialDate, reference, text } from '../fields/kinds.ts';
import { checkDuesRelief } from '../rules/dues/checkRows.ts';
import { defineRegister, section } from './define.ts';

/** Dues reduced or waived: the branch studies it and the next level approves (domain.md 5.1). */
export const duesReliefs = defineRegister('duesReliefs', {
  label: { zh: '党费减免', en: 'Relief from dues' },
  title: 'member',
  matchBy: [['member', 'fromOn']],
  check: checkDuesRelief,
  sections: [
    section('减免', 'Relief', {
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名'] }),
      kind: code(duesReliefKinds, '减免类型', 'Kind', { required: true, width: 10, listed: true }),
      amountFen: money('减后月交（元）', 'Left to pay a month (yuan)', { width: 12, listed: true }),
      fromOn: partialDate('从何月起', 'From', { monthly: true, required: true, width: 12, listed: true }),
      toOn: partialDate('到何月止', 'Until', { monthly: true, required: true, width: 12, listed: true }),
      reason: longText('原因', 'Reason', { max: 300, width: 24 }),
      decidedOn: day('支部研究日期', 'Decided by the branch on', { required: true, past: true, width: 13 }),
      decisionMeeting: reference('meetings', '研究的会议', 'Meeting', { width: 24 }),
      approvalNo: text('批准文号', 'Approval no.', { expected: true, max: 60, width: 18, listed: true }),
      approvedOn: day('批准日期', 'Approved on', { expected: true, past: true, width: 13, listed: true }),
    }),
  ],
});
