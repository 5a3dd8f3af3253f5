import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { ShownLanguage } from '../../../shared/fields/show.ts';
import { type ReportKey, reportDeclarations } from '../../../shared/reports/index.ts';
import { usualSubAccounts } from '../../../shared/rules/accounts/usualSubAccounts.ts';
import { defaultSettings } from '../../../shared/settings.ts';
import { writeSettings } from '../../../electron/core/facts.ts';
import { newId } from '../../../electron/core/registers/newId.ts';
import { prepareReport } from '../../../electron/core/reports/exportReport.ts';
import type { Session } from '../../../electron/core/session.ts';
import { saved, testSession } from '../../support/session.ts';
import { type AccountsVillage, accountsVillage } from './accountsVillage.ts';
import { fen, records, sheet, sum, texts } from './accountsSheets.ts';
import { type SheetRows, sheetsOf } from './meetingSheets.ts';
import { entryOf } from '../workbook/files.ts';

/** Each file is written by a thread of its own, which a busy machine starts slowly. */
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const keys: readonly ReportKey[] = reportDeclarations
  .filter((declaration) => 'unit' in declaration)
  .map(({ key }) => key);

const put = (session: Session, table: string, row: Record<string, string | number>): void => {
  session.write('save', (writing) => {
    writing.insert(table, { id: newId(), version: 1, voidedAt: null, ...row });
  });
};

const wrong = (rows: SheetRows): string[] => texts(rows).filter((line) => line.startsWith('✗'));

describe('the reports of the accounts', () => {
  let village: AccountsVillage;
  beforeAll(() => {
    village = accountsVillage();
  });
  const rowsOf = async (report: ReportKey, name: string, period = '2026-10'): Promise<SheetRows> =>
    sheet((await sheetsOf(village.session, report, { period })).sheets, name);

  it('are twelve', () => {
    expect(keys).toEqual([
      ...['trial-balance', 'balance-sheet', 'income-statement', 'cash-journal'],
      ...['general-ledger', 'voucher-list', 'income-by-source', 'assets', 'resources'],
      ...['contracts', 'debts', 'disclosure'],
    ]);
  });

  it.each(keys)('%s has the village for a name, not its Party branch', (key) => {
    const { name } = prepareReport(village.session, key, { period: '2026-10', language: 'zh' });
    expect(name).toMatch(/^青石村_.+_20261031\.xlsx$/);
  });

  it.each(
    keys.flatMap((key) => (['zh', 'en', 'both'] as const).map((language) => ({ key, language }))),
  )('$key has all its words ($language)', async ({ key, language }) => {
    for (const period of ['2026-10', '2025']) {
      const { sheets } = await sheetsOf(village.session, key, { period, language });
      const told = [...sheets.values()].flatMap(texts);
      expect(told.filter((line) => /\{\{|undefined|NaN|accounts\.|null/.test(line))).toEqual([]);
      const chinese = /[\u4e00-\u9fff]/;
      const fixed = told.filter((line) => line.startsWith('✓') || /^(Note|Unit):/.test(line));
      if (language === 'en')
        expect(
          fixed.filter((line) =>
            chinese.test(line.replaceAll(/青石村|农商行基本户|信用社专户/g, '')),
          ),
        ).toEqual([]);
      expect(told.length).toBeGreaterThan(5);
    }
  });

  it.each(keys)('%s can be made of a store without any accounts', async (key) => {
    const empty = testSession();
    for (const period of ['2026', '2026-02', '2019']) {
      const { sheets } = await sheetsOf(empty, key, { period });
      expect(sheets.size).toBeGreaterThan(0);
      expect([...sheets.values()].flatMap(wrong)).toEqual([]);
    }
  });

  it('have the columns of a trial balance and leave nothing idle in it', async () => {
    const rows = await rowsOf('trial-balance', '科目余额表');
    expect(rows.find((row) => row.includes('科目编码'))).toEqual([
      ...['科目编码', '科目名称', '期初余额\n借方', '期初余额\n贷方'],
      ...['本期发生额\n借方', '本期发生额\n贷方', '本年累计\n借方', '本年累计\n贷方'],
      ...['期末余额\n借方', '期末余额\n贷方'],
    ]);
    const table = records(rows, '科目编码');
    expect(table.map((row) => row['科目编码'])).not.toContain('111');
    expect(table.find((row) => row['科目编码'] === '51306')?.['科目名称']).toBe('\u3000村务运转');
  });

  it('print each statement on one page, with its form number', async () => {
    const { session } = accountsVillage();
    session.write('settings', (writing) => {
      writeSettings(writing, {
        ...defaultSettings,
        balanceSheetForm: '村会01表',
        incomeStatementForm: '村会02表',
      });
    });
    for (const [key, name, form] of [
      ['balance-sheet', '资产负债表', '村会01表'],
      ['income-statement', '收益及收益分配表', '村会02表'],
    ] as const) {
      const { sheets, bytes } = await sheetsOf(session, key, { period: '2026', language: 'zh' });
      expect(texts(sheet(sheets, name)).some((line) => line.includes(form))).toBe(true);
      const xml = entryOf(bytes, 'xl/worksheets/sheet1.xml').toString();
      const setup = /<pageSetup [^>]*>/.exec(xml)?.[0];
      expect(setup).toContain('fitToHeight="1"');
      expect(setup).toContain('paperSize="9"');
    }
  });

  it('have the old form for years before 2024', async () => {
    const { session } = accountsVillage();
    const { sheets } = await sheetsOf(session, 'balance-sheet', { period: '2023' });
    const told = texts(sheet(sheets, '资产负债表')).map((line) => line.trim());
    expect(told).toContain('牲畜（禽）资产');
    expect(told).not.toContain('消耗性生物资产');
    expect(told).toContain('说明：账套从 2025-01 开始记账，在此以前没有数据。');
    expect(told.some((line) => line.startsWith('✓'))).toBe(false);
  });

  it('tell by how much what does not agree differs', async () => {
    const { session } = accountsVillage();
    put(session, 'openingBalances', { account: '121', debitFen: 12_345, creditFen: 0 });
    const told = async (key: ReportKey, name: string): Promise<string[]> =>
      wrong(sheet((await sheetsOf(session, key, { period: '2026-10' })).sheets, name));
    expect((await told('trial-balance', '科目余额表')).map((line) => line.slice(-24))).toEqual([
      expect.stringContaining('相差 123.45 元，请查对后再报送。'),
      expect.stringContaining('相差 123.45 元，请查对后再报送。'),
    ]);
    expect(await told('balance-sheet', '资产负债表')).toHaveLength(2);
  });

  it('tell of money that was spent before it was there, and of a number that is missing', async () => {
    const { session } = accountsVillage();
    const id = newId();
    session.write('save', (writing) => {
      const base = { version: 1, voidedAt: null };
      writing.insert('vouchers', {
        ...{ ...base, id, day: '2026-10-02', type: 'payment', summary: '垫付', state: 'draft' },
        source: 'manual',
      });
      const line = { ...base, voucher: id };
      writing.insert('voucherLines', {
        ...{ ...line, id: newId(), position: 1, account: '51302', debitFen: 9_000_000 },
      });
      writing.insert('voucherLines', {
        ...{ ...line, id: newId(), position: 2, account: '101', creditFen: 9_000_000 },
      });
      writing.update('vouchers', id, { number: 3, state: 'posted' });
    });
    const { sheets } = await sheetsOf(session, 'cash-journal', { period: '2026-10' });
    expect(wrong(sheet(sheets, '库存现金'))).toEqual([
      expect.stringMatching(/^✗ 2026年10月2日日末余额为 -[\d,.]+ 元，支出多于结存/),
    ]);
    const list = (await sheetsOf(session, 'voucher-list', { period: '2026-10' })).sheets;
    expect(wrong(sheet(list, '凭证序时簿'))).toEqual([
      '✗ 凭证号有缺号或重号：10月“付”字 1, 2 号。请查对。',
    ]);
  });

  it('name the drafts that do not count', async () => {
    expect(texts(await rowsOf('trial-balance', '科目余额表', '2026-11'))).toContain(
      '注意：本期另有 1 张凭证尚未记账，未计入本表。',
    );
  });

  it('sum the cards by class and hold them against the books', async () => {
    const rows = await rowsOf('assets', '固定资产及其他资产台账');
    const table = records(rows, '资产编号');
    const cards = table.filter((row) => row['序号'] !== null);
    expect(cards).toHaveLength(5);
    for (const row of cards) expect(fen(row['净值'])).toBe(fen(row['原值']) - fen(row['累计折旧']));
    const named = (name: string) => table.find((row) => row['资产名称'] === name) ?? {};
    for (const column of ['原值', '累计折旧', '净值']) {
      expect(fen(named('合计')[column])).toBe(sum(cards, column));
      expect(fen(named('经营性')[column]) + fen(named('公益性')[column])).toBe(sum(cards, column));
    }
    expect(texts(rows)).toContain(
      '✓ “固定资产”：卡片原值 1,886,000.00 元，账面余额 1,886,000.00 元，一致。',
    );
    // The books wrote depreciation off that no card knows of.
    expect(wrong(rows)).toEqual([expect.stringContaining('“累计折旧”：卡片累计 565,800.00 元')]);
    const count = records(await rowsOf('assets', '资产盘点表'), '资产名称');
    expect(count.filter((row) => row['闲置'] === '✓').map((row) => row['资产名称'])).toEqual([
      '旧小学校舍',
    ]);
    expect(fen(count.at(-1)?.['金额'])).toBe(188_600_000);
  });

  it('sum the resources by kind and by use', async () => {
    const rows = await rowsOf('resources', '资源台账');
    const table = records(rows, '资源编号');
    const own = table.filter((row) => row['序号'] !== null);
    expect(own.map((row) => row['资源名称'])).toEqual([
      ...['东坡果园', '青石塘', '后山荒坡', '南畈机动地'],
    ]);
    expect(own[0]?.['合同']).toBe('东坡果园承包合同（至 2033-12-31）');
    expect(own[0]?.['四至']).toBe('东至机耕道、南至水渠、西至一组承包地、北至山脚');
    const area = '面积\n（亩）';
    const total = table.find((row) => row['资源名称'] === '合计') ?? {};
    expect(fen(total[area])).toBe(sum(own, area));
    const kinds = table.filter((row) => String(row['资源名称']).startsWith('其中：'));
    expect(sum(kinds, area)).toBe(sum(own, area));
    const summary = records(await rowsOf('resources', '资源分类汇总表'), '处数');
    const last = summary.at(-1) ?? {};
    const uses = ['自营', '发包', '出租', '入股', '闲置'];
    expect(uses.reduce((all, use) => all + fen(last[use]), 0)).toBe(fen(last['面积合计']));
    expect(fen(last['面积合计'])).toBe(sum(own, area));
  });

  it('reckon what is late under contracts, payment by payment', async () => {
    const rows = records(await rowsOf('contracts', '合同台账'), '合同编号');
    const orchard = rows.find((row) => row['合同编号'] === 'HT-2024-001') ?? {};
    // Three yearly payments were due by October 2026; 382,000 came in.
    expect(fen(orchard['到期应收付'])).toBe(3 * 14_600_000);
    expect(fen(orchard['已收付'])).toBe(38_200_000);
    expect(fen(orchard['欠款'])).toBe(3 * 14_600_000 - 38_200_000);
    const pond = rows.find((row) => row['合同编号'] === 'HT-2023-004') ?? {};
    expect(fen(pond['欠款'])).toBe(4 * 1_280_000);
    expect(pond['提醒']).toContain('3');
    const late = records(await rowsOf('contracts', '合同欠款明细表'), '应付日期');
    const open = late.filter((row) => row['序号'] !== null);
    expect(sum(open, '欠款')).toBe(fen(orchard['欠款']) + fen(pond['欠款']));
    expect(open.map((row) => row['账龄'])).toEqual([
      ...['3—5年', '1—3年', '1—3年', '1年以内', '1年以内'],
    ]);
    for (const row of open) expect(fen(row['欠款'])).toBe(fen(row['应付金额']) - fen(row['已付']));
  });

  it('put debts and claims into the bands of their age', async () => {
    const debts = records(await rowsOf('debts', '债务台账'), '债权人');
    const [works = {}, loan = {}, total = {}] = debts;
    expect([fen(works['余额']), fen(works['5年以上'])]).toEqual([4_268_000, 4_268_000]);
    expect([fen(loan['余额']), fen(loan['1—3年'])]).toEqual([12_000_000, 12_000_000]);
    // 120,000 yuan at 4.35 % for the 974 days from 2024-03-01 to 2026-10-31.
    expect(fen(loan['欠付利息'])).toBe(Math.round((12_000_000 * 0.0435 * 974) / 365));
    const bands = ['1年以内', '1—3年', '3—5年', '5年以上'];
    expect(bands.reduce((all, band) => all + fen(total[band]), 0)).toBe(fen(total['余额']));
    const claims = records(await rowsOf('debts', '债权台账'), '债务人');
    expect(claims.map((row) => [row['债务人'], fen(row['余额'])])).toEqual([
      ...[
        ['王建国', 100_000],
        ['张德胜', 450_000],
        ['合计', 550_000],
      ],
    ]);
    expect(texts(await rowsOf('debts', '债务台账'))).toContain(
      '✓ “应付款”：台账 42,680.00 元，账面余额 42,680.00 元，一致。',
    );
  });

  it('name nobody who owes or is owed in the claims and debts that are disclosed', async () => {
    const told = texts(await rowsOf('disclosure', '财务公开表'));
    expect(told.some((line) => line.includes('张德胜') || line.includes('宏达'))).toBe(false);
    expect(told).toContain('村务监督委员会\n（签字）');
  });
});

describe('books that begin within a year', () => {
  const session = testSession();
  beforeAll(() => {
    for (const row of usualSubAccounts)
      if (String(row['code']).startsWith('513')) saved(session, 'accounts', row);
    session.write('settings', (writing) => {
      writeSettings(writing, { ...defaultSettings, booksBeginOn: '2026-07' });
    });
    const open = (account: string, balance: number, [debit, credit]: [number, number]): void => {
      put(session, 'openingBalances', {
        ...{ account, debitFen: Math.max(balance, 0), creditFen: Math.max(-balance, 0) },
        ...{ yearDebitFen: debit, yearCreditFen: credit },
      });
    };
    open('101', 500_000, [900_000, 700_000]);
    open('311', -300_000, [0, 0]);
    open('501', -900_000, [0, 900_000]);
    open('51302', 700_000, [700_000, 0]);
    const id = newId();
    session.write('save', (writing) => {
      const base = { version: 1, voidedAt: null };
      writing.insert('vouchers', {
        ...{ ...base, id, day: '2026-08-05', type: 'general', summary: '收租金', state: 'draft' },
        source: 'manual',
      });
      const line = { ...base, voucher: id };
      for (const [position, account, side] of [
        [1, '101', 'debitFen'],
        [2, '501', 'creditFen'],
      ] as const)
        writing.insert('voucherLines', {
          ...{ ...line, id: newId(), position, account, [side]: 80_000 },
        });
      writing.update('vouchers', id, { number: 1, state: 'posted' });
    });
  });

  it('show in the journal what moved before them', async () => {
    const { sheets } = await sheetsOf(session, 'cash-journal', { period: '2026' });
    const rows = records(sheet(sheets, '库存现金'), '凭证字号');
    expect(
      rows.map((row) => [row['摘要'], fen(row['收入']), fen(row['支出']), fen(row['余额'])]),
    ).toEqual([
      ['上年结转', 0, 0, 300_000],
      ['启用前发生额', 900_000, 700_000, 500_000],
      ['收租金', 80_000, 0, 580_000],
      ['8月合计', 80_000, 0, 580_000],
      ['本年累计', 980_000, 700_000, 580_000],
      ['本年累计', 980_000, 700_000, 580_000],
    ]);
  });

  it.each(['2026', '2026-Q3', '2026-08'])('agree in all sheets of %s', async (period) => {
    for (const key of [
      'trial-balance',
      'balance-sheet',
      'income-statement',
      'cash-journal',
      'general-ledger',
      'income-by-source',
      'disclosure',
    ] as const) {
      const { sheets } = await sheetsOf(session, key, { period });
      expect([key, ...[...sheets.values()].flatMap(wrong)]).toEqual([key]);
    }
  });

  it('count income from before them in a whole year', async () => {
    const of = async (period: string, language: ShownLanguage = 'zh'): Promise<SheetRows> =>
      sheet((await sheetsOf(session, 'income-by-source', { period, language })).sheets, '收入来源');
    const [year = {}] = records(await of('2026'), '科目编码');
    expect([fen(year['启用前发生额']), fen(year['8月']), fen(year['合计'])]).toEqual([
      ...[900_000, 80_000, 980_000],
    ]);
    const [month = {}] = records(await of('2026-08'), '科目编码');
    expect(fen(month['8月'])).toBe(80_000);
  });
});
