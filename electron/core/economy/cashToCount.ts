import { sql } from 'kysely';
import { cashCounts } from '../../../shared/registers/cashCounts.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import { booksOf } from '../accounts/books.ts';
import { readSettings } from '../facts.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { CashCountAnswer } from './answers.ts';
import { bookEntries } from './bankBook.ts';
import { recordsOf } from './estate.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/** What should lie in the cash box at the end of a day, and the counts until now (domain.md 6.10). */
export function cashToCount(session: Session, day: string = session.today()): CashCountAnswer {
  const books = booksOf(session);
  const month = day.slice(0, 7);
  const { of } = balancesOf(books, { from: month, to: month });
  const accounts = books.chart.accounts
    .filter(({ code, role }) => role === 'cash' && books.chart.parent(code)?.role !== 'cash')
    .map(({ code, zh, en }) => ({
      ...{ code, zh, en },
      balanceFen:
        of(code).openingFen +
        sumOf(
          bookEntries(session, code, later(`${month}-01`, `${books.beginMonth}-01`), day).map(
            ({ amountFen }) => amountFen,
          ),
        ),
    }));
  return {
    day,
    bookFen: sumOf(accounts.map(({ balanceFen }) => balanceFen)),
    accounts,
    limitFen: readSettings(session.store).pettyCashFen,
    drafts: draftsOf(
      session,
      accounts.map(({ code }) => code),
      day,
    ),
    counts: recordsOf(session.store, cashCounts).toSorted((a, b) =>
      String(a['countedOn']) < String(b['countedOn']) ? 1 : -1,
    ),
  };
}

const later = (a: string, b: string): string => (a > b ? a : b);

/** Drafts that move cash up to a day. */
function draftsOf({ store }: Session, codes: readonly string[], day: string): number {
  const row = store.get(
    tableQuery
      .selectFrom(`${vouchers.key} as v`)
      .innerJoin(`${voucherLines.key} as l`, 'l.voucher', 'v.id')
      .where('v.state', '=', 'draft')
      .where('v.voidedAt', 'is', null)
      .where('l.voidedAt', 'is', null)
      .where('v.day', '<=', day)
      .where((eb) => eb.or(codes.map((code) => eb('l.account', 'like', `${code}%`))))
      .select(sql<number>`count(DISTINCT v.id)`.as('drafts')),
  );
  return row?.drafts ?? 0;
}
