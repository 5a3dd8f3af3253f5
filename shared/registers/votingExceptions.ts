import { votingExceptionKinds } from '../codes/index.ts';
import { code, day, longText, reference, text } from '../fields/kinds.ts';
import { checkSpan } from '../rules/span.ts';
import { defineRegister, section } from './define.ts';

/**
 * Members who have no vote or are left out of the count of those due, from when to when, with the
 * higher committee's consent: domain.md 2.3.
 */
export const votingExceptions = defineRegister('votingExceptions', {
  label: { zh: '表决权与应到例外', en: 'Exceptions to voting and attendance' },
  title: 'member',
  matchBy: [['member', 'kind', 'fromOn']],
  check: checkSpan,
  sections: [
    section('例外', 'Exception', {
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名'] }),
      kind: code(votingExceptionKinds, '情形', 'Kind', { required: true, width: 36, listed: true, aliases: ['例外情形', '原因'] }),
      fromOn: day('起始日期', 'From', { required: true, width: 13, listed: true }),
      toOn: day('截止日期', 'Until', { width: 13, listed: true, help: { zh: '没有截止的留空', en: 'Empty while it lasts' } }),
      consentNo: text('上级党委同意文号', 'Consent of the higher committee, no.', { expected: true, max: 60, width: 20, listed: true, aliases: ['文号', '批准文号'] }),
      consentOn: day('同意日期', 'Consent on', { width: 13, past: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
