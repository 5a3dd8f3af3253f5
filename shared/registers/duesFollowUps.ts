import { contactWays } from '../codes/index.ts';
import { code, day, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Who spoke with a member about unpaid dues, when and with what result: domain.md 5.1. */
export const duesFollowUps = defineRegister('duesFollowUps', {
  label: { zh: '欠交催缴记录', en: 'Follow-up of arrears' },
  title: 'member',
  matchBy: [['member', 'on']],
  order: { by: 'on', descending: true },
  sections: [
    section('催缴', 'Follow-up', {
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true }),
      on: day('日期', 'Date', { required: true, past: true, width: 13, listed: true }),
      speaker: text('谈话人', 'Spoken with by', { required: true, max: 40, width: 12, listed: true }),
      way: code(contactWays, '方式', 'Way', { width: 12, listed: true }),
      result: longText('结果', 'Result', { required: true, max: 500, width: 36, listed: true }),
      nextOn: day('下次联系', 'Next on', { width: 13, listed: true }),
    }),
  ],
});
