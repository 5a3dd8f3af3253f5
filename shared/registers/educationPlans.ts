import { trainingAudiences, trainingChannels, trainingTopics } from '../codes/index.ts';
import { code, decimal, integer, longText, reference, text } from '../fields/kinds.ts';
import { defineRegister, section } from './define.ts';

/** The items of a branch's yearly education plan, to be held against what was done: domain.md 4.2. */
export const educationPlans = defineRegister('educationPlans', {
  label: { zh: '年度教育计划', en: 'Education plan' },
  title: 'title',
  order: { by: 'month' },
  matchBy: [['branch', 'year', 'title']],
  sections: [
    section('计划', 'Plan', {
      branch: reference('organizations', '党组织', 'Organization', { required: true, width: 26, listed: true, aliases: ['党支部', '支部'] }),
      year: integer('年度', 'Year', { required: true, min: 1921, max: 2199, width: 8, listed: true, aliases: ['年份'] }),
      month: integer('计划月份', 'Month', { min: 1, max: 12, width: 8, listed: true, aliases: ['月份', '时间'] }),
      title: text('内容', 'Content', { required: true, max: 120, width: 36, listed: true, search: 'pinyin', aliases: ['学习内容', '培训内容', '计划内容'] }),
      topic: code(trainingTopics, '培训主题', 'Topic', { width: 16, listed: true }),
      channel: code(trainingChannels, '培训方式', 'Channel', { width: 16, listed: true }),
      audience: code(trainingAudiences, '对象', 'For', { width: 14, listed: true }),
      hours: decimal('计划学时', 'Planned class-hours', { places: 1, unit: { zh: '学时', en: 'h' }, width: 8, listed: true, aliases: ['学时'] }),
      responsible: text('责任人', 'Responsible', { max: 40, width: 12 }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
