import { trainingChannels, trainingTopics } from '../codes/index.ts';
import { code, day, decimal, longText, reference, text } from '../fields/kinds.ts';
import { checkSpan } from '../rules/span.ts';
import { defineRegister, section } from './define.ts';

/** What a member learnt outside the branch's own meetings, with class-hours: domain.md 4.2. */
export const trainings = defineRegister('trainings', {
  label: { zh: '教育培训登记', en: 'Training' },
  title: 'title',
  order: { by: 'fromOn', descending: true },
  matchBy: [['member', 'fromOn', 'title']],
  check: checkSpan,
  sections: [
    section('培训', 'Training', {
      member: reference('members', '党员', 'Member', { required: true, width: 12, listed: true, aliases: ['姓名', '参训人员', '参训党员'] }),
      title: text('培训名称', 'Title', { required: true, max: 120, width: 30, listed: true, search: 'pinyin', aliases: ['培训班名称', '培训内容', '课程'] }),
      fromOn: day('开始日期', 'From', { required: true, past: true, width: 13, listed: true, aliases: ['日期', '培训时间', '培训日期'] }),
      toOn: day('结束日期', 'Until', { width: 13 }),
      hours: decimal('学时', 'Class-hours', { required: true, places: 1, unit: { zh: '学时', en: 'h' }, width: 8, listed: true, aliases: ['课时'] }),
      topic: code(trainingTopics, '培训主题', 'Topic', { width: 16, listed: true }),
      channel: code(trainingChannels, '培训方式', 'Channel', { required: true, width: 16, listed: true, aliases: ['培训形式', '方式'] }),
      organizer: text('主办单位', 'Organizer', { max: 80, width: 20, aliases: ['举办单位'] }),
      certificate: text('结业证书', 'Certificate', { max: 60, width: 16 }),
      plan: reference('educationPlans', '对应的教育计划', 'Item of the education plan', { width: 24 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
