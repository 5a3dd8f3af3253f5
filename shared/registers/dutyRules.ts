import { dutyMeasures, dutyPeriods, dutySubjects, meetingKinds, organizationKinds, trainingChannels } from '../codes/index.ts';
import { code, codes, day, integer, longText, text, yesNo } from '../fields/kinds.ts';
import { checkDutyRule } from '../rules/dutyRule.ts';
import { defineRegister, section } from './define.ts';

/**
 * The table of duties: what, for whom, how often, how many, what counts, since when. The rows laid
 * over the defaults of domain.md 4.2 and 7.3, which are GKV and LOCAL in part.
 */
export const dutyRules = defineRegister('dutyRules', {
  label: { zh: '职责规则', en: 'Duty rules' },
  title: 'zh',
  matchBy: [['key']],
  check: checkDutyRule,
  sections: [
    section('职责', 'Duty', {
      key: text('代码', 'Code', { required: true, unique: true, max: 40, width: 20, listed: true }),
      zh: text('中文名称', 'Chinese name', { required: true, max: 40, width: 24, listed: true, search: 'pinyin' }),
      en: text('英文名称', 'English name', { required: true, max: 80, width: 30, listed: true, search: 'text' }),
      organizationKinds: codes(organizationKinds, '适用的党组织', 'Kinds of organization', { required: true, width: 24 }),
      subject: code(dutySubjects, '对象', 'Whose duty', { required: true, width: 16, listed: true }),
      off: yesNo('停用', 'Off', { width: 8, listed: true }),
    }),
    section('要求', 'Requirement', {
      measure: code(dutyMeasures, '计什么', 'What is counted', { required: true, width: 16, listed: true }),
      kinds: codes(meetingKinds, '计入的会议', 'Meetings that count', { width: 24, listed: true }),
      channels: codes(trainingChannels, '计入的培训方式', 'Trainings that count', { width: 24 }),
      period: code(dutyPeriods, '周期', 'Period', { required: true, width: 12, listed: true }),
      least: integer('至少', 'At least', { required: true, min: 1, max: 9999, width: 8, listed: true, help: { zh: '次数；学时规则填学时', en: 'Times; class-hours where these are counted' } }),
      aboveCounts: yesNo('上级党组织召开的也算', "The organization above's count too", { width: 10 }),
      sinceOn: day('从何时起', 'Since', { width: 13, help: { zh: '之前的不检查', en: 'Nothing before is checked' } }),
      untilOn: day('到何时止', 'Until', { width: 13 }),
      remindDays: integer('提前几天提醒', 'Remind so many days before', { min: 0, max: 400, width: 10 }),
      source: longText('依据', 'Source', { max: 300, width: 30 }),
    }),
  ],
});
