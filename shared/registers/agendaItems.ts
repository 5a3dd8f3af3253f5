import { agendaKinds, voteMethods, voteRuleKinds } from '../codes/index.ts';
import { code, integer, longText, reference, text } from '../fields/kinds.ts';
import { checkAgendaItem, completeAgendaItem } from '../rules/meeting.ts';
import { defineRegister, section } from './define.ts';

/** The items of a meeting's agenda, each with its decision and its vote: domain.md 4.3 and 2.3. */
export const agendaItems = defineRegister('agendaItems', {
  label: { zh: '议程与表决', en: 'Agenda and votes' },
  title: 'title',
  partOf: 'meeting',
  matchBy: [['meeting', 'position']],
  check: checkAgendaItem,
  complete: completeAgendaItem,
  sections: [
    section('议程', 'Agenda item', {
      meeting: reference('meetings', '会议', 'Meeting', { required: true, width: 30, listed: true }),
      position: integer('次序', 'Order', { required: true, min: 1, max: 99, width: 6, listed: true }),
      kind: code(agendaKinds, '议程类型', 'Kind', { required: true, width: 12, listed: true }),
      title: text('议程', 'Item', { required: true, max: 200, width: 36, listed: true, search: 'pinyin' }),
      presenter: text('主讲人', 'Presenter', { max: 60, width: 12, listed: true, aliases: ['汇报人', '主讲'] }),
      summary: longText('内容', 'What was presented', { max: 20000, width: 40 }),
      decision: longText('决定', 'Decision', { max: 5000, width: 36 }),
    }),
    section('表决', 'Vote', {
      voteMethod: code(voteMethods, '表决方式', 'Way of voting', { width: 14 }),
      voteRule: code(voteRuleKinds, '表决规则', 'Rule', { width: 18 }),
      due: integer('应到有表决权', 'Due with voting right', { min: 0, max: 99999, width: 10 }),
      present: integer('实到有表决权', 'Present with voting right', { min: 0, max: 99999, width: 10 }),
      written: integer('书面意见', 'Written opinions', { min: 0, max: 99999, width: 8, help: { zh: '会前送交书面意见的有表决权党员，计入票数，不计入实到', en: 'Absent members with voting right who sent a written opinion: they count among the votes, not among those present' } }),
      approve: integer('赞成', 'For', { min: 0, max: 99999, width: 8, help: { zh: '含书面意见', en: 'With the written opinions' } }),
      against: integer('反对', 'Against', { min: 0, max: 99999, width: 8 }),
      abstain: integer('弃权', 'Abstained', { min: 0, max: 99999, width: 8 }),
      issued: integer('发出票', 'Ballots given out', { min: 0, max: 99999, width: 8 }),
      returned: integer('收回票', 'Ballots returned', { min: 0, max: 99999, width: 8 }),
      valid: integer('有效票', 'Valid ballots', { min: 0, max: 99999, width: 8 }),
      seats: integer('应选人数', 'Seats', { min: 1, max: 99, width: 8 }),
    }),
  ],
});
