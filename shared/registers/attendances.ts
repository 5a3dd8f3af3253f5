import { presences } from '../codes/index.ts';
import { code, longText, reference, text, yesNo } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Who was due at a meeting, and who came: domain.md 4.3, with the voting right of 2.3 on that day. */
export const attendances = defineRegister('attendances', {
  label: { zh: '到会名单', en: 'Attendance' },
  title: 'member',
  partOf: 'meeting',
  matchBy: [['meeting', 'member']],
  sections: [
    section('到会', 'Attendance', {
      meeting: reference('meetings', '会议', 'Meeting', { required: true, width: 30, listed: true }),
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名', '党员姓名'] }),
      presence: code(presences, '到会情况', 'Attendance', { required: true, width: 12, listed: true, aliases: ['是否到会', '出席情况'] }),
      voting: yesNo('有表决权', 'Voting right', { width: 8, listed: true }),
      written: yesNo('有书面意见', 'Written opinion', { width: 8, listed: true, help: { zh: '会前书面表达意见的，计入票数', en: 'A written opinion sent in before the meeting counts as a vote' } }),
      opinion: longText('书面意见', 'What was written', { max: 2000, width: 24 }),
      note: text('说明', 'Note', { max: 200, width: 20, aliases: ['备注', '原因'] }),
    }),
  ],
});
