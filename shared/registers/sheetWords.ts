// How people mark, in their spreadsheets, what is no record and no field (domain.md 9).

/** Headings of columns that only count the rows. */
export const serialHeadings: readonly string[] = [
  ...['序号', '序', '次序', '顺序号', '行号', '编号'],
  ...['No.', 'S/N', 'Serial', 'Serial number'],
];

/** Words of a row that sums up others. */
export const totalWords: readonly string[] = [
  ...['合计', '总计', '小计', '共计', '累计', '总数', '合计数', '本页合计', '本页小计'],
  ...[
    '本日合计',
    '本月合计',
    '本月累计',
    '本期合计',
    '本年合计',
    '本年累计',
    '凭证合计',
    '借贷合计',
  ],
  ...[
    '承前页',
    '接前页',
    '过次页',
    '转次页',
    '上年结转',
    '结转下年',
    '期初余额',
    '月初余额',
    '年初余额',
  ],
  ...['total', 'subtotal', 'grandtotal', 'sum'],
];

/** With what the lines under a table begin: who filled it in, notes, signatures. */
export const footWords: readonly string[] = [
  ...['填报人', '填表人', '制表人', '制表', '经办人', '审核人', '审核', '复核人', '复核'],
  ...['负责人', '责任人', '签字', '签名', '签章', '盖章', '领导签字'],
  ...['党支部书记签字', '党支部书记签名', '支部书记签字', '支部书记签名', '书记签字', '书记签名'],
  ...[
    '填报单位',
    '填报日期',
    '填报时间',
    '填表日期',
    '填表时间',
    '报送日期',
    '报送单位',
    '联系电话',
  ],
  ...['说明', '填表说明', '填写说明', '填报说明', '备注', '附注', '注', '注释'],
  ...['prepared by', 'filled in by', 'checked by', 'reviewed by', 'approved by', 'responsible'],
  ...['signature', 'signed', 'date', 'note', 'notes', 'remark', 'remarks'],
];

/** Between the rows of a heading that stands in two rows, where it is written in one cell. */
export const underHeading = ' － ';
