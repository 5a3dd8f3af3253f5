import { meetingKinds } from '../codes/index.ts';
import { code, decimal, longText, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** What the minutes of a kind of meeting begin with; rows laid over the shipped ones (domain.md 4.3). */
export const minuteTemplates = defineRegister('minuteTemplates', {
  label: { zh: '会议记录模板', en: 'Minute templates' },
  title: 'name',
  matchBy: [['kind']],
  sections: [
    section('模板', 'Template', {
      kind: code(meetingKinds, '会议类型', 'Kind of meeting', { required: true, unique: true, width: 18, listed: true }),
      name: text('模板名称', 'Name', { required: true, max: 60, width: 24, listed: true, search: 'pinyin' }),
      topic: text('会议主题', 'Topic', { max: 200, width: 36, listed: true, help: { zh: '可用 {年}、{月}、{季度}', en: 'May use {年} (year), {月} (month), {季度} (quarter)' } }),
      place: text('地点', 'Place', { max: 100, width: 18 }),
      agenda: longText('议程', 'Agenda', { max: 2000, width: 40, help: { zh: '每行一项，写成“类型：内容”，如“学习：传达上级文件精神”', en: 'One item a line, as “kind：item”, e.g. “学习：…”' } }),
      hours: decimal('学时', 'Class-hours', { places: 1, unit: { zh: '学时', en: 'h' }, width: 8 }),
    }),
  ],
});
