import { disclosureItems } from '../codes/index.ts';
import { code, day, longText, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What was posted in the village, where and how long, with objections and answers (domain.md 6.11). */
export const disclosures = defineRegister('disclosures', {
  label: { zh: '财务公开', en: 'Financial disclosure' },
  title: 'period',
  matchBy: [['item', 'period']],
  order: { by: 'fromOn', descending: true },
  sections: [
    section('公开', 'Disclosure', {
      item: code(disclosureItems, '公开事项', 'Item', { required: true, width: 14, listed: true }),
      period: text('所属期', 'Period', { required: true, max: 20, width: 12, listed: true, help: { zh: '形如2026-Q3、2026-11或2026', en: '2026-Q3, 2026-11 or 2026' } }),
      place: text('公开地点', 'Place', { required: true, max: 100, width: 20, listed: true }),
      fromOn: day('公开日期', 'Posted from', { required: true, width: 12, listed: true }),
      toOn: day('公开至', 'Posted to', { width: 12, listed: true }),
      photo: text('照片编号', 'Photo', { max: 100, width: 14, help: { zh: '照片的编号或存放处', en: 'Number of the photo or where it is kept' } }),
      supervisor: text('监督委员会签字人', 'Signed by the supervisors', { max: 60, width: 14 }),
    }),
    section('质询', 'Objections', {
      objection: longText('群众意见', 'Objection', { max: 1000, width: 30 }),
      objectedOn: day('提出日期', 'Raised on', { width: 12 }),
      answer: longText('答复', 'Answer', { max: 1000, width: 30 }),
      answeredOn: day('答复日期', 'Answered on', { width: 12 }),
    }),
  ],
});
