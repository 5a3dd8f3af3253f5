import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type AccountsVillage, accountsVillage } from './accountsVillage.ts';
import { type TableRow, fen, reader, records, sheet, sum, texts } from './accountsSheets.ts';

// Everything here is worked out from the exported workbooks alone, as a township would that has
// nothing else.

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const text = (row: TableRow, column: string): string => String(row[column] ?? '');
const trialColumns = ['期初余额', '本期发生额', '本年累计', '期末余额'] as const;
type TrialColumn = (typeof trialColumns)[number];

describe.each([{ seed: 7 }, { seed: 2026 }])('the workbooks of the accounts (%o)', ({ seed }) => {
  let village: AccountsVillage;
  const read = reader(() => village.session);
  beforeAll(() => {
    village = accountsVillage({ seed });
  });

  /** Debit less credit of each account by its code, of one part of the trial balance. */
  const trial = async (period: string): Promise<TableRow[]> =>
    records(sheet(await read('trial-balance', period), '科目余额表'), '科目编码');
  const net = (row: TableRow | undefined, column: TrialColumn): number =>
    fen(row?.[`${column}\n借方`]) - fen(row?.[`${column}\n贷方`]);
  const netOf = (rows: readonly TableRow[], code: string, column: TrialColumn): number =>
    net(
      rows.find((row) => row['科目编码'] === code),
      column,
    );
  const lines = async (period: string): Promise<TableRow[]> =>
    records(sheet(await read('voucher-list', period), '凭证序时簿'), '凭证字号').filter(
      (row) => row['科目编码'] !== null,
    );
  /** The vouchers that are not the year's transfer: by their accounts, as domain.md 6.4 says. */
  const plainLines = async (period: string): Promise<TableRow[]> => {
    const byVoucher = Map.groupBy(
      await lines(period),
      (row) => `${text(row, '日期').slice(0, 7)} ${text(row, '凭证字号')} ${text(row, '日期')}`,
    );
    return [...byVoucher.values()]
      .filter(
        (own) =>
          !own.some((row) => text(row, '科目编码').startsWith('321')) &&
          !own.every((row) => text(row, '科目编码').startsWith('322')),
      )
      .flat();
  };
  const moved = (rows: readonly TableRow[], code: string): number => {
    const own = rows.filter((row) => text(row, '科目编码').startsWith(code));
    return sum(own, '借方金额') - sum(own, '贷方金额');
  };

  describe.each(['2025', '2026', '2026-Q3', '2026-10'])('of %s', (period) => {
    it('list vouchers that balance, with numbers without gaps, and no drafts', async () => {
      const rows = await lines(period);
      const vouchers = Map.groupBy(
        rows,
        (row) => `${text(row, '日期').slice(0, 7)}/${text(row, '凭证字号')}`,
      );
      expect(vouchers.size).toBeGreaterThan(8);
      for (const [key, own] of vouchers)
        expect([key, sum(own, '借方金额')]).toEqual([key, sum(own, '贷方金额')]);
      const numbers = Map.groupBy([...vouchers.keys()], (key) => key.slice(0, 7));
      for (const [month, keys] of numbers)
        expect([month, keys.map((key) => Number(key.slice(-3))).sort((a, b) => a - b)]).toEqual([
          month,
          keys.map((_, i) => i + 1),
        ]);
      expect(sum(rows, '借方金额')).toBe(sum(rows, '贷方金额'));
      const all = sheet(await read('voucher-list', period), '凭证序时簿');
      const total = all.find((row) => row[2] === '合计') ?? [];
      expect([fen(total[6]), fen(total[7])]).toEqual([
        sum(rows, '借方金额'),
        sum(rows, '贷方金额'),
      ]);
      expect(texts(all)).not.toContain('待补单据');
    });

    it('have a trial balance that follows from the vouchers', async () => {
      const rows = await trial(period);
      const posted = await lines(period);
      const tops = rows.filter((row) => text(row, '科目编码').length === 3);
      const total = rows.find((row) => row['科目名称'] === '合计') ?? {};
      for (const column of trialColumns)
        for (const side of ['借方', '贷方'] as const)
          expect([column, side, sum(tops, `${column}\n${side}`)]).toEqual([
            ...[column, side, fen(total[`${column}\n${side}`])],
          ]);
      for (const column of trialColumns) expect([column, net(total, column)]).toEqual([column, 0]);
      for (const row of rows.filter((each) => each['科目编码'] !== null)) {
        const code = text(row, '科目编码');
        expect([code, net(row, '本期发生额')]).toEqual([code, moved(posted, code)]);
        expect([code, net(row, '期末余额')]).toEqual([
          code,
          net(row, '期初余额') + net(row, '本期发生额'),
        ]);
        const subs = rows.filter(
          (each) =>
            text(each, '科目编码').length === code.length + 2 &&
            text(each, '科目编码').startsWith(code),
        );
        if (subs.length > 0)
          expect([code, subs.reduce((all, each) => all + net(each, '期末余额'), 0)]).toEqual([
            code,
            net(row, '期末余额'),
          ]);
      }
    });

    it('have a balance sheet that follows from the trial balance', async () => {
      const rows = await trial(period);
      const parties = records(
        sheet(await read('trial-balance', period), '往来余额'),
        '科目编码',
      ).filter((row) => text(row, '科目 / 往来对象').startsWith('\u3000'));
      const page = sheet(await read('balance-sheet', period), '资产负债表');
      const at = (number: number): number => {
        const row = page.find((cells) => cells[1] === number || cells[5] === number) ?? [];
        return fen(row[1] === number ? row[2] : row[6]);
      };
      const closing = (code: string): number => netOf(rows, code, '期末余额');
      const result = ['501', '502', '503', '504', '511', '512', '513', '514', '515', '521'].reduce(
        (all, code) => all + closing(code),
        0,
      );
      expect(at(1)).toBe(closing('101') + closing('102'));
      expect(at(3)).toBe(sum(parties, '期末余额\n借方'));
      expect(at(26)).toBe(sum(parties, '期末余额\n贷方'));
      expect(at(13)).toBe(closing('151') + closing('152'));
      expect(at(14)).toBe(closing('153'));
      expect(at(25)).toBe(0 - closing('201'));
      expect(at(33)).toBe(0 - closing('241'));
      expect(at(37)).toBe(0 - closing('311'));
      expect(at(38)).toBe(0 - (closing('321') + closing('322') + result));
      expect(at(24)).toBe(at(1) + at(3) + at(13) + at(14));
      expect(at(40)).toBe(at(25) + at(26) + at(31) + at(33) + at(36) + at(37) + at(38));
      expect(at(24)).toBe(at(40));
    });

    it('have a statement of income that follows from the vouchers', async () => {
      const page = records(
        sheet(await read('income-statement', period), '收益及收益分配表'),
        '行次',
      );
      const [now, second] =
        period.length === 4 ? ['本年金额', '上年金额'] : ['本期金额', '本年累计'];
      const posted = await plainLines(period);
      const upTo = period === '2026-Q3' ? '2026-09' : period;
      const year = (await plainLines(period.slice(0, 4))).filter(
        (row) => text(row, '日期').slice(0, upTo.length) <= upTo,
      );
      const at = (number: number, column = now): number =>
        fen(page.find((row) => row['行次'] === number)?.[column]);
      const check = (column: string | undefined, rows: readonly TableRow[]): void => {
        expect(at(1, column)).toBe(0 - moved(rows, '501'));
        expect(at(3, column)).toBe(0 - moved(rows, '503'));
        expect(at(6, column)).toBe(moved(rows, '513'));
        expect(at(7, column)).toBe(moved(rows, '51306'));
        expect(at(9, column)).toBe(0 - moved(rows, '504'));
        expect(at(10, column)).toBe(moved(rows, '514'));
        expect(at(11, column)).toBe(moved(rows, '515'));
        expect(at(14, column)).toBe(0 - moved(rows, '5'));
        expect(at(18, column)).toBe(moved(rows, '32201'));
        expect(at(17, column)).toBe(at(14, column) + at(15, column) + at(16, column));
        expect(at(21, column)).toBe(
          at(17, column) - at(18, column) - at(19, column) - at(20, column),
        );
      };
      check(now, posted);
      if (period.length > 4) check(second, year);
      const balance = sheet(await read('balance-sheet', period), '资产负债表');
      const undistributed = balance.find((row) => row[5] === 38) ?? [];
      expect(at(21)).toBe(fen(undistributed[6]));
    });

    it('have journals that lead from the opening balance to the closing one', async () => {
      const rows = await trial(period);
      const posted = await lines(period);
      const journals = await read('cash-journal', period);
      const codes = {
        '库存现金': '101',
        '银行存款—农商行基本户': '10201',
        '银行存款—信用社专户': '10202',
      };
      expect([...journals.keys()]).toEqual(Object.keys(codes));
      for (const [name, code] of Object.entries(codes)) {
        const book = records(sheet(journals, name), '凭证字号');
        let balance = fen(book[0]?.['余额']);
        expect([name, balance]).toEqual([name, netOf(rows, code, '期初余额')]);
        const own = book.filter((row) => row['凭证字号'] !== null);
        for (const row of own) {
          balance += fen(row['收入']) - fen(row['支出']);
          expect([name, row['日期'], fen(row['余额'])]).toEqual([name, row['日期'], balance]);
        }
        expect([name, balance]).toEqual([name, netOf(rows, code, '期末余额')]);
        const listed = posted.filter((row) => row['科目编码'] === code);
        expect([name, sum(own, '收入'), sum(own, '支出')]).toEqual([
          ...[name, sum(listed, '借方金额'), sum(listed, '贷方金额')],
        ]);
        const monthly = book.filter((row) => /^\d+月合计$/.test(text(row, '摘要')));
        expect([name, sum(monthly, '收入')]).toEqual([name, sum(own, '收入')]);
        const year = book.findLast((row) => row['摘要'] === '本年累计') ?? {};
        const whole = rows.find((row) => row['科目编码'] === code) ?? {};
        expect([name, fen(year['收入']), fen(year['支出'])]).toEqual([
          ...[name, fen(whole['本年累计\n借方']), fen(whole['本年累计\n贷方'])],
        ]);
      }
    });

    it('have a general ledger that agrees with the trial balance and the vouchers', async () => {
      const rows = await trial(period);
      const ledger = await read('general-ledger', period);
      const summary = records(sheet(ledger, '总账'), '科目编码');
      for (const [code, own] of Map.groupBy(summary, (row) => text(row, '科目编码'))) {
        const year = own.at(-1) ?? {};
        const sign = year['方向'] === '贷' ? -1 : 1;
        expect([code, sign * fen(year['余额'])]).toEqual([code, netOfDetails(rows, code)]);
        const months = own.filter((row) => /^\d+月$/.test(text(row, '期间')));
        expect([code, sum(months, '借方金额') - sum(months, '贷方金额')]).toEqual([
          code,
          netOf(rows, code, '本期发生额'),
        ]);
      }
      // The entries under each account, by the row that names it.
      let account = '';
      const byAccount = new Map<string, number>();
      for (const row of records(sheet(ledger, '明细账'), '凭证字号')) {
        if (/^\d{3,}$/.test(text(row, '日期'))) account = text(row, '日期');
        else if (row['凭证字号'] !== null)
          byAccount.set(
            account,
            (byAccount.get(account) ?? 0) + fen(row['借方金额']) - fen(row['贷方金额']),
          );
      }
      const posted = Map.groupBy(await lines(period), (row) => text(row, '科目编码'));
      for (const [code, own] of posted)
        expect([code, byAccount.get(code)]).toEqual([
          code,
          sum(own, '借方金额') - sum(own, '贷方金额'),
        ]);
      expect([...byAccount.keys()].sort()).toEqual([...posted.keys()].sort());
    });

    it('have income by source and way of growth that both come to all income', async () => {
      const posted = (await plainLines(period)).filter((row) =>
        text(row, '科目编码').startsWith('50'),
      );
      const income = sum(posted, '贷方金额') - sum(posted, '借方金额');
      const workbook = await read('income-by-source', period);
      for (const [name, heading] of [
        ['收入来源', '科目编码'],
        ['增收方式', '增收方式'],
      ] as const) {
        const table = records(sheet(workbook, name), heading);
        const months = Object.keys(table[0] ?? {}).filter((column) => /^\d+月$/.test(column));
        const sources = table.filter((row) => !Object.values(row).includes('合计'));
        const total = table.find((row) => Object.values(row).includes('合计')) ?? {};
        const all = months.reduce((whole, month) => whole + sum(sources, month), 0);
        expect([name, all]).toEqual([name, income]);
        expect([name, months.reduce((whole, month) => whole + fen(total[month]), 0)]).toEqual([
          name,
          income,
        ]);
      }
    });

    it('disclose what the other sheets say', async () => {
      const rows = await trial(period);
      const workbook = await read('disclosure', period);
      const page = sheet(workbook, '财务公开表');
      const amounts = (label: string): number[] => {
        const row = page.find((cells) => cells.includes(label)) ?? [];
        return row.slice(row.indexOf(label) + 1).flatMap((cell) => (fen(cell) ? [fen(cell)] : []));
      };
      const posted = await plainLines(period);
      const [income, yearIncome] = amounts('收入合计');
      expect(income).toBe(0 - moved(posted, '50'));
      expect(amounts('支出合计')[0]).toBe(moved(posted, '51'));
      if (period.length === 4) expect(yearIncome).toBe(income);
      expect(amounts('库存现金').at(-1)).toBe(netOf(rows, '101', '期末余额'));
      expect(amounts('银行存款—农商行基本户').at(-1)).toBe(netOf(rows, '10201', '期末余额'));
      const [assets, claims] = amounts('资产总计');
      expect(assets).toBe(claims);
      const money = records(sheet(workbook, '收支逐笔公开'), '凭证字号').filter(
        (row) => row['序号'] !== null,
      );
      const change = (code: string): number => netOf(rows, code, '本期发生额');
      expect(sum(money, '收入') - sum(money, '支出')).toBe(change('101') + change('102'));
      expect(money.map((row) => row['摘要'])).not.toContain('从银行提取现金');
    });

    it('say under every statement that it agrees', async () => {
      for (const report of [
        ...(['trial-balance', 'balance-sheet', 'income-statement', 'cash-journal'] as const),
        ...(['general-ledger', 'voucher-list', 'income-by-source', 'disclosure'] as const),
      ]) {
        const told = [...(await read(report, period)).values()].flatMap(texts);
        expect([report, told.filter((line) => line.startsWith('✗'))]).toEqual([report, []]);
        expect([report, told.some((line) => line.startsWith('✓'))]).toEqual([report, true]);
      }
    });
  });

  /** Of an account by party the two sides are shown beside each other. */
  const netOfDetails = (rows: readonly TableRow[], code: string): number =>
    netOf(rows, code, '期末余额');

  it('carry one year into the next', async () => {
    const [before, after] = [await trial('2025'), await trial('2026')];
    for (const row of before.filter((each) => each['科目编码'] !== null)) {
      const code = text(row, '科目编码');
      expect([code, netOf(after, code, '期初余额')]).toEqual([code, net(row, '期末余额')]);
    }
    const last = records(sheet(await read('income-statement', '2025'), '收益及收益分配表'), '行次');
    const now = records(sheet(await read('income-statement', '2026'), '收益及收益分配表'), '行次');
    for (const row of now) {
      const own = last.find((each) => each['行次'] === row['行次']) ?? {};
      expect([row['行次'], fen(row['上年金额'])]).toEqual([row['行次'], fen(own['本年金额'])]);
    }
    const [then, page] = [
      sheet(await read('balance-sheet', '2025'), '资产负债表'),
      sheet(await read('balance-sheet', '2026'), '资产负债表'),
    ];
    const column = (rows: typeof page, c: number): unknown[] =>
      rows.filter((row) => typeof row[1] === 'number').map((row) => [row[1], fen(row[c])]);
    expect(column(page, 3)).toEqual(column(then, 2));
    expect(column(page, 7)).toEqual(column(then, 6));
  });
});
