import type { Label } from '../label.ts';
import type { RegisterKey } from '../registers/index.ts';

/** A workbook for submission. */
export interface ReportDeclaration {
  readonly key: string;
  /** Also its name in the file name (domain.md 9). */
  readonly label: Label;
  readonly register: RegisterKey;
  /** Whose name its file has: the store's unit, e.g. the village; the Party organisation unless said. */
  readonly unit?: 'store';
}

/** Every report, in the order of the menu. */
export const reportDeclarations = [
  {
    key: 'member-register',
    label: { zh: '党员名册', en: 'Party member register' },
    register: 'members',
  },
  {
    key: 'member-statistics',
    label: { zh: '党员统计表', en: 'Party member statistics' },
    register: 'members',
  },
  {
    key: 'meeting-register',
    label: { zh: '会议登记簿', en: 'Register of meetings' },
    register: 'meetings',
  },
  {
    key: 'meeting-minutes',
    label: { zh: '会议记录', en: 'Minutes of meetings' },
    register: 'meetings',
  },
  {
    key: 'meeting-duties',
    label: { zh: '组织生活落实情况', en: 'Organizational life held' },
    register: 'meetings',
  },
  {
    key: 'attendance',
    label: { zh: '党员参会情况', en: 'Attendance of members' },
    register: 'attendances',
  },
  {
    key: 'training-hours',
    label: { zh: '党员教育培训学时', en: 'Training hours of members' },
    register: 'trainings',
  },
  {
    key: 'appraisal',
    label: { zh: '民主评议党员结果', en: 'Democratic appraisal of members' },
    register: 'appraisals',
  },
  {
    key: 'dues-ledger',
    label: { zh: '党费收缴台账', en: 'Dues ledger' },
    register: 'duesReceipts',
  },
  {
    key: 'dues-receipts',
    label: { zh: '党费收据明细', en: 'Dues receipts' },
    register: 'duesReceipts',
  },
  {
    key: 'dues-arrears',
    label: { zh: '党费欠交情况', en: 'Dues in arrears' },
    register: 'duesReceipts',
  },
  {
    key: 'dues-notice',
    label: { zh: '党费收缴公示', en: 'Notice of dues received' },
    register: 'duesReceipts',
  },
  {
    key: 'dues-remittance',
    label: { zh: '党费上缴情况', en: 'Dues remitted' },
    register: 'duesRemittances',
  },
  {
    key: 'dues-spending',
    label: { zh: '党费使用情况', en: 'Dues spent' },
    register: 'duesSpendings',
  },
  {
    key: 'trial-balance',
    label: { zh: '科目余额表', en: 'Trial balance' },
    register: 'vouchers',
    unit: 'store',
  },
  {
    key: 'balance-sheet',
    label: { zh: '资产负债表', en: 'Balance sheet' },
    register: 'vouchers',
    unit: 'store',
  },
  {
    key: 'income-statement',
    label: { zh: '收益及收益分配表', en: 'Statement of income and its distribution' },
    register: 'vouchers',
    unit: 'store',
  },
  {
    key: 'cash-journal',
    label: { zh: '现金和银行存款日记账', en: 'Cash and bank journals' },
    register: 'vouchers',
    unit: 'store',
  },
  {
    key: 'general-ledger',
    label: { zh: '总账和明细账', en: 'General ledger' },
    register: 'vouchers',
    unit: 'store',
  },
  {
    key: 'voucher-list',
    label: { zh: '凭证序时簿', en: 'Vouchers' },
    register: 'vouchers',
    unit: 'store',
  },
  {
    key: 'income-by-source',
    label: { zh: '收入来源统计', en: 'Income by source' },
    register: 'vouchers',
    unit: 'store',
  },
  {
    key: 'assets',
    label: { zh: '资产台账', en: 'Assets' },
    register: 'assets',
    unit: 'store',
  },
  {
    key: 'resources',
    label: { zh: '资源台账', en: 'Resources' },
    register: 'resources',
    unit: 'store',
  },
  {
    key: 'contracts',
    label: { zh: '合同台账', en: 'Contracts' },
    register: 'contracts',
    unit: 'store',
  },
  {
    key: 'debts',
    label: { zh: '债权债务台账', en: 'Debts and claims' },
    register: 'debts',
    unit: 'store',
  },
  {
    key: 'disclosure',
    label: { zh: '财务公开', en: 'Financial disclosure' },
    register: 'disclosures',
    unit: 'store',
  },
] as const satisfies readonly ReportDeclaration[];

export type ReportKey = (typeof reportDeclarations)[number]['key'];
