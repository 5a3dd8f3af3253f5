import { sql } from 'kysely';
import { openingBalances } from '../../../shared/registers/openingBalances.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { readOpening } from '../../../shared/rules/accounts/readRows.ts';
import type { Books, MonthTurnover, Opening } from '../../../shared/rules/accounts/types.ts';
import { readSettings } from '../facts.ts';
import { LastAnswers } from '../lastAnswers.ts';
import { toRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { chartOf } from './chart.ts';

const lastBooks = new LastAnswers<Books>(1);

/**
 * All that the sums are made of: the chart, the opening balances and what was posted, by account,
 * party and month in one query. Not to be asked for inside an act, which its answer would outlive.
 */
export const booksOf = (session: Session): Books => {
  const thisYear = session.today().slice(0, 4);
  return lastBooks.of(session.store, thisYear, () => {
    const turnovers = readTurnovers(session.store);
    return {
      chart: chartOf(session),
      beginMonth: beginMonth(session.store, turnovers, thisYear),
      openings: readOpenings(session.store),
      turnovers,
    };
  });
};

function readTurnovers(store: Store): MonthTurnover[] {
  // A cross join goes through the vouchers first: all that is asked of their lines is in one index.
  const sums = tableQuery
    .selectFrom(`${vouchers.key} as v`)
    .crossJoin(`${voucherLines.key} as l`)
    .whereRef('l.voucher', '=', 'v.id')
    .where('l.voidedAt', 'is', null)
    .where('v.state', '=', 'posted')
    .select([
      'l.account as account',
      'l.party as party',
      sql<string>`substr(v.day, 1, 7)`.as('month'),
      sql<number>`coalesce(v.closing, 0)`.as('closing'),
      sql<number>`sum(coalesce(l.debitFen, 0))`.as('debitFen'),
      sql<number>`sum(coalesce(l.creditFen, 0))`.as('creditFen'),
    ])
    .groupBy(sql`1, 2, 3, 4`);
  return store.all(sums).map(({ account, party, month, closing, debitFen, creditFen }) => ({
    account: String(account),
    party: typeof party === 'string' ? party : null,
    month,
    closing: closing === 1,
    debitFen,
    creditFen,
  }));
}

function readOpenings(store: Store): Opening[] {
  const rows = tableQuery.selectFrom(openingBalances.key).selectAll().where('voidedAt', 'is', null);
  return store
    .all(rows.orderBy('account').orderBy('party'))
    .map((row) => readOpening(toRecord(openingBalances, row)));
}

/** As it was set; otherwise January of the first posted year, or of this one. */
function beginMonth(store: Store, turnovers: readonly MonthTurnover[], thisYear: string): string {
  const { booksBeginOn } = readSettings(store);
  if (booksBeginOn !== '') return booksBeginOn;
  const first = turnovers.reduce(
    (least, { month }) => (month < least ? month : least),
    `${thisYear}-99`,
  );
  return `${first.slice(0, 4)}-01`;
}
