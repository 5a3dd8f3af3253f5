import { describe, expect, it } from 'vitest';
import { bankOfMonth } from '../../../electron/core/economy/bankOfMonth.ts';
import { listClaims, listDebts } from '../../../electron/core/economy/listDebts.ts';
import { contractRows } from '../../../electron/core/economy/listContracts.ts';
import { economyReminders } from '../../../electron/core/economy/reminders.ts';
import { booksOf } from '../../../electron/core/accounts/books.ts';
import { periodsAnswer } from '../../../electron/core/accounts/periods.ts';
import { statementAnswer } from '../../../electron/core/accounts/statementAnswer.ts';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { pettyCashFen } from '../../../shared/demo/accounts/cashBox.ts';
import { demoChart } from '../../../shared/demo/accounts/chart.ts';
import { villageBooks } from '../../../shared/demo/accounts/villageBooks.ts';
import { demoEnd } from '../../../shared/demo/meetings/branchYear.ts';
import { growthWays } from '../../../shared/codes/index.ts';
import { readAsset } from '../../../shared/rules/accounts/asset.ts';
import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import { checkOpenings } from '../../../shared/rules/accounts/checkOpenings.ts';
import { checkVoucher } from '../../../shared/rules/accounts/checkVoucher.ts';
import { numberGaps } from '../../../shared/rules/accounts/numberGaps.ts';
import { operatingIncomeFen } from '../../../shared/rules/accounts/operatingIncome.ts';
import { readLine, readOpening } from '../../../shared/rules/accounts/readRows.ts';
import { shippedEvents } from '../../../shared/rules/accounts/shippedEvents.ts';
import { testSession } from '../../support/session.ts';

const books = villageBooks();
const year = villageBooks('2026-12-31');
const linesOf = Map.groupBy(year.voucherLines, ({ voucher }) => String(voucher));
const lines = (id: unknown) => (linesOf.get(String(id)) ?? []).map(readLine);
const fenOf = (row: Readonly<Record<string, unknown>>, field: string): number =>
  Number(row[field] ?? 0);
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
const moved = (id: unknown, account: string): number =>
  sum(
    lines(id)
      .filter((line) => line.account === account)
      .map(({ debitFen, creditFen }) => debitFen - creditFen),
  );

/** What stands on an account on a day, and of one party where one is named. */
function balance(account: string, day: string, party?: string): number {
  const own = (line: ReturnType<typeof readLine>): boolean =>
    line.account.startsWith(account) && (party === undefined || line.party === party);
  const all = [
    ...year.openingBalances.map(readLine),
    ...year.vouchers.filter((row) => String(row['day']) <= day).flatMap(({ id }) => lines(id)),
  ];
  return sum(all.filter(own).map(({ debitFen, creditFen }) => debitFen - creditFen));
}

const filled = () => {
  const session = testSession();
  fillDemo(session);
  return session;
};

describe('the books of the fictional village', () => {
  it('are the same every time', () => {
    expect(JSON.stringify(villageBooks())).toBe(JSON.stringify(books));
  });

  it('have more than three hundred vouchers by the last day of the demo, and none after it', () => {
    expect(books.vouchers.length).toBeGreaterThanOrEqual(300);
    expect(books.vouchers.every((row) => String(row['day']) <= demoEnd)).toBe(true);
    // What is there in November is what the whole year begins with.
    expect(year.vouchers.slice(0, books.vouchers.length)).toEqual(books.vouchers);
  });

  it('begin with balances that balance, nothing to say of them', () => {
    const openings = books.openingBalances.map(readOpening);
    expect(checkOpenings(openings, demoChart, '2026-01')).toEqual([]);
    const tops = new Set(openings.map(({ account }) => account.slice(0, 3)));
    for (const code of [
      '101',
      '102',
      '112',
      '113',
      '151',
      '152',
      '211',
      '221',
      '301',
      '311',
      '322',
    ])
      expect([code, tops.has(code)]).toEqual([code, true]);
    // The accounts of households stand on both sides.
    const households = openings.filter(({ account }) => account === '113');
    expect(households.some(({ debitFen }) => debitFen > 0)).toBe(true);
    expect(households.some(({ creditFen }) => creditFen > 0)).toBe(true);
  });

  it('hold only vouchers that the rules have nothing to say of', () => {
    for (const row of year.vouchers) {
      const voucher = {
        day: String(row['day']),
        redLetter: row['redLetter'] === true,
        reverses: (row['reverses'] ?? null) === null ? null : String(row['reverses']),
        lines: lines(row.id),
      };
      const found = checkVoucher(voucher, demoChart, {
        isOpen: () => true,
        booksBegin: '2026-01',
      });
      expect([row['summary'], found]).toEqual([row['summary'], []]);
    }
  });

  it('number them without gaps, month by month in the order of days', () => {
    const numbered = year.vouchers.map(({ type, day, number }) => ({
      ...{ type: String(type), day: String(day), number: Number(number) },
    }));
    expect(numberGaps(numbered)).toEqual([]);
    const inOrder = numbered.toSorted((a, b) =>
      a.day.slice(0, 7) === b.day.slice(0, 7) ? a.number - b.number : a.day < b.day ? -1 : 1,
    );
    expect(numbered).toEqual(inOrder);
    expect(inOrder.map(({ day }) => day)).toEqual(inOrder.map(({ day }) => day).toSorted());
  });

  it('never run out of money, and keep no more cash over night than is allowed', () => {
    const days = [...new Set(year.vouchers.map(({ day }) => String(day)))];
    const [cash, bank] = ['101', '102'].map((account) => days.map((day) => balance(account, day)));
    expect(Math.min(...(cash ?? []))).toBeGreaterThan(0);
    expect(Math.max(...(cash ?? []))).toBeLessThanOrEqual(pettyCashFen);
    expect(Math.min(...(bank ?? []))).toBeGreaterThan(0);
    // Nobody pays with what only comes in later on the same day.
    let now = balance('101', '2025-12-31');
    for (const { id } of year.vouchers) {
      now += moved(id, '101');
      expect(now).toBeGreaterThanOrEqual(0);
    }
  });

  it('are those of a small village: income, and how much of it is tagged by its way of growth', () => {
    const income = year.voucherLines.filter(
      (line) => /^50[12]/.test(String(line['account'])) && fenOf(line, 'creditFen') > 0,
    );
    const total = sum(income.map((line) => fenOf(line, 'creditFen')));
    expect(total).toBeGreaterThan(15_000_000);
    expect(total).toBeLessThan(22_000_000);
    const ways = new Set(income.map((line) => line['growthWay']));
    const known = growthWays.items.map(({ code }) => code);
    expect(ways.size).toBeGreaterThanOrEqual(5);
    for (const way of ways) expect(known).toContain(way);
  });

  it('have events of many kinds, and all of them shipped', () => {
    const keys = new Set(year.vouchers.flatMap(({ event }) => (event ? [String(event)] : [])));
    const shipped = new Set(shippedEvents.map(({ key }) => key));
    expect(keys.size).toBeGreaterThan(35);
    for (const key of keys) expect([key, shipped.has(key)]).toEqual([key, true]);
  });

  it('take one voucher back in red letters, once', () => {
    const reversals = books.vouchers.filter((row) => (row['reverses'] ?? null) !== null);
    expect(reversals).toHaveLength(1);
    const [reversal] = reversals;
    expect(books.vouchers.map(({ id }) => id)).toContain(reversal?.['reverses']);
    const [red, black] = [lines(reversal?.id), lines(reversal?.['reverses'])];
    expect(red.map(({ debitFen }) => debitFen + 0)).toEqual(
      black.map(({ debitFen }) => (debitFen === 0 ? 0 : -debitFen)),
    );
  });

  it('depreciate every month, each asset once, to what the books say', () => {
    const months = new Set(books.depreciations.map(({ month }) => month));
    expect(months.size).toBe(10);
    const keys = books.depreciations.map(({ asset, month }) => `${String(asset)} ${String(month)}`);
    expect(new Set(keys).size).toBe(keys.length);
    const written = sum(books.depreciations.map((row) => fenOf(row, 'amountFen')));
    const taken = sum(books.assets.map((row) => fenOf(row, 'takenOverFen')));
    expect(-balance('152', demoEnd) - balance('133', demoEnd)).toBe(written + taken);
    for (const [account, top] of [
      ['151', '151'],
      ['132', '13202'],
      ['134', '13401'],
    ] as const) {
      const cards = books.assets
        .map((row) => readAsset(row))
        .filter(({ account: own }) => own === top);
      expect(balance(account, demoEnd)).toBe(sum(cards.map(({ costFen }) => costFen)));
    }
  });

  it('say of households, debts and grants what the registers say', () => {
    const open = (
      wholes: readonly Readonly<Record<string, unknown>>[],
      parts: readonly Readonly<Record<string, unknown>>[],
      [whole, amount, paid]: readonly [string, string, string],
    ) =>
      wholes.map((row) => ({
        row,
        openFen:
          fenOf(row, amount) -
          sum(parts.filter((part) => part[whole] === row['id']).map((part) => fenOf(part, paid))),
      }));
    const claims = open(books.claims, books.claimReceipts, ['claim', 'amountFen', 'amountFen']);
    for (const { row, openFen } of claims) {
      const standing = balance(String(row['account']), demoEnd, String(row['debtor']));
      expect(standing).toBeGreaterThanOrEqual(openFen);
    }
    const debts = open(books.debts, books.debtPayments, ['debt', 'principalFen', 'principalFen']);
    for (const { row, openFen } of debts) {
      const party = row['account'] === '221' ? undefined : String(row['creditor']);
      expect(-balance(String(row['account']), demoEnd, party)).toBeGreaterThanOrEqual(openFen);
    }
    expect(-balance('221', demoEnd)).toBe(debts[0]?.openFen);
    const unquantified = books.grants.filter((row) => (row['quantifiedOn'] ?? null) === null);
    expect(-balance('241', demoEnd)).toBe(sum(unquantified.map((row) => fenOf(row, 'amountFen'))));
  });

  it('have a voucher of the same amount behind every receipt and payment of the year', () => {
    const receipts = books.contractReceipts.filter((row) => String(row['day']) >= '2026');
    expect(receipts.length).toBeGreaterThan(8);
    const out = new Set(
      books.contracts.filter(({ direction }) => direction === 'out').map(({ id }) => id),
    );
    for (const row of receipts) {
      const amountFen = fenOf(row, 'amountFen') * (out.has(String(row['contract'])) ? -1 : 1);
      expect(moved(row['voucher'], '102')).toBe(amountFen);
    }
    for (const row of books.debtPayments.filter(({ day }) => String(day) >= '2026'))
      expect(-moved(row['voucher'], '102')).toBe(
        fenOf(row, 'principalFen') + fenOf(row, 'interestFen'),
      );
  });

  it('match the statement of the bank, and leave a month of it to match', () => {
    let stated: number | undefined;
    for (const line of books.bankLines) {
      const change = fenOf(line, 'inFen') - fenOf(line, 'outFen');
      if (stated !== undefined) expect(fenOf(line, 'balanceFen')).toBe(stated + change);
      stated = fenOf(line, 'balanceFen');
      const own = books.voucherLines.find(({ id }) => id === line['line']);
      if (own !== undefined) expect(fenOf(own, 'debitFen') - fenOf(own, 'creditFen')).toBe(change);
    }
    const months = books.bankLines.map(({ day }) => String(day).slice(0, 7));
    expect([...new Set(months)]).toEqual(['2026-10', '2026-11']);
  });

  it('count the cash box by its notes', () => {
    const worth = {
      y100: 10_000,
      y50: 5_000,
      y20: 2_000,
      y10: 1_000,
      y5: 500,
      y1: 100,
      j5: 50,
      j1: 10,
    };
    expect(books.cashCounts).toHaveLength(2);
    for (const row of books.cashCounts) {
      expect(fenOf(row, 'bookFen')).toBe(balance('101', String(row['countedOn'])));
      const pieces = Object.entries(worth).map(([key, fen]) => fenOf(row, key) * fen);
      expect(fenOf(row, 'countedFen')).toBe(sum(pieces));
      expect(row['reason'] === null).toBe(row['countedFen'] === row['bookFen']);
    }
  });
});

describe('the accounts of the demo in the program', () => {
  const session = filled();

  it('are posted, closed up to October, and open in November with depreciation to post', () => {
    const { months, next, yearEnd } = periodsAnswer(session, { year: 2026 });
    expect(months.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 10 }, () => 'closed'),
      'open',
      'future',
    ]);
    expect(next).toBe('2026-11');
    expect(yearEnd.posted).toBe(false);
    expect(sum(months.map(({ vouchers }) => vouchers))).toBe(books.vouchers.length);
    expect(sum(months.map(({ drafts }) => drafts))).toBe(0);
    for (const { state, checks, depreciation } of months) {
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      expect(depreciation.posted).toBe(state === 'closed');
    }
  });

  it.each(['balance-sheet', 'income-statement'] as const)('come out in the %s', (statement) => {
    for (const period of ['2026-03', '2026-Q3', '2026-11', '2026']) {
      const { checks, findings } = statementAnswer(session, statement, { period });
      expect(findings).toEqual([]);
      expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    }
  });

  it('name what is to be done: a year of arrears, contracts that end, an inquiry', () => {
    const rows = contractRows(session, demoEnd);
    expect(rows).toHaveLength(8);
    const alerted = (code: string) =>
      rows.filter(({ alerts }) => alerts.some((alert) => alert.code === code));
    expect(alerted('contract.unpaid-for-years').map(({ name }) => name)).toEqual([
      '羊角坡荒山承包合同',
    ]);
    expect(alerted('contract.unpaid-for-years')[0]?.since).toBe('2025-03-31');
    const ends = alerted('contract.ends-soon').map(({ alerts, toOn }) => [
      toOn,
      alerts.find(({ code }) => code === 'contract.ends-soon')?.level,
    ]);
    expect(ends.sort()).toEqual([
      ['2026-12-15', 'warning'],
      ['2026-12-31', 'note'],
    ]);
    const { reminders } = economyReminders(session, demoEnd);
    expect(reminders.map(({ code }) => code)).toContain('reminder.inquiry-overdue');
    expect(reminders.filter(({ level }) => level === 'error')).toEqual([]);
  });

  it('have claims and debts of several ages, none paid beyond what it was', () => {
    const all = [
      ...listClaims(session, { settled: true }).rows,
      ...listDebts(session, { settled: true }).rows,
    ];
    expect(all.flatMap(({ findings }) => findings)).toEqual([]);
    expect(new Set(all.flatMap(({ band }) => band ?? [])).size).toBeGreaterThanOrEqual(3);
  });

  it('have the bank reconciled in October, and most of November to be matched', () => {
    const [account] = books.bankAccounts;
    const of = (month: string) => bankOfMonth(session, { account: account?.id ?? '', month });
    const october = of('2026-10');
    expect(october.reconciliation?.differenceFen).toBe(0);
    expect(october.notInBooks).toEqual([]);
    expect(october.notAtBank).toHaveLength(2);
    const november = of('2026-11');
    expect(november.proposed.length).toBeGreaterThan(6);
    // All but the fee that the bank took.
    expect(november.notInBooks).toHaveLength(november.proposed.length + 1);
  });

  it('add up to what the rows add up to', () => {
    const { of } = balancesOf(booksOf(session), { from: '2026-11', to: '2026-11' });
    for (const account of ['101', '102', '113', '151', '211', '311', '501', '513'])
      expect([account, of(account).closingFen]).toEqual([account, balance(account, demoEnd)]);
    const income = operatingIncomeFen(booksOf(session), { from: '2026-01', to: '2026-11' }, [
      '501',
      '502',
    ]);
    expect(income).toBe(-balance('501', demoEnd) - balance('502', demoEnd));
  });
});
