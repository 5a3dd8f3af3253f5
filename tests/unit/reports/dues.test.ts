import { describe, expect, it, vi } from 'vitest';
import * as xlsx from 'xlsx';
import { type ReportKey, reportDeclarations } from '../../../shared/reports/index.ts';
import { duesYear } from '../../../electron/core/dues/yearGrid.ts';
import { decideChange } from '../../../electron/core/registers/decide.ts';
import { members } from '../../../shared/registers/members.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';
import { monthsLabel } from '../../../electron/core/reports/dues/monthsLabel.ts';
import { duesVillage } from './duesVillage.ts';
import { sheetsOf, tableOf } from './meetingSheets.ts';

/** Each file is written by a thread of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 120_000 });

const keys: readonly ReportKey[] = reportDeclarations
  .map(({ key }) => key)
  .filter((key) => key.startsWith('dues-'));

describe('months in words', () => {
  it.each([
    [['2026-01', '2026-02', '2026-03'], '1—3月', 'Jan–Mar'],
    [['2026-03', '2026-01', '2026-02', '2026-05'], '1—3月、5月', 'Jan–Mar, May'],
    [['2025-12', '2026-01'], '2025年12月、1月', 'Dec 2025, Jan'],
    [['2026-07'], '7月', 'Jul'],
    [[], '', ''],
  ])('%j', (months, zh, en) => {
    expect(monthsLabel(months, '2026')).toEqual({ zh, en });
  });
});

describe('the reports of dues', () => {
  const village = duesVillage();
  const { session, branches } = village;

  it('are six', () => {
    expect(keys).toEqual([
      'dues-ledger',
      'dues-receipts',
      'dues-arrears',
      'dues-notice',
      'dues-remittance',
      'dues-spending',
    ]);
  });

  it('have the columns of the ledger (domain.md 5.3)', async () => {
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026' });
    const [rows = []] = [...sheets.values()];
    expect(rows.find((row) => row.includes('党员类型'))).toEqual([
      ...['序号', '姓名', '人员类别', '党员类型', '计算基数', '比例\n(%)', '月应交'],
      ...Array.from({ length: 12 }, (_, i) => `${i + 1}月`),
      ...['全年应交', '全年实交', '欠交', '补交', '减免\n（批准文号）', '大额党费', '备注'],
    ]);
  });

  it('tell in the ledger what a number alone does not', async () => {
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026' });
    const rows = [...sheets.values()].flatMap((each) => tableOf(each, '党员类型'));
    const of = (i: number) => rows.find((row) => row['姓名'] === village.villagers[i]?.name) ?? {};
    expect(of(0)).toMatchObject({
      ...{ '党员类型': '按月领取工资', '计算基数': 3000.01, '比例\n(%)': 1, '月应交': 30 },
      ...{
        '6月': 14.9,
        '7月': 30,
        '备注': '月应交：1—6月 14.90、7—12月 30.00；自愿多交 500.00 元',
      },
    });
    expect(of(1)).toMatchObject({ '1月': 200, '8月': 50, '大额党费': 5000 });
    expect(of(4)['备注']).toBe('代交：1—12月（其子王强）');
    expect(of(5)['备注']).toBe('迟交：1—3月');
    expect(of(6)).toMatchObject({
      ...{ '4月': '免', '12月': '免' },
      '减免\n（批准文号）': '免交 云镇组〔2026〕9号',
    });
    // Not approved yet: it is owed.
    const unapproved = (village.villagers[8]?.due('2026-04') ?? 0) / 100;
    expect(of(8)).toMatchObject({ '4月': unapproved, '减免\n（批准文号）': null });
    expect(of(7)['备注']).toBe('流入地交：1—12月');
    expect(of(10)['6月']).toBeGreaterThan(0);
    expect(of(10)).toMatchObject({ '7月': '—', '12月': '—' });
    expect(of(12)['备注']).toBe('未交足：2月');
    expect(of(14)).toMatchObject({ '4月': '欠', '9月': '欠', '10月': null });
    expect(of(16)).toMatchObject({ '人员类别': '预备党员', '4月': '—' });
    expect(of(16)['5月']).toBeGreaterThan(0);
  });

  it('show what the screen shows', async () => {
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026' });
    const table = [...sheets.values()].flatMap((rows) => tableOf(rows, '党员类型'));
    const sum = (column: string): number =>
      table.reduce((all, row) => all + Math.round(Number(row[column] ?? 0) * 100), 0);
    const { totals, checks } = duesYear(session, { year: 2026, branch: null });
    expect({
      ...{ dueFen: sum('全年应交'), paidFen: sum('全年实交'), arrearsFen: sum('欠交') },
      ...{ backPaidFen: sum('补交'), largeFen: sum('大额党费') },
    }).toEqual({
      ...{ dueFen: totals.dueFen, paidFen: totals.paidFen, arrearsFen: totals.arrearsFen },
      ...{ backPaidFen: totals.backPaidFen, largeFen: totals.largeFen },
    });
    expect(totals.backPaidFen).toBeGreaterThan(0);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('tell in a quarter what was paid in it for earlier months', async () => {
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026-Q2' });
    const rows = [...sheets.values()].flatMap((each) => tableOf(each, '党员类型'));
    const back = village.villagers[5];
    const amount = (3 * (back?.due('2026-01') ?? 0)) / 100;
    expect(rows.find((row) => row['姓名'] === back?.name)?.['备注']).toBe(
      `2026年第二季度另补交 1—3月 ${amount.toFixed(2)} 元`,
    );
  });

  it('work a quarter out by what held in it', async () => {
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026-Q2' });
    const rows = [...sheets.values()].flatMap((each) => tableOf(each, '党员类型'));
    const of = (i: number) => rows.find((row) => row['姓名'] === village.villagers[i]?.name);
    expect(of(0)).toMatchObject({
      '计算基数': 2980,
      '比例\n(%)': 0.5,
      '月应交': 14.9,
      '本期应交': 44.7,
    });
    expect(of(1)).toMatchObject({ 党员类型: '按月领取工资', 计算基数: 10000.01, 月应交: 200 });
  });

  it('name the receipt that takes another back, and the one that is taken back', async () => {
    const { sheets } = await sheetsOf(session, 'dues-receipts', { period: '2026-Q2' });
    const rows = tableOf(sheets.get(branches[0]?.name ?? '') ?? [], '收据号');
    const reversal = rows.find((row) => Number(row['金额（元）']) < 0);
    const [, original] = /^冲销 (2026-\d{4})：收重了$/.exec(String(reversal?.['备注'])) ?? [];
    expect(rows.find((row) => row['收据号'] === original)?.['备注']).toBe(
      `已由 ${String(reversal?.['收据号'])} 冲销`,
    );
  });

  it('write money as numbers of yuan and receipt numbers as text', async () => {
    const { bytes, names } = await sheetsOf(session, 'dues-receipts', { period: '2026' });
    const cells = xlsx.read(bytes, { cellNF: true }).Sheets[names[0] ?? ''] ?? {};
    const at = (address: string) => cells[address] as xlsx.CellObject | undefined;
    expect(at('B4')).toMatchObject({ t: 's', v: '2026-0001', z: '@' });
    expect(at('G4')).toMatchObject({ t: 'n', z: '#,##0.00' });
  });

  it('are of one branch where it is asked for', async () => {
    for (const key of keys) {
      const [first, second] = branches.map(({ name }) => name);
      const { sheets } = await sheetsOf(session, key, { period: '2026', branch: second ?? '' });
      const text = [...sheets.values()].flat(2).join('\n');
      expect(text).toContain(second);
      expect(text).not.toContain(first);
    }
  });

  it.each(['en', 'both'] as const)('leave no text without a translation (%s)', async (language) => {
    for (const key of keys) {
      const { sheets } = await sheetsOf(session, key, { period: '2026-Q3', language });
      const text = [...sheets.values()].flat(2).join('\n');
      expect(text).not.toContain('{{');
      expect(text).not.toContain('undefined');
    }
  });
});

describe('the remarks of the ledger', () => {
  it('tell of a kind of payer that was never set', async () => {
    const session = testSession();
    saved(session, 'members', sampleMember());
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026' });
    const [rows = []] = [...sheets.values()];
    expect(tableOf(rows, '党员类型')[0]).toMatchObject({
      ...{ 姓名: '王伟', 党员类型: '农民', 月应交: 0.2, 全年应交: 2.4 },
      备注: '交纳类型未设定，暂按农民最低标准',
    });
  });
});

describe('a member who moves to another branch', () => {
  it('stands in both with the months of each, and all ties out', async () => {
    const { session, branches, villagers } = duesVillage();
    const [first, second] = branches;
    const mover = villagers[14];
    decideChange(
      session,
      members,
      mover?.id ?? '',
      { branch: second?.id ?? '' },
      { on: '2026-05-10', documentNo: null, decidedBy: null, reason: null },
    );
    const due = mover?.due('2026-04') ?? 0;
    // Received at the new branch: April and May are still the old one's.
    saved(session, 'duesReceipts', {
      ...{ member: mover?.id ?? '', months: '2026-04,2026-05,2026-06', amountFen: due * 3 },
      ...{ receivedOn: '2026-07-20', way: 'cash' },
    });
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026' });
    const rowIn = (branch: string | undefined) =>
      tableOf(sheets.get(branch ?? '') ?? [], '党员类型').find(
        (row) => row['姓名'] === mover?.name,
      );
    expect(rowIn(first?.name)).toMatchObject({ '5月': due / 100, '6月': '—', '12月': '—' });
    expect(rowIn(second?.name)).toMatchObject({ '5月': '—', '6月': due / 100, '7月': '欠' });
    const receipts = await sheetsOf(session, 'dues-receipts', { period: '2026' });
    const told = [...sheets.values(), ...receipts.sheets.values()].flat(2).map(String);
    expect(told.filter((text) => text.includes('不一致'))).toEqual([]);
    const others = (2 * due) / 100;
    expect(told.some((text) => text.includes(`其他支部收取 ${others.toFixed(2)} 元`))).toBe(true);
    expect(told.some((text) => text.includes(`为其他支部收取 ${others.toFixed(2)} 元`))).toBe(true);
  });
});

describe('the reports of dues say so', () => {
  it('where there is nothing', async () => {
    const session = testSession();
    const said = {
      'dues-ledger': '2025年没有应交党费的党员，也没有收款。',
      'dues-receipts': '2025年没有党费收缴记录。',
      'dues-arrears': '截至2025年12月31日没有欠交党费的党员。',
      'dues-notice': '2025年没有应交党费的党员，也没有收款。',
      'dues-remittance': '2025年没有党费收缴记录。',
      'dues-spending': '2025年没有使用党费。',
    };
    for (const [key, sentence] of Object.entries(said)) {
      const { sheets } = await sheetsOf(session, key as ReportKey, { period: '2025' });
      expect([...sheets.values()].flat(2)).toContain(sentence);
    }
  });

  it('where receipts and their months do not agree', async () => {
    const { session } = duesVillage();
    session.store.db.exec(
      'UPDATE duesReceiptMonths SET amountFen = amountFen + 7 WHERE id = (SELECT min(id) FROM duesReceiptMonths)',
    );
    const { sheets } = await sheetsOf(session, 'dues-ledger', { period: '2026' });
    const wrong = [...sheets.values()].flat(2).filter((cell) => String(cell).includes('不一致'));
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(/相差 0\.07 元/);
  });

  it('where a number is missing', async () => {
    const { session, branches } = duesVillage();
    session.store.db.exec(
      `UPDATE duesReceipts SET voidedAt = '2026-11-01T00:00:00Z' WHERE number = 3 AND branch = '${branches[0]?.id ?? ''}'`,
    );
    const { sheets } = await sheetsOf(session, 'dues-receipts', { period: '2026' });
    expect([...sheets.values()].flat(2)).toContain('核对不一致：2026 年收据号缺 3，请查对。');
  });

  it('where less than nothing was in hand', async () => {
    const { session, branches } = duesVillage();
    saved(session, 'duesRemittances', {
      ...{ branch: branches[1]?.id ?? '', on: '2026-01-02', kind: 'dues', period: '2026-Q1' },
      amountFen: 100,
    });
    const { sheets } = await sheetsOf(session, 'dues-remittance', { period: '2026' });
    expect([...sheets.values()].flat(2)).toContain(
      '核对不一致：2026年1月2日结存为负 1.00 元，请查对收支的日期和金额。',
    );
  });
});
