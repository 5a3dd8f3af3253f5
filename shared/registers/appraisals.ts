import { integer, longText, day, reference, text } from '../fields/kinds.ts';
import { checkAppraisal } from '../rules/appraisal.ts';
import { defineRegister, section } from './define.ts';

/**
 * The democratic appraisal of a branch in a year: domain.md 4.4. The grades of its members are
 * parts of it.
 */
export const appraisals = defineRegister('appraisals', {
  label: { zh: '民主评议', en: 'Democratic appraisals' },
  title: 'title',
  order: { by: 'year', descending: true },
  matchBy: [['branch', 'year']],
  check: checkAppraisal,
  sections: [
    section('评议', 'Appraisal', {
      title: text('名称', 'Title', { required: true, max: 80, width: 30, listed: true, search: 'pinyin' }),
      branch: reference('organizations', '党支部', 'Branch', { required: true, width: 26, listed: true }),
      year: integer('年度', 'Year', { required: true, min: 1921, max: 2199, width: 8, listed: true }),
      meeting: reference('meetings', '评议会议', 'Meeting', { width: 30 }),
      heldOn: day('评议日期', 'Held on', { width: 13, past: true, listed: true }),
    }),
    section('测评票', 'Ballots', {
      issued: integer('发出票', 'Ballots given out', { min: 0, max: 99999, width: 8 }),
      returned: integer('收回票', 'Ballots returned', { min: 0, max: 99999, width: 8 }),
      valid: integer('有效票', 'Valid ballots', { min: 0, max: 99999, width: 8 }),
      teamGood: integer('班子：好', 'Leadership: good', { min: 0, max: 99999, width: 8 }),
      teamFair: integer('班子：较好', 'Leadership: fairly good', { min: 0, max: 99999, width: 8 }),
      teamAverage: integer('班子：一般', 'Leadership: average', { min: 0, max: 99999, width: 8 }),
      teamPoor: integer('班子：差', 'Leadership: poor', { min: 0, max: 99999, width: 8 }),
    }),
    section('评定', 'Decision', {
      decidedOn: day('支委会评定日期', 'Committee decided on', { width: 13, past: true, listed: true }),
      decisionMeeting: reference('meetings', '评定会议', 'Committee meeting', { width: 30 }),
      finishedOn: day('结果反馈完成日期', 'All were told by', { width: 13, past: true, listed: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
