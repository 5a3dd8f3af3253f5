import type { AnyRecord } from '../../registers/define.ts';
import type { AccountSide } from './types.ts';

type Row = readonly [code: string, zh: string, en: string, role?: string, side?: AccountSide];

const rows: readonly Row[] = [
  ['13101', '牲畜（禽）', 'Livestock and poultry'],
  ['13102', '林木', 'Trees'],
  ['13201', '牲畜（禽）', 'Livestock and poultry'],
  ['13202', '林木', 'Trees'],
  ['13401', '公益林', 'Public-welfare forest'],
  ['32201', '提取公积公益金', 'Taken to reserve', 'to-reserve', 'debit'],
  ['32202', '向成员分配', 'Distributed to members', 'to-members', 'debit'],
  ['32203', '其他分配', 'Other distribution', 'distributed-other', 'debit'],
  ['32204', '其他转入', 'Transferred in', 'transferred-in', 'credit'],
  ['32209', '未分配收益', 'Undistributed income', 'undistributed'],
  ['50101', '销售收入', 'Sales'],
  ['50102', '劳务收入', 'Services'],
  ['50103', '出租收入', 'Rent'],
  ['50104', '发包收入', 'Contract fees'],
  ['50301', '财政补助', 'Government subsidies'],
  ['50302', '其他补助', 'Other subsidies'],
  ['51301', '干部报酬', 'Pay of village officials'],
  ['51302', '办公费', 'Office costs'],
  ['51303', '差旅费', 'Travel'],
  ['51304', '折旧费', 'Depreciation'],
  ['51305', '维修费', 'Repairs'],
  ['51306', '村务运转', 'Running of village affairs', 'running-costs'],
  ['51401', '公共设施维护', 'Upkeep of public facilities'],
  ['51402', '环境卫生', 'Sanitation'],
  ['51403', '文化体育', 'Culture and sports'],
  ['51404', '困难帮扶', 'Help for households in hardship'],
];

/**
 * The usual sub-accounts as rows of the register accounts: a suggestion (domain.md 6.2, GKV). What
 * is null is taken from the account above.
 */
export const usualSubAccounts: readonly AnyRecord[] = rows.map(([code, zh, en, role, side]) => ({
  code,
  zh,
  en,
  element: null,
  side: side ?? null,
  contra: null,
  byParty: null,
  role: role ?? null,
  stopped: null,
}));
