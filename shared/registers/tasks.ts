import { day, integer, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What a meeting charged somebody with: domain.md 4.3 (who, by when, done). */
export const tasks = defineRegister('tasks', {
  label: { zh: '会议交办事项', en: 'Tasks from meetings' },
  title: 'what',
  partOf: 'meeting',
  matchBy: [['meeting', 'what']],
  sections: [
    section('事项', 'Task', {
      meeting: reference('meetings', '交办的会议', 'Meeting', { required: true, width: 30, listed: true }),
      item: reference('agendaItems', '议程', 'Agenda item', { width: 30 }),
      position: integer('次序', 'Order', { required: true, min: 1, max: 99, width: 6 }),
      what: text('事项', 'Task', { required: true, max: 300, width: 36, listed: true, search: 'pinyin' }),
      who: text('责任人', 'Who', { max: 60, width: 12, listed: true, search: 'pinyin' }),
      dueOn: day('完成时限', 'By when', { width: 13, listed: true }),
      doneOn: day('完成日期', 'Done on', { width: 13, past: true, listed: true }),
      result: longText('完成情况', 'Result', { width: 30 }),
      reportedAt: reference('meetings', '在哪次会议上报告', 'Reported at the meeting', { width: 30 }),
    }),
  ],
});
