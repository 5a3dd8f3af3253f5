import { meetingKinds, meetingStates, trainingChannels, trainingTopics } from '../codes/index.ts';
import { code, codes, day, decimal, integer, longText, reference, text } from '../fields/kinds.ts';
import { checkMeeting, completeMeeting } from '../rules/meeting.ts';
import { defineRegister, section } from './define.ts';
import { meetingDerived } from './meetingDerived.ts';

/**
 * Meetings and activities with their minutes: domain.md 4.2 and 4.3. Attendance, agenda, votes and
 * tasks are parts of a meeting, in registers of their own.
 */
export const meetings = defineRegister('meetings', {
  label: { zh: '会议记录', en: 'Meetings' },
  title: 'topic',
  order: { by: 'heldOn', descending: true },
  matchBy: [['branch', 'kind', 'heldOn', 'topic']],
  check: checkMeeting,
  complete: completeMeeting,
  derived: meetingDerived,
  sections: [
    section('会议', 'Meeting', {
      branch: reference('organizations', '召开会议的党组织', 'Organization that meets', { required: true, width: 26, listed: true, aliases: ['党组织', '党支部', '支部', '所在支部', '所属支部', '支部名称', '党组织名称', '召开单位', '单位'] }),
      kind: code(meetingKinds, '会议类型', 'Kind of meeting', { required: true, width: 16, listed: true, aliases: ['会议名称', '类型', '类别', '会议类别', '活动类型', '会议种类', '活动名称', '形式'] }),
      countsAs: codes(meetingKinds, '同时计作', 'Counts also as', { width: 16, help: { zh: '如组织生活会与民主评议合并召开；会中另上党课的，请另记一次党课', en: 'E.g. an organizational life meeting joined with the appraisal; a lecture inside a meeting is recorded on its own' } }),
      serialNo: integer('本年第几次', 'Number in the year', { min: 1, max: 999, width: 8, listed: true, numbered: { within: ['branch', 'kind'], yearOf: 'heldOn' }, aliases: ['序次', '次数', '期数', '第几次'] }),
      topic: text('会议主题', 'Topic', { required: true, max: 200, width: 36, listed: true, search: 'pinyin', aliases: ['主题', '议题', '会议议题', '会议内容主题', '活动主题', '主要议题', '题目'] }),
      state: code(meetingStates, '会议状态', 'State', { required: true, width: 10 }),
      heldOn: day('召开日期', 'Held on', { required: true, width: 13, listed: true, aliases: ['日期', '时间', '会议时间', '会议日期', '召开时间', '开会时间', '开会日期', '活动时间', '活动日期'] }),
      beginsAt: text('开始时间', 'Begins at', { format: 'time', max: 5, width: 8, aliases: ['起始时间'] }),
      endsAt: text('结束时间', 'Ends at', { format: 'time', max: 5, width: 8, aliases: ['终止时间'] }),
      place: text('地点', 'Place', { max: 100, width: 18, listed: true, aliases: ['会议地点', '开会地点', '活动地点', '召开地点'] }),
      chair: text('主持人', 'Chair', { max: 40, width: 12, listed: true, search: 'pinyin', aliases: ['会议主持人', '主持'] }),
      recorder: text('记录人', 'Recorder', { max: 40, width: 12, search: 'pinyin', aliases: ['记录', '会议记录人', '记录员'] }),
      within: reference('meetings', '在哪次会议中进行', 'Part of the meeting', { width: 24, help: { zh: '如在党员大会上讲的党课', en: 'E.g. a lecture given at a general meeting' } }),
    }),
    section('到会', 'Attendance', {
      dueCount: integer('应到人数', 'Due to attend', { min: 0, max: 99999, width: 8, aliases: ['应到', '应到会人数', '应参加人数', '应出席人数'], help: { zh: '登记了到会名单的，按名单计算', en: 'Worked out from the list of those who attended, where there is one' } }),
      presentCount: integer('实到人数', 'Present', { min: 0, max: 99999, width: 8, aliases: ['实到', '实到会人数', '实际参加人数', '出席人数', '参加人数', '到会人数', '参会人数'] }),
      votingDue: integer('应到有表决权人数', 'Due with voting right', { min: 0, max: 99999, width: 10, aliases: ['有表决权应到人数'] }),
      votingPresent: integer('实到有表决权人数', 'Present with voting right', { min: 0, max: 99999, width: 10, aliases: ['有表决权实到人数'] }),
      absentees: longText('缺席人员及原因', 'Absent, with reasons', { width: 24, aliases: ['缺席人员', '缺席', '缺席人员名单', '请假人员', '未到人员', '缺席情况', '缺席原因'], help: { zh: '没有登记名单的旧记录填这里', en: 'For old minutes without a list of names' } }),
      observers: longText('列席人员', 'Observers', { width: 24, aliases: ['列席'] }),
    }),
    section('记录', 'Minutes', {
      content: longText('会议内容', 'What was said', { max: 20000, width: 50, search: 'text', aliases: ['内容', '主要内容', '会议记录', '记录内容', '会议纪要', '活动内容', '会议主要内容', '内容摘要'] }),
      decisions: longText('会议决定', 'Decisions', { max: 5000, width: 36, search: 'text', aliases: ['决议', '决定事项', '会议决议', '决议事项', '形成决议', '议定事项'] }),
      attachments: longText('附件', 'Attachments', { width: 20, aliases: ['附件名称', '佐证材料'] }),
    }),
    section('学时', 'Class-hours', {
      hours: decimal('学时', 'Class-hours', { places: 1, unit: { zh: '学时', en: 'h' }, width: 8, aliases: ['学习时长', '课时'], help: { zh: '到会党员各计这些学时；半天 4 学时，一天 8 学时', en: 'Credited to each member present; half a day is 4, a day 8' } }),
      trainingTopic: code(trainingTopics, '培训主题', 'Training topic', { width: 16 }),
      trainingChannel: code(trainingChannels, '培训方式', 'Training channel', { width: 16 }),
      plan: reference('educationPlans', '对应的教育计划', 'Item of the education plan', { width: 24 }),
    }),
    section('检查与备注', 'Checking and remarks', {
      checkedBy: text('乡镇检查人', 'Checked by (township)', { max: 40, width: 12 }),
      checkedOn: day('检查日期', 'Checked on', { width: 13, past: true }),
      remarks: longText('备注', 'Remarks', { width: 24 }),
    }),
  ],
});
