import { z } from 'zod';
import { isUnder } from '../../../shared/rules/accounts/accountCode.ts';
import { balancesOf, januaryOf } from '../../../shared/rules/accounts/balances.ts';
import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { sidesOf } from '../../../shared/rules/accounts/sidesOf.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import type { Balance, Books } from '../../../shared/rules/accounts/types.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import type { Session } from '../session.ts';
import type { Drill, DrillAnswer } from './answers.ts';
import { booksOf } from './books.ts';
import { accountName } from './chart.ts';
import { type PostedLine, postedLines } from './postedLines.ts';
import { namedParty } from './shown.ts';

const code = z.string().max(15);
const month = z.string().regex(/^\d{4}-\d{2}$/);

const terms = z
  .array(
    z.strictObject({
      code,
      detail: z.enum(['D', 'C']).nullable(),
      role: z.string().max(40).nullable(),
      sign: z.union([z.literal(1), z.literal(-1)]),
    }),
  )
  .max(400);

/** What a figure carries, and how many of its lines are wanted. */
export const drillSchema = z.strictObject({
  accounts: z.array(code).max(200).default([]),
  details: z
    .array(z.strictObject({ account: code, party: z.string().max(60).nullable() }))
    .max(200)
    .optional(),
  terms: terms.optional(),
  carried: terms.optional(),
  from: month.nullable().default(null),
  to: month,
  plain: z.boolean().default(false),
  limit: z.int().min(0).max(20_000).default(2000),
});
export type DrillAsked = z.infer<typeof drillSchema>;

/**
 * The lines of vouchers behind a figure, with what the opening balances bring, so that the sum is
 * the figure. Of many lines only the last are given; the sums are of all.
 */
export function drill(session: Session, asked: DrillAsked): DrillAnswer {
  const books = booksOf(session);
  const wanted = detailsOf(books, asked);
  const keys = new Set(wanted.map(keyOf));
  const { from, to, plain } = asked;
  const first = from === null || from < books.beginMonth ? books.beginMonth : from;
  const lines = postedLines(session, {
    accounts: [...new Set(wanted.map(({ account }) => account))],
    from: first,
    to,
  }).filter((line) => keys.has(keyOf(line)) && !(plain && line.closing));
  const { debitFen, creditFen } = sidesOf(lines);
  const sumFen = sumOf(wanted.map((balance) => figureOf(books, balance, asked)));
  const carriedFen = carriedOf(books, asked);
  return {
    openingFen: carriedFen + sumFen - (debitFen - creditFen),
    lines: lines
      .slice(Math.max(0, lines.length - asked.limit))
      .map((line) => shown(session, books, line)),
    total: lines.length,
    debitFen,
    creditFen,
    sumFen: carriedFen + sumFen,
  };
}

/** What stood at the beginning on the accounts whose balance there is part of the figure. */
function carriedOf(books: Books, { carried, ...asked }: DrillAsked): number {
  if (carried === undefined) return 0;
  const at = { ...asked, accounts: [], details: undefined, terms: carried, ...beginningOf(asked) };
  return sumOf(detailsOf(books, at).map((balance) => figureOf(books, balance, at)));
}

/** The balance at the beginning of a period, as a figure of its own. */
export const beginningOf = ({ from, to }: Pick<Drill, 'from' | 'to'>) => ({
  from: null,
  to: addMonths(from ?? januaryOf(to), -1),
  plain: false,
});

const keyOf = ({ account, party }: { account: string; party: string | null }): string =>
  `${account}/${party ?? ''}`;

/** What stood before books that begin within a year, only the opening balances can say. */
const isBeforeBooks = ({ beginMonth }: Books, { from, to }: Pick<Drill, 'from' | 'to'>): boolean =>
  from === null && to < beginMonth;

/** What stands at the end, or what moved: debit positive. */
const figureOf = (
  books: Books,
  balance: Balance,
  asked: Pick<Drill, 'from' | 'to' | 'plain'>,
): number => {
  const { from, plain } = asked;
  if (isBeforeBooks(books, asked)) return balance.yearOpeningFen;
  if (from === null) return balance.closingFen;
  return plain
    ? balance.plainDebitFen - balance.plainCreditFen
    : balance.debitFen - balance.creditFen;
};

/** The accounts and parties that a figure is made of. */
function detailsOf(books: Books, asked: DrillAsked): readonly Balance[] {
  const { from, to, accounts, terms = [], details } = asked;
  const { beginMonth } = books;
  const last = isBeforeBooks(books, asked) ? beginMonth : to;
  const period = { from: from ?? beginMonth, to: last };
  const all = balancesOf(books, period).details;
  const only = details && new Set(details.map(keyOf));
  return all.filter((balance) => {
    if (only !== undefined && !only.has(keyOf(balance))) return false;
    if (accounts.some((each) => isUnder(balance.account, each))) return true;
    return sumOf(terms.map((term) => (fits(books, balance, term, asked) ? term.sign : 0))) !== 0;
  });
}

function fits(
  books: Books,
  balance: Balance,
  { code: prefix, detail, role }: NonNullable<DrillAsked['terms']>[number],
  asked: DrillAsked,
): boolean {
  if (!isUnder(balance.account, prefix)) return false;
  if (role !== null && accountLike(books.chart, balance.account).role !== role) return false;
  const fen = figureOf(books, balance, asked);
  return detail === null || (detail === 'D' ? fen > 0 : fen < 0);
}

const shown = (
  session: Session,
  { chart }: Books,
  { party, ...line }: PostedLine,
): DrillAnswer['lines'][number] => ({
  ...line,
  name: accountName(chart, line.account),
  party: namedParty(session, party),
});
