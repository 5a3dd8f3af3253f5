import type { Language } from '../label.ts';
import type { AnyRecord } from './define.ts';

type Row = readonly [kind: string, zh: readonly [name: string, topic: string, agenda: string], en: readonly [name: string, topic: string, agenda: string], hours?: number];

/**
 * What the minutes of each kind of meeting begin with: the agenda of domain.md 4.2 and 4.3, with
 * the content that its check asks for. `{年}`, `{月}` and `{季度}` stand for the day of the meeting,
 * likewise `{year}`, `{month}` and `{quarter}`. Class-hours stand only where training is what the
 * meeting is for, so that no hours are credited that nobody thought of.
 */
const rows: readonly Row[] = [
  ['general', ['支部党员大会', '{年}年第{季度}季度支部党员大会', '学习：传达学习上级文件精神\n汇报：支部工作情况汇报\n讨论：讨论支部重要事项\n表决：对讨论事项进行表决'], ['General meeting', 'General meeting of the Party branch, quarter {quarter} of {year}', 'Study: Documents from above\nReport: Work of the branch\nDiscussion: Matters of the branch\nVote: Vote on the matters discussed']],
  ['committee', ['支部委员会', '{年}年{月}月支部委员会会议', '学习：传达上级会议和文件精神\n讨论：研究本月重点工作\n讨论：研究支部日常事务'], ['Branch committee', 'Meeting of the branch committee, {year}-{month}', 'Study: Meetings and documents from above\nDiscussion: Main work of the month\nDiscussion: Daily matters of the branch']],
  ['group', ['党小组会', '{年}年{月}月党小组会', '学习：学习规定内容\n讨论：落实支部交办的工作\n汇报：党员汇报思想和工作'], ['Group meeting', 'Party group meeting, {year}-{month}', 'Study: Set reading\nDiscussion: Carrying out what the branch asked for\nReport: Members on their thoughts and work']],
  ['lecture', ['党课', '{年}年第{季度}季度党课', '讲党课：讲授党课\n讨论：交流学习体会'], ['Party lecture', 'Party lecture, quarter {quarter} of {year}', 'Party lecture: The lecture\nDiscussion: What was learned']],
  ['theme-day', ['主题党日', '{年}年{月}月主题党日', '收缴党费：交纳党费\n学习：重温入党誓词，集中学习\n公开：党务、村务公开\n志愿服务：开展志愿服务'], ['Theme Party day', 'Theme Party day, {year}-{month}', 'Collecting dues: Party dues\nStudy: The oath of admission, reading together\nDisclosure: Party and village affairs\nVolunteer service: Service to the village']],
  ['life', ['组织生活会', '{年}年度组织生活会', '汇报：通报上次整改情况和征求意见情况\n汇报：支部班子对照检查\n批评与自我批评：党员开展批评与自我批评\n讨论：明确整改措施'], ['Organizational life meeting', 'Organizational life meeting of {year}', 'Report: What was put right since the last one, and opinions gathered\nReport: Self-examination of the committee\nCriticism and self-criticism: By the members\nDiscussion: What is to be put right']],
  ['appraisal', ['民主评议党员', '{年}年度民主评议党员', '学习：学习有关规定\n民主评议：党员个人自评、互评\n民主评议：无记名民主测评\n汇报：测评情况'], ['Democratic appraisal', 'Democratic appraisal of Party members, {year}', 'Study: The rules that apply\nDemocratic appraisal: Self-assessment and mutual assessment\nDemocratic appraisal: Secret ballot\nReport: The result of the ballot']],
  ['democratic-life', ['民主生活会', '{年}年度民主生活会', '汇报：通报上年度整改落实情况\n批评与自我批评：班子对照检查\n批评与自我批评：班子成员逐一开展批评与自我批评\n讨论：整改措施'], ['Meeting of criticism and self-criticism', 'Democratic life meeting of {year}', 'Report: What was put right since last year\nCriticism and self-criticism: Of the leading team\nCriticism and self-criticism: Of each of its members\nDiscussion: What is to be put right']],
  ['two-committees', ['村“两委”联席会', '{年}年{月}月村“两委”联席会议', '汇报：上次议定事项办理情况\n讨论：商议村级重要事项\n表决：形成决定'], ['Joint meeting of the two committees', 'Joint meeting of the two committees, {year}-{month}', 'Report: What became of the last decisions\nDiscussion: Matters of the village\nVote: Decision']],
  ['talk', ['谈心谈话', '{年}年{月}月谈心谈话', '讨论：谈心谈话内容'], ['Heart-to-heart talk', 'Heart-to-heart talk, {year}-{month}', 'Discussion: What was talked about']],
  ['study', ['学习培训', '{年}年{月}月集中学习', '学习：集中学习\n讨论：交流发言'], ['Study and training', 'Study together, {year}-{month}', 'Study: Reading together\nDiscussion: Contributions'], 4],
  ['team-analysis', ['班子运行分析会', '{年}年{半年}班子运行分析会', '汇报：班子运行情况\n讨论：分析存在的问题\n讨论：明确改进措施'], ['Analysis of the leading team', 'Analysis of the leading team, {half} half of {year}', 'Report: How the team works\nDiscussion: What stands in its way\nDiscussion: What is to be done']],
];

const inLanguage = (language: Language): readonly AnyRecord[] =>
  rows.map(([kind, zh, en, hours = null]) => {
    const [name, topic, agenda] = language === 'zh' ? zh : en;
    return { kind, name, topic, place: null, agenda, hours };
  });

/** The shipped rows of the register `minuteTemplates`, by language; the user's are laid over them by `kind`. */
export const shippedTemplates: Readonly<Record<Language, readonly AnyRecord[]>> = {
  zh: inLanguage('zh'),
  en: inLanguage('en'),
};
