import { sql } from 'kysely';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { transferredYears } from '../../../shared/rules/accounts/transferredYears.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { depreciationOfMonths } from '../economy/depreciationDue.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { PeriodMonth, PeriodsAnswer } from './answers.ts';
import { monthsIn, yearPeriod } from './askedPeriod.ts';
import { booksOf } from './books.ts';
import { closedMonths, lastClosed } from './closedMonths.ts';
import { counted, monthLook } from './monthChecks.ts';

/** The months of a year: what was posted in each, how it stands, and whether it is closed. */
export function periodsAnswer(
  session: Session,
  { year }: { readonly year: number },
): PeriodsAnswer {
  const books = booksOf(session);
  const closed = closedMonths(session);
  const months = monthsIn(yearPeriod(year));
  const counts = countsOf(session, year);
  const depreciation = depreciationOfMonths(session, months);
  const look = monthLook(session);
  const thisMonth = session.today().slice(0, 7);
  const stateOf = (month: string): PeriodMonth['state'] => {
    if (closed.has(month)) return 'closed';
    if (month < books.beginMonth) return 'before';
    return month > thisMonth ? 'future' : 'open';
  };
  return {
    year,
    begin: books.beginMonth,
    months: months.map((month): PeriodMonth => {
      const state = stateOf(month);
      const { vouchers: posted, drafts, debitFen } = counts.get(month) ?? nothing;
      const closing = closed.get(month);
      const looked = state === 'open' || state === 'closed';
      return {
        month,
        state,
        ...{ vouchers: posted, drafts, debitFen },
        checks: looked
          ? [counted('period.drafts-left', drafts, 'error'), ...look(month).checks]
          : [],
        closing:
          closing === undefined
            ? null
            : {
                closedOn: textIn(closing, 'closedOn') ?? '',
                closedBy: textIn(closing, 'closedBy'),
              },
        depreciation: depreciation.get(month) ?? { due: 0, amountFen: 0, posted: true },
      };
    }),
    next: nextToClose(session),
    last: lastClosed(session),
    yearEnd: { posted: transferredYears(books).has(String(year)) },
  };
}

/** The first month of the books that is not closed; null where it lies ahead. */
export function nextToClose(session: Session): string | null {
  const closed = closedMonths(session);
  let month = booksOf(session).beginMonth;
  while (closed.has(month)) month = addMonths(month, 1);
  return month > session.today().slice(0, 7) ? null : month;
}

interface MonthCounts {
  readonly vouchers: number;
  readonly drafts: number;
  readonly debitFen: number;
}

const nothing: MonthCounts = { vouchers: 0, drafts: 0, debitFen: 0 };

function countsOf(session: Session, year: number): ReadonlyMap<string, MonthCounts> {
  const rows = session.store.all(
    tableQuery
      .selectFrom(vouchers.key)
      .where('voidedAt', 'is', null)
      .where('day', '>=', String(year))
      .where('day', '<', String(year + 1))
      .select(sql<string>`substr(day, 1, 7)`.as('month'))
      .select(sql<number>`sum(state = 'posted')`.as('posted'))
      .select(sql<number>`sum(state = 'draft')`.as('drafts'))
      .groupBy(sql`1`),
  );
  const debit = new Map<string, number>();
  for (const { month, debitFen } of booksOf(session).turnovers)
    debit.set(month, (debit.get(month) ?? 0) + debitFen);
  return new Map(
    rows.map(({ month, posted, drafts }) => [
      month,
      { vouchers: posted, drafts, debitFen: debit.get(month) ?? 0 },
    ]),
  );
}
