import { integer, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The discussion of an agenda item, by speaker: domain.md 4.3. */
export const speeches = defineRegister('speeches', {
  label: { zh: '讨论发言', en: 'Discussion' },
  title: 'speaker',
  partOf: 'meeting',
  matchBy: [['item', 'position']],
  sections: [
    section('发言', 'Speaker', {
      meeting: reference('meetings', '会议', 'Meeting', { required: true, width: 30 }),
      item: reference('agendaItems', '议程', 'Agenda item', { required: true, width: 30, listed: true }),
      position: integer('次序', 'Order', { required: true, min: 1, max: 999, width: 6, listed: true }),
      speaker: text('发言人', 'Speaker', { required: true, max: 40, width: 12, listed: true, search: 'pinyin' }),
      words: longText('发言内容', 'What was said', { max: 10000, width: 50, listed: true }),
    }),
  ],
});
