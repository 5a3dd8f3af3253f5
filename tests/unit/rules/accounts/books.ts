import fc from 'fast-check';
import { chartOf } from '../../../../shared/rules/accounts/chart.ts';
import { isClosingVoucher } from '../../../../shared/rules/accounts/closingVoucher.ts';
import { oppositeLines, redLetterLines } from '../../../../shared/rules/accounts/reversal.ts';
import type {
  Books,
  Chart,
  Line,
  MonthTurnover,
  Opening,
} from '../../../../shared/rules/accounts/types.ts';
import { usualSubAccounts } from '../../../../shared/rules/accounts/usualSubAccounts.ts';
import { yearEndProposal } from '../../../../shared/rules/accounts/yearEnd.ts';
import { addMonths } from '../../../../shared/rules/calendar.ts';

/** A posted voucher, as far as sums go. */
export interface Posted {
  readonly day: string;
  readonly lines: readonly Line[];
}

export const plainChart = chartOf([]);
export const fullChart = chartOf(usualSubAccounts);

/** `debit('101', 5)` and `credit('501', 5)` in fen. */
export const debit = (account: string, fen: number, party: string | null = null): Line => ({
  account,
  party,
  debitFen: fen,
  creditFen: 0,
});
export const credit = (account: string, fen: number, party: string | null = null): Line => ({
  account,
  party,
  debitFen: 0,
  creditFen: fen,
});

/** An opening balance; debit positive. */
export const opens = (account: string, fen: number, rest: Partial<Opening> = {}): Opening => ({
  account,
  party: null,
  debitFen: Math.max(fen, 0),
  creditFen: Math.max(-fen, 0),
  yearDebitFen: 0,
  yearCreditFen: 0,
  ...rest,
});

/** What the store reads by one query: the lines summed by account, party, month and closing. */
export function turnoversOf(vouchers: readonly Posted[]): MonthTurnover[] {
  const sums = new Map<string, { -readonly [K in keyof MonthTurnover]: MonthTurnover[K] }>();
  for (const { day, lines } of vouchers) {
    const closing = isClosingVoucher(lines);
    const month = day.slice(0, 7);
    for (const { account, party, debitFen, creditFen } of lines) {
      const key = JSON.stringify([account, party, month, closing]);
      const sum = sums.get(key) ?? { account, party, month, closing, debitFen: 0, creditFen: 0 };
      sum.debitFen += debitFen;
      sum.creditFen += creditFen;
      sums.set(key, sum);
    }
  }
  return [...sums.values()];
}

export const booksOf = (vouchers: readonly Posted[], rest: Partial<Books> = {}): Books => ({
  chart: plainChart,
  beginMonth: '2024-01',
  openings: [],
  turnovers: turnoversOf(vouchers),
  ...rest,
});

/** The vouchers with those of the year's end that the rules propose. */
export const afterYearEnd = (
  vouchers: readonly Posted[],
  rest: Partial<Books>,
  year: string,
): readonly Posted[] => [...vouchers, ...yearEndProposal(booksOf(vouchers, rest), year).vouchers];

const leaves = (chart: Chart): string[] =>
  chart.accounts.map(({ code }) => code).filter((code) => chart.isLeaf(code));

const fen = fc.oneof(
  fc.integer({ min: 1, max: 99 }),
  fc.integer({ min: 1, max: 100_000_000 }),
  fc.constant(1),
);
const parties = fc.constantFrom(null, null, 'p1', 'p2', 'p3/x');

const balancedLines = (codes: readonly string[]): fc.Arbitrary<readonly Line[]> =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.constantFrom(...codes), parties, fen, fc.boolean()), {
        minLength: 1,
        maxLength: 5,
      }),
      fc.constantFrom(...codes),
      parties,
    )
    .map(([some, code, party]) => {
      const lines = some.map(([account, of, amount, onDebit]) =>
        onDebit ? debit(account, amount, of) : credit(account, amount, of),
      );
      const net = lines.reduce((sum, line) => sum + line.debitFen - line.creditFen, 0);
      if (net === 0) return [...lines, debit(code, 100, party), credit(code, 100, party)];
      return [...lines, net > 0 ? credit(code, net, party) : debit(code, -net, party)];
    });

const years = [2024, 2025] as const;
const days = fc
  .tuple(fc.constantFrom(...years), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);

/** A voucher, some of them taken back in the same or a later month. */
const postings = (codes: readonly string[]): fc.Arbitrary<readonly Posted[]> =>
  fc
    .tuple(days, balancedLines(codes), fc.constantFrom('no', 'no', 'no', 'red', 'opposite'))
    .map(([day, lines, back]) => {
      if (back === 'no') return [{ day, lines }];
      const later = addMonths(day, lines.length % 3);
      const on = later.startsWith('2026') ? day : later;
      return [
        { day, lines },
        { day: on, lines: back === 'red' ? redLetterLines(lines) : oppositeLines(lines) },
      ];
    });

const openingsOf = (codes: readonly string[]): fc.Arbitrary<readonly Opening[]> =>
  balancedLines(codes).map((lines) => {
    const sums = new Map<string, Opening>();
    for (const { account, party, debitFen, creditFen } of lines) {
      const key = JSON.stringify([account, party]);
      const known = sums.get(key) ?? opens(account, 0, { party });
      const net = known.debitFen - known.creditFen + debitFen - creditFen;
      sums.set(key, opens(account, net, { party }));
    }
    return [...sums.values()];
  });

/** Turnover of the year before the beginning that balances, added to balancing openings. */
function withTurnover(openings: readonly Opening[], lines: readonly Line[]): readonly Opening[] {
  const sums = new Map(
    openings.map((opening) => [JSON.stringify([opening.account, opening.party]), opening]),
  );
  for (const { account, party, debitFen, creditFen } of lines) {
    const key = JSON.stringify([account, party]);
    const known = sums.get(key) ?? opens(account, 0, { party });
    const net = known.debitFen - known.creditFen + debitFen - creditFen;
    sums.set(
      key,
      opens(account, net, {
        party,
        yearDebitFen: known.yearDebitFen + debitFen,
        yearCreditFen: known.yearCreditFen + creditFen,
      }),
    );
  }
  return [...sums.values()];
}

/** Random books of two years: vouchers, reversals, opening balances, within a year or at its begin. */
export const anyBooks = fc
  .tuple(fc.constantFrom(plainChart, fullChart), fc.constantFrom('2024-01', '2024-05', '2025-03'))
  .chain(([chart, beginMonth]) => {
    // 321 takes none but closing vouchers.
    const codes = leaves(chart).filter((code) => code !== '321');
    const standing = codes.filter((code) => !code.startsWith('5'));
    return fc
      .tuple(
        fc.array(postings(codes), { maxLength: 25 }),
        openingsOf(standing),
        balancedLines(codes),
      )
      .map(([groups, openings, before]) => {
        const vouchers = groups.flat().filter(({ day }) => day.slice(0, 7) >= beginMonth);
        const all = beginMonth.endsWith('-01') ? openings : withTurnover(openings, before);
        return { vouchers, rest: { chart, beginMonth, openings: all } };
      });
  });
