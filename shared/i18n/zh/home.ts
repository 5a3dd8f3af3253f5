/** The start page, the settings and the reports. */
export const home = {
  title: '{{unit}}工作台',
  empty: {
    title: '先把党员名册录进来',
    hint: '台账已经建好，里面还没有党员。请从下面选一种办法开始。',
    import: '导入现有的表格',
    importHint:
      '手头有 Excel 或 WPS 的党员花名册，就用这个。表格不用事先整理，导入前会逐行检查给您看。',
    add: '一个一个录入',
    addHint: '人数不多，或者没有电子表格，就用这个。录一个保存一个。',
    organization: '核对党组织',
    organizationHint: '检查支部全称是否与印章一致，需要时添加党小组。',
    tryOut: '想先练练手？',
    tryOutHint:
      '可以打开演示村：关闭程序，请技术人员用 npm start -- --demo 启动。演示村的人和事都是虚构的，怎么改都不要紧。',
    reader: '台账里还没有党员。请书记或记录员先导入党员名册。',
  },
  counts: '台账概况',
  doNext: '常办事项',
  actions: {
    addMeeting: '记一次会议',
    addMember: '新增党员',
    import: '导入表格',
    statistics: '看统计',
    reports: '导出报表',
  },
  backup: {
    title: '备份',
    last: '最近一次备份：{{at}}',
    none: '还没有备份。',
    old: '已经 {{days}} 天没有备份了，建议现在备份，并拷到 U 盘。',
  },
  owing: {
    title: '连续欠交党费的党员',
    months: '{{months}} 个月',
    more: '还有 {{count}} 人，看欠交提醒',
    all: '欠交提醒',
  },
  recent: { title: '最近操作', all: '查看全部操作日志' },
} as const;
