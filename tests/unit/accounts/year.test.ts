// The full year of the fictional village, posted through the core into a store, carried to its
// statements and through the year's end, and added up anew by two other programs.
import { beforeAll, describe, expect, it } from 'vitest';
import { closePeriod } from '../../../electron/core/accounts/closePeriod.ts';
import { journalText } from '../../../electron/core/accounts/journalBook.ts';
import { saveOpening } from '../../../electron/core/accounts/saveOpening.ts';
import { drill, drillSchema } from '../../../electron/core/accounts/drill.ts';
import { statementAnswer } from '../../../electron/core/accounts/statementAnswer.ts';
import { trialBalance } from '../../../electron/core/accounts/trialBalance.ts';
import { reverseVoucher } from '../../../electron/core/accounts/reverseVoucher.ts';
import {
  type VoucherPlan,
  type WrittenVoucher,
  planVoucher,
  voucherLookup,
  writeVoucher,
} from '../../../electron/core/accounts/writeVoucher.ts';
import { postYearEnd } from '../../../electron/core/accounts/yearEnd.ts';
import { check } from '../../../electron/core/store/check.ts';
import type { Session } from '../../../electron/core/session.ts';
import { villageBooks } from '../../../shared/demo/accounts/villageBooks.ts';
import type { DemoRow } from '../../../shared/demo/person.ts';
import { readLine, readOpening } from '../../../shared/rules/accounts/readRows.ts';
import type { StatementKey } from '../../../shared/rules/accounts/types.ts';
import { addedUp, isInstalled } from '../../support/plainTextAccounting.ts';
import { saved, testSession } from '../../support/session.ts';

const year = villageBooks('2026-12-31');
const months = Array.from({ length: 12 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`);
const linesOf = Map.groupBy(year.voucherLines, ({ voucher }) => String(voucher));
const inMonth = (month: string): DemoRow[] =>
  year.vouchers.filter(({ day }) => String(day).startsWith(month));

/** A store with the chart, the parties and the opening balances; the ids of its parties. */
function begun(): { session: Session; parties: ReadonlyMap<string, string> } {
  const session = testSession({ now: () => new Date(2027, 0, 5, 9, 30) });
  for (const { id: _id, ...account } of year.accounts) saved(session, 'accounts', account);
  const parties = new Map(
    year.parties.map(({ id, ...party }) => [id, saved(session, 'parties', party)]),
  );
  const { saved: isSaved, findings } = saveOpening(session, {
    begin: '2026-01',
    rows: year.openingBalances.map(readOpening).map((row) => ({
      ...row,
      party: row.party === null ? null : (parties.get(row.party) ?? null),
    })),
  });
  expect(findings).toEqual([]);
  expect(isSaved).toBe(true);
  return { session, parties };
}

/** Posts the vouchers of a month in their order; what is taken back is taken back by the core. */
function post(session: Session, month: string, parties: ReadonlyMap<string, string>): number[] {
  const numbers: number[] = [];
  const own = new Map<string, string>();
  const rows = inMonth(month);
  const ends = [...rows.keys()].filter((at) => (rows[at]?.['reverses'] ?? null) !== null);
  [0, ...ends.map((at) => at + 1)].forEach((from, at) => {
    const end = ends[at] ?? rows.length;
    for (const [row, { id, number }] of postAll(session, rows.slice(from, end), parties)) {
      own.set(row.id, id);
      numbers.push(number ?? 0);
    }
    const reversal = rows[end];
    if (reversal === undefined) return;
    const { findings, number } = reverseVoucher(
      session,
      own.get(String(reversal['reverses'])) ?? '',
      {
        day: String(reversal['day']),
        reason: String(reversal['reversalReason']),
        way: 'red-letter',
      },
    );
    expect(findings).toEqual([]);
    numbers.push(number ?? 0);
  });
  return numbers;
}

/** Posts vouchers in one act, as a file of them would be. */
function postAll(
  session: Session,
  rows: readonly DemoRow[],
  parties: ReadonlyMap<string, string>,
): [DemoRow, WrittenVoucher][] {
  const lookup = voucherLookup(session);
  const plans = rows.map((row): [DemoRow, VoucherPlan] => {
    const lines = (linesOf.get(row.id) ?? []).map(readLine).map((line) => ({
      ...line,
      party: line.party === null ? null : (parties.get(line.party) ?? null),
    }));
    const [day, summary, source] = ['day', 'summary', 'source'].map((key) => String(row[key]));
    const plan = planVoucher(
      session,
      { day: day ?? '', summary: summary ?? '', source: source ?? '', lines },
      lookup,
    );
    expect([summary, plan.findings]).toEqual([summary, []]);
    return [row, plan];
  });
  return session.write('vouchers.post', (writing) =>
    plans.map(([row, plan]): [DemoRow, WrittenVoucher] => [row, writeVoucher(writing, plan)]),
  );
}

/** Debit less credit by account at the end of a month, summed here from the rows alone. */
function standing(until: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  const add = ({ account, debitFen, creditFen }: ReturnType<typeof readLine>): void => {
    sums.set(account, (sums.get(account) ?? 0) + debitFen - creditFen);
  };
  for (const opening of year.openingBalances) add(readLine(opening));
  for (const voucher of year.vouchers)
    if (String(voucher['day']).slice(0, 7) <= until)
      for (const line of linesOf.get(voucher.id) ?? []) add(readLine(line));
  return new Map([...sums].filter(([, fen]) => fen !== 0));
}

const amounts = (session: Session, statement: StatementKey, period: string) =>
  statementAnswer(session, statement, { period }).rows.map(({ amounts: [now, before] }) => [
    now.fen,
    before.fen,
  ]);

function amountAt(session: Session, statement: StatementKey, period: string, row: number): number {
  const found = statementAnswer(session, statement, { period }).rows.find(
    (each) => each.row === row,
  );
  const fen = found?.amounts[0].fen;
  if (fen === undefined || fen === null) throw new Error(`no row ${row}`);
  return fen;
}

/** What the trial balance says stands on the accounts without sub-accounts. */
function closingOf(session: Session, period: string): ReadonlyMap<string, number> {
  const { rows } = trialBalance(session, { period, details: false, idle: false });
  const codes = rows.map(({ account }) => account);
  return new Map(
    rows
      .filter(({ account }) => !codes.some((code) => code !== account && code.startsWith(account)))
      .map(({ account, closing }): [string, number] => [
        account,
        closing.debitFen - closing.creditFen,
      ])
      .filter(([, fen]) => fen !== 0),
  );
}

const byCode = (sums: ReadonlyMap<string, number>): [string, number][] =>
  [...sums].sort(([a], [b]) => (a < b ? -1 : 1));

describe('a full year of a village', () => {
  let session: Session;
  /** What the statements said before the year's end, and what the books held then. */
  let before: { sheet: unknown; income: unknown; trial: [string, number][]; journal: string };

  beforeAll(() => {
    const store = begun();
    session = store.session;
    for (const month of months) {
      const numbers = post(session, month, store.parties);
      expect(numbers).toEqual(numbers.map((_, at) => at + 1));
      if (month < '2026-12')
        expect(closePeriod(session, month, { confirm: false })).toEqual({
          closed: true,
          findings: [],
        });
    }
    before = {
      sheet: amounts(session, 'balance-sheet', '2026'),
      income: amounts(session, 'income-statement', '2026'),
      trial: byCode(closingOf(session, '2026')),
      journal: journalText(session, '2026', 'zh').text,
    };
    expect(postYearEnd(session, { year: 2026 }).findings).toEqual([]);
  }, 60_000);

  it('has more than three hundred vouchers', () => {
    expect(year.vouchers.length).toBeGreaterThanOrEqual(300);
    const count = session.store.db
      .prepare(`SELECT count(*) FROM vouchers WHERE state = 'posted' AND closing IS NULL`)
      .pluck()
      .get();
    expect(count).toBe(year.vouchers.length);
  });

  it.each(months)('balances in %s, and says what the vouchers say', (month) => {
    const { checks, findings } = statementAnswer(session, 'balance-sheet', { period: month });
    expect(findings).toEqual([]);
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
    const [assets, claims] = [24, 40].map((row) => amountAt(session, 'balance-sheet', month, row));
    expect(assets).toBeGreaterThan(0);
    expect(assets).toBe(claims);
    const { checks: trialChecks } = trialBalance(session, {
      ...{ period: month, details: true, idle: true },
    });
    expect(trialChecks.filter(({ ok }) => !ok)).toEqual([]);
    // December was transferred; before that its books held what the rows sum up to.
    const closing = month === '2026-12' ? before.trial : byCode(closingOf(session, month));
    expect(closing).toEqual(byCode(standing(month)));
  });

  it('shows the income of the vouchers, and where it went', () => {
    const sums = standing('2026-12');
    const of = (prefix: string): number =>
      [...sums]
        .filter(([account]) => account.startsWith(prefix))
        .reduce((sum, [, fen]) => sum + fen, 0);
    const row = (number: number): number => amountAt(session, 'income-statement', '2026', number);
    expect([1, 2, 3, 4, 5, 6, 9, 10, 11].map(row)).toEqual(
      ['501', '502', '503', '511', '512', '513', '504', '514', '515'].map((code) =>
        code.startsWith('50') ? -of(code) : of(code),
      ),
    );
    expect(row(14)).toBe(-of('5'));
    expect(row(15)).toBe(-of('322'));
    expect(row(21)).toBe(-of('5') - of('322'));
    expect(row(21)).toBe(amountAt(session, 'balance-sheet', '2026', 38));
  });

  it.each(['2026-03', '2026-Q3', '2026-12', '2026'])(
    'opens vouchers behind each figure of %s that come to it',
    (period) => {
      for (const statement of ['balance-sheet', 'income-statement'] as const)
        for (const { row, amounts: figures } of statementAnswer(session, statement, { period })
          .rows)
          for (const { fen, drill: behind } of figures) {
            if (fen === null || row === null) continue;
            const sumFen = behind && drill(session, drillSchema.parse(behind)).sumFen;
            expect([statement, row, Math.abs(sumFen ?? Number.NaN)]).toEqual([
              ...[statement, row, Math.abs(fen)],
            ]);
          }
    },
  );

  it('reads the same before and after the transfer of the result', () => {
    expect(amounts(session, 'balance-sheet', '2026')).toEqual(before.sheet);
    expect(amounts(session, 'income-statement', '2026')).toEqual(before.income);
    const after = closingOf(session, '2026');
    expect([...after.keys()].filter((code) => /^(5|321)/.test(code))).toEqual([]);
    const { checks } = statementAnswer(session, 'income-statement', { period: '2026' });
    expect(checks.map(({ code }) => code)).toContain('statement.posted-after-transfer');
    expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('sums its months to its quarters and its quarters to the year', () => {
    const sums = (periods: readonly string[], row: number): number =>
      periods.reduce((sum, each) => sum + amountAt(session, 'income-statement', each, row), 0);
    const quarters = [1, 2, 3, 4].map((quarter) => `2026-Q${quarter}`);
    for (const row of [1, 3, 8, 12, 14]) {
      expect(sums(months, row)).toBe(sums(quarters, row));
      expect(sums(quarters, row)).toBe(sums(['2026'], row));
    }
  });

  it('transfers once, takes nothing more of the year, and then closes December', () => {
    expect(() => postYearEnd(session, { year: 2026 })).toThrow('year-end.done');
    const plan = planVoucher(session, {
      ...{ day: '2026-12-31', summary: '补记', source: 'manual' },
      lines: [
        { account: '102', party: null, debitFen: 100, creditFen: 0 },
        { account: '50301', party: null, debitFen: 0, creditFen: 100 },
      ],
    });
    expect(plan.findings.map(({ code }) => code)).toContain('voucher.after-year-end');
    expect(closePeriod(session, '2026-12', { confirm: false })).toEqual({
      closed: true,
      findings: [],
    });
    expect(check(session.store)).toEqual([]);
  });

  describe.each(['hledger', 'ledger'] as const)('%s', (name) => {
    const there = isInstalled(name);
    if (!there) console.log(`${name} is not installed: the trial balance is not held against it`);
    const journal = (period: string): string => journalText(session, period, 'zh').text;

    it.skipIf(!there)('comes to the same trial balance before the transfer', () => {
      expect(byCode(addedUp(name, before.journal))).toEqual(before.trial);
    });

    it.skipIf(!there)('comes to the same trial balance after the transfer', () => {
      expect(byCode(addedUp(name, journal('2026')))).toEqual(byCode(closingOf(session, '2026')));
    });

    it.skipIf(!there)('comes to the same from what stood before a quarter or month', () => {
      for (const period of ['2026-Q3', '2026-11'])
        expect(byCode(addedUp(name, journal(period)))).toEqual(byCode(closingOf(session, period)));
    });
  });
});
