import { type SqlBool, sql } from 'kysely';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { beginsWithinYear, openingSums } from '../../../shared/rules/accounts/openings.ts';
import type { Books, Period } from '../../../shared/rules/accounts/types.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { IncomeAnswer } from './answers.ts';
import { askedPeriod, monthsIn } from './askedPeriod.ts';
import { booksOf } from './books.ts';
import { accountName } from './chart.ts';

/** Income of a month by account and way of growth, in fen. */
interface IncomeOfMonth {
  readonly account: string;
  readonly growthWay: string | null;
  readonly month: string;
  readonly amountFen: number;
}

/** Income by account, way of growth and month (domain.md 6.12): credit less debit, without closings. */
export function incomeBySource(
  session: Session,
  { period: text }: { readonly period: string },
): IncomeAnswer {
  const period = askedPeriod(text);
  const months = monthsIn(period);
  const { chart } = booksOf(session);
  const all = incomeIn(session, period);
  const bySource = Map.groupBy(all, ({ account, growthWay }) => `${account}/${growthWay ?? ''}`);
  const rows = [...bySource.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const { account, growthWay } = first;
    const monthsFen = months.map((month) => sumOf(own.filter((each) => each.month === month)));
    const drill = { accounts: [account], from: period.from, to: period.to, plain: true };
    const amountFen = sumOf(own);
    return [{ account, name: accountName(chart, account), growthWay, monthsFen, amountFen, drill }];
  });
  return {
    period,
    months,
    rows: rows.sort(
      (a, b) => compare(a.account, b.account) || compare(a.growthWay ?? '', b.growthWay ?? ''),
    ),
    ways: waysOf(all),
    totalFen: sumOf(all),
  };
}

/** Income by way of growth alone, the largest first. */
export const waysOf = (income: readonly IncomeOfMonth[]): IncomeAnswer['ways'] =>
  [...Map.groupBy(income, ({ growthWay }) => growthWay)]
    .map(([growthWay, own]) => ({ growthWay, amountFen: sumOf(own) }))
    .sort((a, b) => b.amountFen - a.amountFen);

const sumOf = (income: readonly IncomeOfMonth[]): number =>
  income.reduce((sum, { amountFen }) => sum + amountFen, 0);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What came in on the accounts of revenue in a period. */
export function incomeIn(session: Session, period: Period): readonly IncomeOfMonth[] {
  const books = booksOf(session);
  const isIncome = (account: string): boolean =>
    accountLike(books.chart, account).element === 'income';
  const from = period.from < books.beginMonth ? books.beginMonth : period.from;
  const rows = tableQuery
    .selectFrom(`${voucherLines.key} as l`)
    .innerJoin(`${vouchers.key} as v`, 'v.id', 'l.voucher')
    .where('l.voidedAt', 'is', null)
    .where('v.state', '=', 'posted')
    .where(sql<SqlBool>`coalesce(v.closing, 0) = 0`)
    .where('v.day', '>=', from)
    .where(sql<SqlBool>`substr(v.day, 1, 7) <= ${period.to}`)
    .select(['l.account as account', 'l.growthWay as growthWay'])
    .select(sql<string>`substr(v.day, 1, 7)`.as('month'))
    .select(sql<number>`sum(coalesce(l.creditFen, 0) - coalesce(l.debitFen, 0))`.as('amountFen'))
    .groupBy(sql`1, 2, 3`)
    .orderBy(sql`1, 2, 3`);
  const posted = session.store.all(rows).map(({ account, growthWay, month, amountFen }) => ({
    account: String(account),
    growthWay: typeof growthWay === 'string' ? growthWay : null,
    month,
    amountFen,
  }));
  return [...beforeBooks(books, period), ...posted].filter(({ account }) => isIncome(account));
}

/** What the opening balances tell of the year before the books began stands in its last month. */
function beforeBooks({ chart, openings, beginMonth }: Books, period: Period): IncomeOfMonth[] {
  const january = `${beginMonth.slice(0, 4)}-01`;
  if (!beginsWithinYear(beginMonth) || period.from > january || period.to < beginMonth) return [];
  return openings.map((opening) => {
    const account = accountLike(chart, opening.account);
    const { yearCreditFen, yearDebitFen } = openingSums(opening, account, beginMonth);
    return {
      account: opening.account,
      growthWay: null,
      month: addMonths(beginMonth, -1),
      amountFen: yearCreditFen - yearDebitFen,
    };
  });
}
