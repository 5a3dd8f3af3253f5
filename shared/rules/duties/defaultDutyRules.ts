import type { AnyRecord } from '../../registers/define.ts';

/** Organisations that have members of their own. */
const branches = 'branch,joint-branch,temporary-branch,floating-branch';
/** What leads a village: its branch, general branch or committee. */
const villages = 'village-committee,general-branch,branch,joint-branch';
const rectifiable = `${villages},temporary-branch,floating-branch`;
/** Those with a leading team that criticises itself. */
const teams = 'township-committee,village-committee,committee,general-branch';

const work = '《中国共产党支部工作条例（试行）》';
const life = '党的组织生活制度';
const education = '《中国共产党党员教育管理工作条例》';
const rectification = '软弱涣散村党组织整顿工作要求';

const row = (
  key: string,
  zh: string,
  en: string,
  rest: Readonly<Record<string, string | number | boolean>>,
): AnyRecord => ({
  organizationKinds: branches,
  subject: 'organization',
  off: null,
  measure: 'meetings',
  kinds: null,
  channels: null,
  least: 1,
  aboveCounts: null,
  sinceOn: null,
  untilOn: null,
  remindDays: null,
  ...rest,
  key,
  zh,
  en,
});

/**
 * The duties of domain.md 4.2 (meetings, talks, training), 4.1 (terms of office) and 7.3
 * (rectification), as shipped; the user's rows are laid over them by `key`. What comes once a year
 * is reminded of in its last quarter, when it is usual (4.2: the life meeting normally in Q4).
 */
export const defaultDutyRules: readonly AnyRecord[] = [
  row('general-meeting', '支部党员大会', 'General meeting of the branch', {
    kinds: 'general',
    period: 'quarter',
    source: `${work}：支部党员大会一般每季度召开1次`,
  }),
  row('committee-meeting', '支部委员会', 'Branch committee meeting', {
    subject: 'with-committee',
    kinds: 'committee',
    period: 'month',
    source: `${work}：支部委员会会议一般每月召开1次`,
  }),
  row('group-meeting', '党小组会', 'Party group meeting', {
    organizationKinds: 'group',
    kinds: 'group',
    period: 'month',
    source: `${work}：党小组会一般每月召开1次`,
  }),
  row('party-lecture', '党课', 'Party lecture', {
    kinds: 'lecture',
    period: 'quarter',
    aboveCounts: true,
    source: `${work}：定期开展党课；各地一般要求每季度1次`,
  }),
  row('theme-day', '主题党日', 'Theme Party day', {
    kinds: 'theme-day',
    period: 'month',
    aboveCounts: true,
    source: `${work}：每月相对固定1天开展主题党日`,
  }),
  row('organizational-life', '组织生活会', 'Organizational life meeting', {
    kinds: 'life',
    period: 'year',
    remindDays: 92,
    source: `${life}：组织生活会每年至少召开1次，一般安排在第四季度`,
  }),
  row('appraisal', '民主评议党员', 'Democratic appraisal of members', {
    kinds: 'appraisal',
    period: 'year',
    remindDays: 92,
    source: `${life}：民主评议党员每年开展1次，可与组织生活会一并进行`,
  }),
  row('talks-committee', '委员之间谈心谈话', 'Talks among the committee', {
    measure: 'talks-committee',
    kinds: 'talk',
    period: 'year',
    remindDays: 183,
    source: `${life}：支部委员之间每年谈心谈话一般不少于1次`,
  }),
  row('talks-members', '委员与党员谈心谈话', 'Talks of the committee with members', {
    measure: 'talks-members',
    kinds: 'talk',
    period: 'year',
    remindDays: 183,
    source: `${life}：支部委员和党员之间每年谈心谈话一般不少于1次；本软件按每名党员至少与1名委员谈话计`,
  }),
  row('talks-among', '党员之间谈心谈话', 'Talks among members', {
    measure: 'talks-among',
    kinds: 'talk',
    period: 'year',
    remindDays: 183,
    source: `${life}：党员之间每年谈心谈话一般不少于1次；本软件按每名党员至少与1名其他党员谈话计`,
  }),
  row('member-training', '党员集中学习培训', 'Training of members', {
    subject: 'members',
    measure: 'hours',
    period: 'year',
    least: 32,
    remindDays: 183,
    source: `${education}：党员每年集中学习培训时间一般不少于32学时`,
  }),
  row('committee-training', '书记和委员集中学习培训', 'Training of the secretary and committee', {
    subject: 'committee',
    measure: 'hours',
    period: 'year',
    least: 56,
    remindDays: 183,
    source: `${education}：党组织书记和班子成员每年集中学习培训时间不少于56学时`,
  }),
  row(
    'committee-course',
    '书记和委员参加集中培训',
    'Training class of the secretary and committee',
    {
      subject: 'committee',
      measure: 'courses',
      channels: 'class,rotation',
      period: 'year',
      remindDays: 183,
      source: `${education}：党组织书记和班子成员每年至少参加1次集中培训`,
    },
  ),
  row('new-secretary-training', '新任书记培训', 'Training of a new secretary', {
    organizationKinds: `village-committee,general-branch,${branches}`,
    subject: 'new-secretary',
    measure: 'courses',
    channels: 'class,rotation,new-secretary',
    period: 'within-half-year',
    source: `${education}：新任党支部书记一般在半年内参加1次任职培训`,
  }),
  row('probationary-training', '预备党员培训', 'Training during probation', {
    subject: 'probationary',
    measure: 'courses',
    channels: 'class,new-member',
    period: 'probation',
    source: `${education}：新党员在预备期内参加1次集中培训`,
  }),
  row('new-full-training', '新转正党员培训', 'Training of a new full member', {
    subject: 'new-full',
    measure: 'courses',
    channels: 'class,new-member',
    period: 'within-year',
    source: `${education}：转为正式党员后1年内参加1次集中培训`,
  }),
  row('secretary-rotation', '村党组织书记轮训', 'Rotation training of village secretaries', {
    organizationKinds: villages,
    subject: 'secretary',
    measure: 'courses',
    channels: 'rotation',
    period: 'year',
    remindDays: 183,
    source: '村党组织书记每年轮训1次',
  }),
  row('team-analysis', '班子运行分析', 'Analysis of the leading team', {
    organizationKinds: villages,
    kinds: 'team-analysis',
    period: 'half-year',
    aboveCounts: true,
    remindDays: 61,
    source: '村级班子每半年分析研判1次；上级党组织召开的也算',
  }),
  row('democratic-life', '民主生活会', 'Democratic life meeting', {
    organizationKinds: teams,
    kinds: 'democratic-life',
    period: 'year',
    remindDays: 92,
    source: '党员领导班子民主生活会每年召开1次',
  }),
  row('term-election', '换届选举', 'Election at the end of the term', {
    organizationKinds: `${teams},${branches}`,
    measure: 'election',
    period: 'term',
    remindDays: 184,
    source: `${work}：村、社区党支部每届任期5年，其他3年；提前6个月提醒`,
  }),
  row('rectification-progress', '整顿进展报告', 'Report on rectification', {
    organizationKinds: rectifiable,
    subject: 'rectified',
    measure: 'rectification-progress',
    period: 'two-months',
    remindDays: 14,
    source: `${rectification}：自列入之日起每两个月报告1次进展`,
  }),
  row('rectification-check', '整顿半年检查', 'Half-yearly rectification check', {
    organizationKinds: rectifiable,
    subject: 'rectified',
    measure: 'rectification-check',
    period: 'half-year',
    remindDays: 30,
    source: `${rectification}：每半年检查1次（6月30日、12月31日前）`,
  }),
  row('rectification-acceptance', '整顿验收', 'Acceptance of the rectification', {
    organizationKinds: rectifiable,
    subject: 'rectified',
    measure: 'rectification-acceptance',
    period: 'year',
    remindDays: 30,
    source: `${rectification}：年底前验收销号`,
  }),
  row('rectification-aftercare', '整顿后巩固', 'After-care of a rectified village', {
    organizationKinds: rectifiable,
    subject: 'rectified',
    measure: 'rectification-aftercare',
    period: 'within-year',
    remindDays: 61,
    source: `${rectification}：销号后跟踪巩固1年`,
  }),
];
