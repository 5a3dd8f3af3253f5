// What the meetings of the fictional village are about. All of it is invented.

/** Topics of the theme Party days, January first. */
export const themes: readonly string[] = [
  '学习全会精神，慰问困难党员',
  '清洁家园迎新春',
  '学雷锋志愿服务',
  '植树护绿和森林防火宣传',
  '学习《中国共产党章程》总纲',
  '农村集体“三资”政策学习',
  '重温入党誓词，庆祝建党节',
  '防汛巡查和走访受灾农户',
  '移风易俗倡议',
  '茶园冬季管护技术培训',
  '学习党员教育管理工作条例',
  '警示教育',
];

/** What the committee talks over, January first. */
export const committeeTopics: readonly string[] = [
  '研究全年党建工作安排',
  '研究春节慰问困难党员名单',
  '研究茶叶合作社入股方案',
  '研究主题党日和森林防火安排',
  '研究发展党员工作',
  '研究预备党员转正和“七一”活动',
  '分析上半年党员教育情况',
  '研究防汛值班和受灾农户帮扶',
  '研究村集体机耕道修缮',
  '研究流动党员联系工作',
  '研究年度组织生活会准备工作',
  '研究年度民主评议工作',
];

export const groupTopics: readonly string[] = [
  '学习上月支部会议精神，汇报设岗定责情况',
  '讨论本组环境卫生和矛盾调解',
  '学习惠农政策，安排农忙互助',
];

export const generalTopics = {
  election: '支部委员会换届选举',
  first: '通过全年工作计划，通报上年党费收缴情况',
  second: '讨论接收预备党员和预备党员转正',
  third: '通报上半年工作，讨论机耕道修缮',
  fourth: '讨论年度民主评议方案',
} as const;

export const lectureTopics: readonly string[] = [
  '学习《中国共产党章程》',
  '弘扬伟大建党精神',
  '推进乡村全面振兴',
  '严守党的纪律',
];

export const places = { office: '村党群服务中心会议室', field: '村文化广场' } as const;

export const titles = {
  life: '年度组织生活会暨民主评议党员',
  lifePlanned: '年度组织生活会',
  democraticLife: '领导班子专题民主生活会',
  analysis: '半年班子运行分析',
  appraisal: (year: number): string => `${year}年度民主评议党员`,
  talk: '思想、工作和家庭情况谈心',
  conversion: (name: string): string => `讨论${name}同志预备党员转正`,
  admission: (name: string): string => `讨论接收${name}同志为预备党员`,
  dues: '收缴本季度党费',
  plan: '通过全年工作计划',
  road: '机耕道修缮用工和用料方案',
  scheme: '年度民主评议方案',
  study: (topic: string): string => `学习：${topic}`,
} as const;

export const decisions = {
  agreed: '同意。由支部委员会组织实施，完成后向党员大会报告。',
  converted: '同意按期转为正式党员，报上级党委审批。',
  admitted: '同意接收为预备党员，报上级党委审批。',
  elected: '选出支部委员会委员，报上级党委批准。',
} as const;

export const speeches: readonly string[] = [
  '这件事群众盼了好几年，趁冬闲把它办好，我们组出工没有问题。',
  '建议把用工和用料都张榜公布，让大家看得明白。',
  '在外的党员也要通知到，可以在微信群里发材料，回来再补课。',
  '同意。老党员行动不便，请各组安排人上门送学。',
];

/** What committees charge somebody with. */
export const tasks: readonly string[] = [
  '走访困难党员并登记需求',
  '补齐缺少的入党材料',
  '联系在外流动党员，登记去向和电话',
  '公布机耕道修缮的用工和用料',
  '为老党员送学上门',
  '整理会议室和党员活动室',
];
export const results: readonly string[] = ['已完成，情况已向支委会汇报。', '已办结，材料已归档。'];

export const trainings = {
  rotation: { title: '全县村党支部书记轮训', organizer: '青溪县委组织部' },
  class: { title: '支部委员集中培训班', organizer: '云岭镇党委' },
  online: { title: '党员远程教育平台学习', organizer: '云岭镇党委' },
  newMember: { title: '新党员培训班', organizer: '云岭镇党委' },
} as const;

export const consents = (year: number, number: number): string => `云组〔${year}〕${number}号`;
export const reports = {
  improvement: '按时参加组织生活，每季度向支部汇报一次。',
  selfNote: '能按时参加组织生活，在移风易俗和邻里互助中带头。',
  illNote: '住院治疗',
  awayNote: '在外务工，已转达会议精神',
} as const;
