import type { Account, AccountElement, AccountSide } from './types.ts';

type Row = readonly [code: string, zh: string, en: string, role?: string];

const of = (element: AccountElement, side: AccountSide, rows: readonly Row[]): Account[] =>
  rows.map(([code, zh, en, role]) => ({
    code,
    zh,
    en,
    element,
    side,
    contra: element === 'asset' && side === 'credit',
    byParty: code === '112' || code === '113' || code === '211',
    role: role ?? null,
    stopped: false,
    shipped: true,
  }));

/**
 * The 42 accounts of the accounting system of 2023 by code (domain.md 6.2). Receivables, internal
 * current accounts and payables are kept by party.
 */
export const shippedChart: readonly Account[] = [
  ...of('asset', 'debit', [
    ['101', '库存现金', 'Cash on hand', 'cash'],
    ['102', '银行存款', 'Bank deposits', 'bank'],
    ['111', '短期投资', 'Short-term investments'],
    ['112', '应收款', 'Receivables'],
    ['121', '库存物资', 'Inventories of materials', 'inventory'],
    ['131', '消耗性生物资产', 'Consumable biological assets'],
    ['132', '生产性生物资产', 'Productive biological assets'],
    ['134', '公益性生物资产', 'Public-welfare biological assets'],
    ['141', '长期投资', 'Long-term investments'],
    ['151', '固定资产', 'Fixed assets'],
    ['153', '在建工程', 'Construction in progress'],
    ['161', '无形资产', 'Intangible assets'],
    ['171', '长期待摊费用', 'Long-term deferred expenses'],
  ]),
  ...of('asset', 'both', [
    ['113', '内部往来', 'Internal current accounts'],
    ['154', '固定资产清理', 'Disposal of fixed assets'],
    ['181', '待处理财产损溢', 'Property gains and losses pending'],
  ]),
  ...of('asset', 'credit', [
    ['133', '生产性生物资产累计折旧', 'Accumulated depreciation of productive biological assets'],
    ['152', '累计折旧', 'Accumulated depreciation'],
    ['162', '累计摊销', 'Accumulated amortisation'],
  ]),
  ...of('liability', 'credit', [
    ['201', '短期借款', 'Short-term borrowings'],
    ['211', '应付款', 'Payables'],
    ['212', '应付工资', 'Wages payable'],
    ['213', '应付劳务费', 'Labour service fees payable'],
    ['214', '应交税费', 'Taxes payable'],
    ['221', '长期借款及应付款', 'Long-term borrowings and payables'],
    ['231', '一事一议资金', 'One-matter-one-deliberation funds'],
    ['241', '专项应付款', 'Special payables'],
  ]),
  ...of('equity', 'credit', [
    ['301', '资本', 'Capital'],
    ['311', '公积公益金', 'Accumulation and public-welfare fund'],
  ]),
  ...of('equity', 'both', [
    ['321', '本年收益', 'Current-year income'],
    ['322', '收益分配', 'Income distribution'],
  ]),
  ...of('cost', 'debit', [['401', '生产（劳务）成本', 'Production and service cost']]),
  ...of('income', 'credit', [
    ['501', '经营收入', 'Operating revenue'],
    ['502', '投资收益', 'Investment income'],
    ['503', '补助收入', 'Subsidy income'],
    ['504', '其他收入', 'Other income'],
  ]),
  ...of('expense', 'debit', [
    ['511', '经营支出', 'Operating expenditure'],
    ['512', '税金及附加', 'Taxes and surcharges'],
    ['513', '管理费用', 'Administrative expenses'],
    ['514', '公益支出', 'Public-welfare expenditure'],
    ['515', '其他支出', 'Other expenditure'],
    ['521', '所得税费用', 'Income tax expense'],
  ]),
].sort((a, b) => (a.code < b.code ? -1 : 1));
