import { describe, expect, test, vi } from 'vitest';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { quarantineWorkbook } from '../../../electron/core/exchange/import/quarantine.ts';
import { allRecords } from '../../../electron/core/registers/allRecords.ts';
import { partsIn, withParts } from '../../../electron/core/registers/withParts.ts';
import type { Session } from '../../../electron/core/session.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { asXlsx } from '../../fixtures/import/drawnSheet.ts';
import { asGbk } from '../../fixtures/import/gbk.ts';
import { chronological, older, sided, withCells } from '../../fixtures/import/voucherSheets.ts';
import { saved, testSession } from '../../support/session.ts';
import { counts, imported, planOf, said, sheetOf, stored } from './support.ts';

// Files are read by threads of their own.
vi.setConfig({ testTimeout: 60_000 });

const register = vouchers;

/** `2026-01-05 general 1 收…: 10201 D1200000, 50104 C1200000`, by day and number. */
const books = (session: Session): string[] =>
  withParts(session, register, allRecords(session, register, []))
    .map((voucher) => {
      const entries = partsIn(voucher, 'lines').map(
        ({ account, debitFen, creditFen, summary }) =>
          `${String(account)} ${debitFen === null ? `C${String(creditFen)}` : `D${String(debitFen)}`}${summary === null ? '' : ` ${String(summary)}`}`,
      );
      const told = ['day', 'type', 'number', 'state', 'summary'].map((key) =>
        JSON.stringify(voucher[key]).replaceAll('"', ''),
      );
      return `${told.join(' ')}: ${entries.join(', ')}`;
    })
    .sort();

const chart = (session: Session) =>
  stored(session, 'accounts', 'code').map(({ code, zh }) => `${String(code)} ${String(zh)}`);

const usual = [
  '2026-01-05 general 1 posted 收王伟果园承包费: 10201 D1200000, 50104 C1200000',
  '2026-01-08 general 2 posted 购办公用品: 51302 D86050, 101 C86050',
  '2026-02-03 general 1 posted 发干部误工补贴: 51301 D300000, 51402 D150000 付保洁员劳务, 101 C450000',
];

describe('a chronological list of vouchers', () => {
  test('comes in as vouchers with their entries, new sub-accounts told and made', async () => {
    const session = testSession();
    const plan = await imported(session, chronological, { register });
    expect(counts(plan)).toBe('3 new, 0 changed, 0 same, 0 rejected, 3 skipped');
    expect(plan.summary.rows).toBe(7);
    expect(books(session)).toEqual(usual);
    expect(chart(session)).toEqual([
      '10201 农信社',
      '50104 发包收入',
      '51301 干部报酬',
      '51302 办公费',
      '51402 环境卫生',
    ]);
    expect(said(plan).filter((text) => text.includes('account.'))).toEqual([
      'D4 account.created warning',
      'D5 account.created warning',
      'D6 account.created warning',
      'D9 account.created warning',
      'D10 account.created warning',
    ]);
    expect(stored(session, 'vouchers', 'day')[0]).toMatchObject({ source: 'import' });
  });

  test('is known again, and nothing is made twice', async () => {
    const session = testSession();
    await imported(session, chronological, { register });
    const head = session.store.head();
    const again = await imported(session, chronological, { register });
    expect(counts(again)).toBe('0 new, 0 changed, 3 same, 0 rejected, 3 skipped');
    expect(session.store.head()).toEqual(head);
  });

  test('is only thought through in a dry run, row by row', async () => {
    const session = testSession();
    const plan = await planOf(session, chronological, { register });
    const begun = plan.rows.map(({ row, outcome, begunAt }) => [row, outcome, begunAt ?? row]);
    expect(begun.slice(0, 5)).toEqual([
      [4, 'new', 4],
      [5, 'new', 4],
      [6, 'new', 6],
      [7, 'new', 6],
      [8, 'skipped', 8],
    ]);
    expect(stored(session, 'vouchers', 'day')).toEqual([]);
    expect(chart(session)).toEqual([]);
  });

  test('has a voucher that does not balance sent back with all its rows', async () => {
    const session = testSession();
    const plan = await imported(session, withCells(chronological, { F9: '3001' }), { register });
    expect(counts(plan)).toBe('2 new, 0 changed, 0 same, 1 rejected, 3 skipped');
    expect(said(plan).filter((text) => text.endsWith('error'))).toEqual([
      'A9 voucher.unbalanced error',
    ]);
    expect(plan.rows.filter(({ outcome }) => outcome === 'rejected').map(({ row }) => row)).toEqual(
      [9, 10, 11],
    );
    const [sheet] = quarantineWorkbook(register, plan, 'zh').sheets;
    expect(sheet?.rows.map(({ cells }) => cells.slice(0, 6))).toEqual([
      ['2026-02-03', '记-001', '发干部误工补贴', '51301', '管理费用-干部报酬', '3001'],
      ['2026-02-03', '记-001', '付保洁员劳务', '51402', '公益支出-环境卫生', '1500'],
      ['2026-02-03', '记-001', '', '101', '库存现金', ''],
    ]);
    expect(books(session)).toEqual(usual.slice(0, 2));
    // What only a returned voucher would have needed is not made.
    expect(chart(session)).not.toContain('51402 环境卫生');
  });

  test.each<[string, Record<string, string | null>, string[]]>([
    ['an amount that is none', { F9: '三千' }, ['F9 money.unreadable error']],
    ['an account that is none', { D9: '599', E9: null }, ['D9 account.unknown error']],
    ['a day that is none', { A9: '2026-02-30' }, ['A9 date.unreadable error']],
    ['no number', { B9: null }, ['B9 row.belongs-to-none error']],
    ['both sides in one entry', { G9: '3000' }, ['G9 voucher.two-sides error']],
  ])('with %s tells it at its cell', async (_, cells, expected) => {
    const session = testSession();
    const plan = await imported(session, withCells(chronological, cells), { register });
    const told = said(plan).filter((text) => text.endsWith('error'));
    expect(told).toEqual(expect.arrayContaining(expected));
    expect(books(session)).toEqual(usual.slice(0, 2));
  });

  test('may come as a workbook of Excel', async () => {
    const session = testSession();
    const report = await importFile(session, register, asXlsx([chronological]), '序时账.xlsx');
    expect(report).toMatchObject({ sheet: '序时账', headerRow: 3, rows: 7, new: 3, rejected: 0 });
    expect(books(session)).toEqual(usual);
    expect(report.findings.find(({ code }) => code === 'account.created')).toMatchObject({
      cell: 'D4',
      field: 'lines.account',
      zh: '新建明细科目 10201 农信社。',
      en: 'The sub-account 10201 农信社 is made.',
    });
  });
});

describe('vouchers in a table', () => {
  test('may have one column of amounts with the side beside it, and types of their own', async () => {
    const session = testSession();
    const plan = await imported(session, sided, { register });
    expect(said(plan).filter((text) => !text.includes('cash-short'))).toEqual([]);
    expect(books(session)).toEqual([
      '2026-03-01 receipt 1 posted 收门面租金: 102 D2400000, 501 C2400000',
      '2026-03-02 payment 1 posted 修水渠: 514 D560050, 102 C560050',
      '2026-03-02 payment 2 posted 付电费: 513 D12000, 101 C12000',
    ]);
    expect(stored(session, 'vouchers', 'day')[0]).toMatchObject({
      attachments: 2,
      preparedBy: '李会计',
    });
  });

  test('may have the rows of a voucher apart from each other', async () => {
    const session = testSession();
    const [header, a, b, c, d] = sided.rows;
    const apart = { ...sided, rows: [header, a, c, b, d].map((row) => row ?? []) };
    expect(counts(await imported(session, apart, { register }))).toContain('2 new');
  });

  test('tells a side that is none', async () => {
    const plan = await planOf(testSession(), withCells(sided, { G2: '左' }), { register });
    expect(said(plan)).toContain('G2 sheet.side-unreadable error');
    expect(counts(plan)).toContain('2 new, 0 changed, 0 same, 1 rejected');
  });

  test('takes what is below zero for red letters, also in brackets', async () => {
    const session = testSession();
    const sheet = sheetOf([
      ['日期', '凭证号', '摘要', '科目编码', '借方金额', '贷方金额'],
      ['2026-03-01', '记-1', '冲回多记租金', '102', '(100.00)', null],
      [null, null, null, '501', null, '-100.00'],
    ]);
    await imported(session, sheet, { register });
    expect(books(session)).toEqual([
      '2026-03-01 general 1 posted 冲回多记租金: 102 D-10000, 501 C-10000',
    ]);
    expect(stored(session, 'vouchers', 'day')[0]).toMatchObject({ redLetter: 1 });
  });

  test('makes the parties that its entries name', async () => {
    const session = testSession();
    const sheet = sheetOf([
      ['日期', '凭证号', '摘要', '科目编码', '往来单位', '借方金额', '贷方金额'],
      ['2026-03-01', '记-1', '应收承包费', '113', '王伟', '100', null],
      [null, null, null, '501', null, null, '100'],
    ]);
    const plan = await imported(session, sheet, { register });
    expect(said(plan)).toEqual(['E2 reference.created warning']);
    expect(stored(session, 'parties')).toMatchObject([{ name: '王伟', kind: 'household' }]);
    const again = await planOf(session, sheet, { register });
    expect(counts(again)).toContain('0 new, 0 changed, 1 same');
  });
});

describe('an account of a sheet', () => {
  const voucherOn = (account: string, name: string | null, more: string | null = null) =>
    sheetOf([
      ['日期', '凭证号', '摘要', '科目', '科目名称', '明细科目', '借方金额', '贷方金额'],
      ['2026-03-01', '记-1', '收款', '101', null, null, '100', null],
      [null, null, null, account, name, more, null, '100'],
    ]);
  const onAccount = async (session: Session, ...cells: Parameters<typeof voucherOn>) => {
    await imported(session, voucherOn(...cells), { register });
    return books(session).map((text) => /, (\S+) C/.exec(text)?.[1]);
  };

  test.each<[string, Parameters<typeof voucherOn>, string, string[]]>([
    ['its code', ['501', null], '501', []],
    ['its code with a name beside it', ['501 经营收入', null], '501', []],
    ['its code in brackets', ['[501]经营收入', null], '501', []],
    ['its name alone', ['经营收入', null], '501', []],
    ['its name in the next column', ['', '经营收入'], '501', []],
    ['a code with dots', ['501.07', '光伏收入'], '50107', ['50107 光伏收入']],
    ['a path of names', ['50107', '经营收入\\光伏收入'], '50107', ['50107 光伏收入']],
    [
      'two levels at once',
      ['5010701', '经营收入/光伏收入/一号电站'],
      '5010701',
      ['50107 光伏收入', '5010701 一号电站'],
    ],
    ['a name with a dash', ['50107', '光伏-一号电站'], '50107', ['50107 光伏-一号电站']],
    ['a sub-account by name alone', ['经营收入', null, '光伏收入'], '50101', ['50101 光伏收入']],
  ])('is known by %s', async (_, cells, expected, made) => {
    const session = testSession();
    expect(await onAccount(session, ...cells)).toEqual([expected]);
    expect(chart(session)).toEqual(made);
  });

  test('called otherwise than in the chart is told', async () => {
    const session = testSession();
    saved(session, 'accounts', { code: '50103', zh: '出租收入' });
    const plan = await planOf(session, voucherOn('50103', '发包收入'), { register });
    expect(said(plan)).toContain('D3 account.name-differs warning');
    expect(counts(plan)).toContain('1 new');
  });

  test('that is known by its name alone is not made again', async () => {
    const session = testSession();
    saved(session, 'accounts', { code: '50103', zh: '出租收入' });
    expect(await onAccount(session, '经营收入', null, '出租收入')).toEqual(['50103']);
  });
});

describe('a journal on the chart of 2004', () => {
  const csv = asGbk(older.map((row) => row.join(',')).join('\r\n'));

  test('comes in on the accounts of 2023; where it is not sure, that is told', async () => {
    const session = testSession();
    const report = await importFile(session, register, csv, '2023年凭证.csv');
    expect(report).toMatchObject({ rows: 8, new: 3, rejected: 1 });
    expect(books(session)).toEqual([
      '2023-06-01 general 1 posted 收果园承包费: 102 D800000, 501 C800000',
      '2023-06-02 general 2 posted 付办公费: 51302 D30000, 101 C30000',
      '2023-06-09 general 3 posted 转固定资产清理: 154 D50000, 151 C50000',
    ]);
    expect(chart(session)).toEqual(['51302 办公费']);
    const told = report.findings
      .filter(({ code }) => code.startsWith('account.'))
      .map(({ cell, code, level }) => `${cell} ${code} ${level}`);
    expect(told).toEqual([
      'D3 account.mapped-unsure warning',
      'D4 account.created warning',
      'D4 account.mapped note',
      'D6 account.mapped note',
      'D8 account.none-in-new-chart error',
    ]);
  });

  test('is known again', async () => {
    const session = testSession();
    await importFile(session, register, csv, 'a.csv');
    const again = await importFile(session, register, csv, 'a.csv');
    expect(again).toMatchObject({ new: 0, changed: 0, same: 3, rejected: 1 });
  });

  test('is taken by its codes as they are where the user says so', async () => {
    const session = testSession();
    const rows = [
      ['日期', '凭证号', '摘要', '科目编码', '借方金额', '贷方金额'],
      ['2023-06-09', '记-1', '转清理', '154', '500', null],
      [null, null, null, '151', null, '500'],
    ];
    await imported(session, sheetOf(rows), { register, constants: { oldChart: '否' } });
    expect(books(session)[0]).toContain('154 D50000');
  });

  test('of this year is known by the names', async () => {
    const session = testSession();
    const rows = [
      ['日期', '凭证号', '摘要', '科目编码', '科目名称', '借方金额', '贷方金额'],
      ['2024-06-09', '记-1', '付种子款', '502', '经营支出', '500', null],
      [null, null, null, '101', '现金', null, '500'],
      ['2023-06-09', '记-1', '付种子款', '511', '经营支出', '500', null],
      [null, null, null, '101', '库存现金', null, '500'],
    ];
    await imported(session, sheetOf(rows), { register });
    expect(books(session).map((text) => text.split(': ')[1])).toEqual([
      '511 D50000, 101 C50000',
      '511 D50000, 101 C50000',
    ]);
  });
});
