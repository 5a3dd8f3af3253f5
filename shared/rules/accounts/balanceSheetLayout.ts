import { type LayoutItem, layoutRows } from './layoutRows.ts';

const assets: readonly LayoutItem[] = [
  [10, null, 'left', '流动资产：', 'Current assets', null, 'heading'],
  [20, 1, 'left', '货币资金', 'Cash and bank', '101 + 102'],
  [30, 2, 'left', '短期投资', 'Short-term investments', '111'],
  [40, 3, 'left', '应收款项', 'Receivables', '112:D + 113:D + 211:D'],
  [50, 4, 'left', '存货', 'Inventories', '121 + 401'],
  [60, 5, 'left', '消耗性生物资产', 'Consumable biological assets', '131'],
  [70, 6, 'left', '流动资产合计', 'Total current assets', 'R1..R5', 'total'],
  [80, null, 'left', '非流动资产：', 'Non-current assets', null, 'heading'],
  [90, 7, 'left', '长期投资', 'Long-term investments', '141'],
  [100, 8, 'left', '生产性生物资产原值', 'Productive biological assets, cost', '132'],
  [110, 9, 'left', '减：累计折旧', 'Less: accumulated depreciation', '133', 'sub'],
  [120, 10, 'left', '生产性生物资产净值', 'Productive biological assets, net', 'R8 - R9'],
  [130, 11, 'left', '固定资产原值', 'Fixed assets, cost', '151'],
  [140, 12, 'left', '减：累计折旧', 'Less: accumulated depreciation', '152', 'sub'],
  [150, 13, 'left', '固定资产净值', 'Fixed assets, net', 'R11 - R12'],
  [160, 14, 'left', '在建工程', 'Construction in progress', '153'],
  [170, 15, 'left', '固定资产清理', 'Disposal of fixed assets', '154'],
  [180, 16, 'left', '固定资产小计', 'Fixed assets, subtotal', 'R13 + R14 + R15', 'total'],
  [190, 17, 'left', '无形资产原值', 'Intangible assets, cost', '161'],
  [200, 18, 'left', '减：累计摊销', 'Less: accumulated amortisation', '162', 'sub'],
  [210, 19, 'left', '无形资产净值', 'Intangible assets, net', 'R17 - R18'],
  [220, 20, 'left', '公益性生物资产', 'Public-welfare biological assets', '134'],
  [230, 21, 'left', '长期待摊费用', 'Long-term deferred expenses', '171'],
  [240, 22, 'left', '待处理财产损溢', 'Property gains and losses pending', '181'],
  [
    250,
    23,
    'left',
    '非流动资产合计',
    'Total non-current assets',
    'R7 + R10 + R16 + R19 + R20 + R21 + R22',
    'total',
  ],
  [260, 24, 'left', '资产总计', 'Total assets', 'R6 + R23', 'total'],
];

const claims: readonly LayoutItem[] = [
  [510, null, 'right', '流动负债：', 'Current liabilities', null, 'heading'],
  [520, 25, 'right', '短期借款', 'Short-term borrowings', '201'],
  [530, 26, 'right', '应付款项', 'Payables', '211:C + 113:C + 112:C'],
  [540, 27, 'right', '应付工资', 'Wages payable', '212'],
  [550, 28, 'right', '应付劳务费', 'Labour service fees payable', '213'],
  [560, 29, 'right', '应交税费', 'Taxes payable', '214'],
  [570, 30, 'right', '流动负债合计', 'Total current liabilities', 'R25..R29', 'total'],
  [580, null, 'right', '非流动负债：', 'Non-current liabilities', null, 'heading'],
  [590, 31, 'right', '长期借款及应付款', 'Long-term borrowings and payables', '221'],
  [600, 32, 'right', '一事一议资金', 'One-matter-one-deliberation funds', '231'],
  [610, 33, 'right', '专项应付款', 'Special payables', '241'],
  [620, 34, 'right', '非流动负债合计', 'Total non-current liabilities', 'R31..R33', 'total'],
  [630, 35, 'right', '负债合计', 'Total liabilities', 'R30 + R34', 'total'],
  [640, null, 'right', '所有者权益：', 'Equity', null, 'heading'],
  [650, 36, 'right', '资本', 'Capital', '301'],
  [660, 37, 'right', '公积公益金', 'Accumulation and public-welfare fund', '311'],
  [670, 38, 'right', '未分配收益', 'Undistributed income', '321 + 322 + PL'],
  [680, 39, 'right', '所有者权益合计', 'Total equity', 'R36..R38', 'total'],
  [690, 40, 'right', '负债和所有者权益总计', 'Total liabilities and equity', 'R35 + R39', 'total'],
];

/**
 * The balance sheet of the accounting system of 2023 (domain.md 6.7, GKV). Details of 112, 113 and
 * 211 stand with the receivables or the payables as they are owed or owe.
 */
export const balanceSheetLayout = layoutRows('balance-sheet', [...assets, ...claims]);
