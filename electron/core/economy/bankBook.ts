import { sql } from 'kysely';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { BankBookLine } from './answers.ts';

/** A line of an account in the books, before it is known what it was matched with. */
export interface BookEntry extends Omit<BankBookLine, 'matched'> {
  /** The voucher that its voucher takes back. */
  readonly reverses: string | null;
}

/** The posted lines of an account, its sub-accounts with it, between two days, by day and number. */
export function bookEntries(
  session: Session,
  account: string,
  from: string,
  to: string,
): readonly BookEntry[] {
  const rows = session.store.all(
    tableQuery
      .selectFrom(`${voucherLines.key} as l`)
      .innerJoin(`${vouchers.key} as v`, 'v.id', 'l.voucher')
      .where('l.account', '>=', account)
      // The code that sorts after all that begin with this one.
      .where('l.account', '<', `${account}:`)
      .where('l.voidedAt', 'is', null)
      .where('v.state', '=', 'posted')
      .where('v.day', '>=', from)
      .where('v.day', '<=', to)
      .select([
        'l.id as id',
        'l.summary as lineSummary',
        'l.party as party',
        'v.id as voucher',
        'v.summary as summary',
        'v.type as type',
        'v.number as number',
        'v.day as day',
        'v.reverses as reverses',
        sql<number>`coalesce(l.debitFen, 0) - coalesce(l.creditFen, 0)`.as('amountFen'),
      ])
      .orderBy('v.day')
      .orderBy('v.type')
      .orderBy('v.number')
      .orderBy('l.position'),
  );
  return rows.map((row) => ({
    id: String(row.id),
    day: String(row.day),
    amountFen: row.amountFen,
    text: typeof row.lineSummary === 'string' ? row.lineSummary : String(row.summary),
    party:
      typeof row.party === 'string'
        ? (session.references.title('parties', row.party) ?? null)
        : null,
    voucher: {
      id: String(row.voucher),
      type: String(row.type),
      number: typeof row.number === 'number' ? row.number : null,
      day: String(row.day),
    },
    reverses: typeof row.reverses === 'string' ? row.reverses : null,
  }));
}

/** Without the lines of vouchers that were taken back among them, and of those that take back. */
export function withoutTakenBack(entries: readonly BookEntry[]): readonly BookEntry[] {
  const there = new Set(entries.map(({ voucher }) => voucher.id));
  const gone = new Set(
    entries.flatMap(({ voucher, reverses }) =>
      reverses !== null && there.has(reverses) ? [voucher.id, reverses] : [],
    ),
  );
  return entries.filter(({ voucher }) => !gone.has(voucher.id));
}
