/** The statistics of the members. */
export const statistics = {
  title: '党员统计',
  hint: '点任何一个数字，就能看到这个数字里都有谁。',
  year: '年份',
  yearOf: '{{year}} 年',
  branch: '党组织',
  everybody: '全部党员',
  total: '截至 {{at}}，共有党员 {{total}} 名。年龄按当年 12 月 31 日的周岁计算。',
  open: '{{row}}，{{column}}：{{number}} 名，点击查看名单',
  chart: '{{title}}统计图，数字见旁边的表',
  cell: '{{year}} 年统计：{{what}}',
  flags: {
    title: '年龄结构提示',
    attention: '请注意：',
    noneUnder40: '没有 40 岁以下的党员，年龄断层，请重视培养和发展年轻党员。',
    share: '名，占 {{share}}',
    unknownAge: '出生日期不详，没有计入年龄的党员',
  },
  identity: {
    title: '年度党员增减',
    balanced:
      '账对上了：年初 {{opening}} 名 + 增加 {{entered}} 名 − 减少 {{left}} 名 = 年末 {{closing}} 名。',
    unbalanced:
      '账没有对上：年初 {{opening}} 名 + 增加 {{entered}} 名 − 减少 {{left}} 名，与年末 {{closing}} 名不一致。请核对下面这些党员的增加、减少日期和方式。',
    unexplained: '年末在册，但没有登记增加，或者登记了减少',
    missing: '登记的增减情况表明在册，但年末没有计入',
    irregular: '重复登记增加或减少',
  },
  export: {
    button: '导出统计表',
    title: '导出 {{year}} 年党员统计表',
    what: '把 {{year}} 年的各张统计表导出为 Excel 文件，可以打印、签字、上报。',
  },
} as const;
