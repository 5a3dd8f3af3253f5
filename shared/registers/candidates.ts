import { integer, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** Those who stood in an election, and their votes: domain.md 4.1. */
export const candidates = defineRegister('candidates', {
  label: { zh: '候选人得票', en: 'Candidates' },
  title: 'name',
  partOf: 'meeting',
  matchBy: [['item', 'name']],
  sections: [
    section('候选人', 'Candidate', {
      meeting: reference('meetings', '会议', 'Meeting', { required: true, width: 30 }),
      item: reference('agendaItems', '议程', 'Agenda item', { required: true, width: 30, listed: true }),
      position: integer('次序', 'Order', { required: true, min: 1, max: 99, width: 6, listed: true }),
      name: text('姓名', 'Name', { required: true, max: 40, width: 12, listed: true, search: 'pinyin' }),
      post: text('候选职务', 'Post', { max: 60, width: 16, listed: true }),
      approve: integer('赞成', 'For', { min: 0, max: 99999, width: 8, listed: true, aliases: ['得票', '得票数'] }),
      against: integer('反对', 'Against', { min: 0, max: 99999, width: 8, listed: true }),
      abstain: integer('弃权', 'Abstained', { min: 0, max: 99999, width: 8, listed: true }),
    }),
  ],
});
