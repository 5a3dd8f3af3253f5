import { type LayoutItem, layoutRows } from './layoutRows.ts';

// The forms of 2004 for older years, on accounts that were mapped to the chart of 2023 (domain.md
// 6.3, 6.7, 6.8). Accounts that the old form has no row for stand in rows without a number, so that
// the totals hold.

const assets: readonly LayoutItem[] = [
  [10, null, 'left', '流动资产：', 'Current assets', null, 'heading'],
  [20, 1, 'left', '货币资金', 'Cash and bank', '101 + 102'],
  [30, 2, 'left', '短期投资', 'Short-term investments', '111'],
  [40, 5, 'left', '应收款项', 'Receivables', '112:D + 113:D + 211:D'],
  [50, 8, 'left', '存货', 'Inventories', '121 + 401'],
  [60, 9, 'left', '流动资产合计', 'Total current assets', 'R1 + R2 + R5 + R8', 'total'],
  [70, null, 'left', '农业资产：', 'Agricultural assets', null, 'heading'],
  [80, 10, 'left', '牲畜（禽）资产', 'Livestock and poultry', '131 - 13102 + 13201'],
  [90, 11, 'left', '林木资产', 'Trees', '13102 + 132 - 13201 - 133 + 134'],
  [100, 15, 'left', '农业资产合计', 'Total agricultural assets', 'R10 + R11', 'total'],
  [110, null, 'left', '长期资产：', 'Long-term assets', null, 'heading'],
  [120, 16, 'left', '长期投资', 'Long-term investments', '141'],
  [130, null, 'left', '固定资产：', 'Fixed assets', null, 'heading'],
  [140, 19, 'left', '固定资产原价', 'Fixed assets, cost', '151'],
  [150, 20, 'left', '减：累计折旧', 'Less: accumulated depreciation', '152', 'sub'],
  [160, 21, 'left', '固定资产净值', 'Fixed assets, net', 'R19 - R20'],
  [170, 22, 'left', '固定资产清理', 'Disposal of fixed assets', '154'],
  [180, 23, 'left', '在建工程', 'Construction in progress', '153'],
  [190, 26, 'left', '固定资产合计', 'Total fixed assets', 'R21 + R22 + R23', 'total'],
  [
    200,
    null,
    'left',
    '其他资产（无形资产、待摊费用、待处理财产损溢）',
    'Other assets (intangible, deferred, pending)',
    '161 - 162 + 171 + 181',
  ],
  [
    210,
    32,
    'left',
    '资产总计',
    'Total assets',
    'R9 + R15 + R16 + R26 + 161 - 162 + 171 + 181',
    'total',
  ],
];

const claims: readonly LayoutItem[] = [
  [510, null, 'right', '流动负债：', 'Current liabilities', null, 'heading'],
  [520, 35, 'right', '短期借款', 'Short-term borrowings', '201'],
  [530, 36, 'right', '应付款项', 'Payables', '211:C + 113:C + 112:C + 214'],
  [540, 37, 'right', '应付工资', 'Wages payable', '212 + 213'],
  [550, 38, 'right', '应付福利费', 'Welfare payable', null],
  [560, 41, 'right', '流动负债合计', 'Total current liabilities', 'R35..R38', 'total'],
  [570, null, 'right', '长期负债：', 'Long-term liabilities', null, 'heading'],
  [580, 42, 'right', '长期借款及应付款', 'Long-term borrowings and payables', '221'],
  [590, 43, 'right', '一事一议资金', 'One-matter-one-deliberation funds', '231'],
  [600, null, 'right', '专项应付款', 'Special payables', '241'],
  [610, 46, 'right', '长期负债合计', 'Total long-term liabilities', 'R42 + R43 + 241', 'total'],
  [620, 49, 'right', '负债合计', 'Total liabilities', 'R41 + R46', 'total'],
  [630, null, 'right', '所有者权益：', 'Equity', null, 'heading'],
  [640, 50, 'right', '资本', 'Capital', '301'],
  [650, 51, 'right', '公积公益金', 'Accumulation and public-welfare fund', '311'],
  [660, 52, 'right', '未分配收益', 'Undistributed income', '321 + 322 + PL'],
  [670, 53, 'right', '所有者权益合计', 'Total equity', 'R50..R52', 'total'],
  [680, 56, 'right', '负债和所有者权益总计', 'Total liabilities and equity', 'R49 + R53', 'total'],
];

/** The balance sheet of 2004 (domain.md 6.7). */
export const balanceSheet2004Layout = layoutRows('balance-sheet-2004', [...assets, ...claims]);

/** The statement of income of 2004 (domain.md 6.8); its row numbers are GKV. */
export const incomeStatement2004Layout = layoutRows('income-statement-2004', [
  [10, 1, 'left', '一、经营收入', 'Operating revenue', '501 - 50104', 'total'],
  [20, 2, 'left', '加：发包及上交收入', 'Add: contract fees and submissions', '50104'],
  [30, 3, 'left', '投资收益', 'Investment income', '502'],
  [40, 6, 'left', '减：经营支出', 'Less: operating expenditure', '511 + 512'],
  [50, 7, 'left', '管理费用', 'Administrative expenses', '513'],
  [60, 10, 'left', '二、经营收益', 'Operating income', 'R1 + R2 + R3 - R6 - R7', 'total'],
  [70, 11, 'left', '加：农业税附加返还收入', 'Add: returned surcharge on agricultural tax', null],
  [80, 12, 'left', '补助收入', 'Subsidy income', '503'],
  [90, 13, 'left', '其他收入', 'Other income', '504'],
  [100, 16, 'left', '减：其他支出', 'Less: other expenditure', '514 + 515 + 521'],
  [110, 20, 'left', '三、本年收益', 'Income of the year', 'R10..R13 - R16', 'total'],
  [510, 21, 'right', '四、本年收益', 'Income of the year', 'R20', 'total'],
  [520, 22, 'right', '加：年初未分配收益', 'Add: opening undistributed', 'open(321 + 322 + PL)'],
  [530, 23, 'right', '其他转入', 'Transfers in', '322@transferred-in + 322@undistributed'],
  [540, 26, 'right', '五、可分配收益', 'Distributable income', 'R21 + R22 + R23', 'total'],
  [550, 27, 'right', '减：1.提取公积公益金', 'Less: 1. taken to reserve', '-322@to-reserve'],
  [560, 28, 'right', '2.提取应付福利费', '2. taken for welfare', null],
  [570, 29, 'right', '3.外来投资分利', '3. profit shares of outside investors', null],
  [580, 30, 'right', '4.农户分配', '4. distributed to households', '-322@to-members'],
  [590, 31, 'right', '5.其他', '5. other', 'R23 - R27..R30 - 321 - 322'],
  [600, 35, 'right', '六、年末未分配收益', 'Closing undistributed', 'R26 - R27..R31', 'total'],
]);
