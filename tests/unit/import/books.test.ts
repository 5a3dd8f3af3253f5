import { describe, expect, test, vi } from 'vitest';
import { importFile } from '../../../electron/core/exchange/import/importFile.ts';
import { chartOf } from '../../../electron/core/accounts/chart.ts';
import type { Session } from '../../../electron/core/session.ts';
import { accounts } from '../../../shared/registers/accounts.ts';
import { bankLines } from '../../../shared/registers/bankLines.ts';
import { openingBalances } from '../../../shared/registers/openingBalances.ts';
import { asGbk } from '../../fixtures/import/gbk.ts';
import { saved, testSession } from '../../support/session.ts';
import { counts, imported, planOf, said, sheetOf, stored } from './support.ts';

// Files are read by threads of their own.
vi.setConfig({ testTimeout: 60_000 });

describe('a chart of accounts', () => {
  const sheet = sheetOf([
    ['科目表'],
    ['科目编码', '科目名称', '科目类别', '余额方向', '停用'],
    ['10201', '农信社', '资产类', '借', '否'],
    ['102.02', '农行', '资产', '借方', null],
    [50103, '出租收入', '损益类收入', '贷', null],
    ['5010301', '门面出租', null, null, null],
    ['51', '错误', '支出', '借', null],
  ]);

  test('comes in by code; what a sub-account leaves out it has from above', async () => {
    const session = testSession();
    const plan = await imported(session, sheet, { register: accounts });
    expect(counts(plan)).toBe('3 new, 0 changed, 0 same, 2 rejected, 0 skipped');
    expect(said(plan).filter((text) => text.endsWith('error'))).toEqual([
      'A4 books.account-code error',
      'A7 books.account-code error',
    ]);
    expect(chartOf(session).find('5010301')).toMatchObject({ element: 'income', side: 'credit' });
    expect(counts(await planOf(session, sheet, { register: accounts }))).toContain('3 same');
  });
});

describe('opening balances', () => {
  const header = ['科目编码', '往来单位', '期初余额借方', '期初余额贷方'];
  const rows = [
    ['101', null, '1,200.00', null],
    ['113', '王伟', '300', null],
    ['113', '青石果业公司', null, '500'],
    ['301', null, null, '1000'],
    ['合计', null, '1,500.00', '1,500.00'],
  ];
  const all = (session: Session) =>
    stored(session, 'openingBalances', 'account').map(({ account, debitFen, creditFen }) => [
      account,
      debitFen,
      creditFen,
    ]);

  test('come in together, with the parties that they name', async () => {
    const session = testSession();
    const sheet = sheetOf([header, ...rows]);
    const plan = await imported(session, sheet, { register: openingBalances });
    expect(counts(plan)).toBe('4 new, 0 changed, 0 same, 0 rejected, 1 skipped');
    expect(all(session)).toEqual([
      ['101', 120000, null],
      ['113', 30000, null],
      ['113', null, 50000],
      ['301', null, 100000],
    ]);
    expect(stored(session, 'parties').map(({ name, kind }) => [name, kind])).toEqual([
      ['王伟', 'household'],
      ['青石果业公司', 'unit'],
    ]);
    const again = await planOf(session, sheet, { register: openingBalances });
    expect(counts(again)).toBe('0 new, 0 changed, 4 same, 0 rejected, 1 skipped');
  });

  test('that do not balance are sent back all together', async () => {
    const session = testSession();
    const sheet = sheetOf([header, ...rows.slice(0, 3)]);
    const plan = await imported(session, sheet, { register: openingBalances });
    expect(said(plan)).toContain('A1 opening.unbalanced error');
    expect(counts(plan)).toBe('0 new, 0 changed, 0 same, 3 rejected, 0 skipped');
    expect(all(session)).toEqual([]);
    expect(stored(session, 'parties')).toEqual([]);
  });
});

describe('a bank statement', () => {
  const account = (session: Session, name: string, number: string): string =>
    saved(session, 'bankAccounts', {
      ...{ name, number, bank: '青石农商银行', kind: 'basic', account: '102' },
    });
  const lines = (session: Session) =>
    stored(session, 'bankLines', 'id').map(({ day, inFen, outFen, position, counterparty }) => [
      day,
      inFen,
      outFen,
      position,
      counterparty,
    ]);
  const statement = [
    '账户名称：青石村股份经济合作社,,,,,',
    '交易日期,交易时间,借方发生额,贷方发生额,账户余额,对方户名,摘要',
    '20261103,09:15:02,0.00,"5,000.00","15,000.00",王伟,承包费',
    '20261104,10:01:00,25.00,0.00,"14,975.00",,手续费',
    '2026-11-05 08:00:00,,,100.00,,李强,卫生费',
    '2026-11-05 08:30:00,,,100.00,,李强,卫生费',
    '合计,,25.00,"5,200.00",,,',
  ].join('\r\n');

  test('comes in for the one account that there is; payments quite alike come in each', async () => {
    const session = testSession();
    account(session, '基本户', '6200001');
    const bytes = asGbk(statement);
    const report = await importFile(session, bankLines, bytes, '对账单.csv');
    expect(report).toMatchObject({ rows: 4, new: 4, rejected: 0 });
    expect(lines(session)).toEqual([
      ['2026-11-03', 500000, null, 1, '王伟'],
      ['2026-11-04', null, 2500, 1, null],
      ['2026-11-05', 10000, null, 1, '李强'],
      ['2026-11-05', 10000, null, 2, '李强'],
    ]);
    const head = session.store.head();
    const again = await importFile(session, bankLines, bytes, '对账单.csv');
    expect(again).toMatchObject({ new: 0, changed: 0, same: 4, rejected: 0 });
    expect(session.store.head()).toEqual(head);
  });

  test('is of the account that the user names for all lines', async () => {
    const session = testSession();
    account(session, '基本户', '6200001');
    const other = account(session, '专户', '6200002');
    const sheet = sheetOf([
      ['交易时间', '收入金额', '支出金额', '余额', '对方名称', '用途'],
      ['2026-11-03', 100, null, 100, '王伟', '承包费'],
    ]);
    const unnamed = await planOf(session, sheet, { register: bankLines });
    expect(unnamed.missing).toEqual(['bankAccount']);
    await imported(session, sheet, { register: bankLines, constants: { bankAccount: '专户' } });
    expect(stored(session, 'bankLines', 'id').map((row) => row['bankAccount'])).toEqual([other]);
  });

  test.each<[string, string | null, string | number, unknown[]]>([
    ['a word', '贷', '100.00', [10000, null]],
    ['another word', '支出', '100.00', [null, 10000]],
    ['a sign', null, '-100.00', [null, 10000]],
    ['no sign', null, 100, [10000, null]],
  ])('may have one column of amounts and the side by %s', async (_, side, amount, expected) => {
    const session = testSession();
    account(session, '基本户', '6200001');
    const sheet = sheetOf([
      ['交易日期', '借贷标志', '交易金额', '摘要'],
      ['20261103093015', side, amount, '往来'],
    ]);
    const plan = await imported(session, sheet, { register: bankLines });
    expect(said(plan)).toEqual([]);
    expect(lines(session).map(([day, into, out]) => [day, into, out])).toEqual([
      ['2026-11-03', ...expected],
    ]);
  });
});
