import { type SqlBool, sql } from 'kysely';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { VoucherAnswer } from './answers.ts';
import { isOpen } from './closedMonths.ts';
import { shownVouchers } from './shownVouchers.ts';

/** One voucher with its lines and its neighbours. @throws Refusal `record.unknown` */
export function voucherAnswer(session: Session, id: string): VoucherAnswer {
  const { voidedAt } = getRecord(session.store, vouchers, id);
  const [voucher] = shownVouchers(session, [id]);
  if (voucher === undefined) throw new Refusal('record.unknown');
  const { state, reverses, reversedBy, day } = voucher;
  return {
    ...voucher,
    voidedAt,
    canReverse: state === 'posted' && reverses === null && reversedBy === null,
    closedMonth: !isOpen(session, day.slice(0, 7)),
    previous: neighbour(session, id, 'desc'),
    next: neighbour(session, id, 'asc'),
  };
}

/** The voucher before or after another by day, type and number; drafts of a day come last. */
function neighbour(session: Session, id: string, direction: 'asc' | 'desc'): string | null {
  const place = sql`(v.day, v.type, coalesce(v.number, 1000000), v.id)`;
  const own = sql`(SELECT w.day, w.type, coalesce(w.number, 1000000), w.id FROM vouchers AS w WHERE w.id = ${id})`;
  const row = session.store.get(
    tableQuery
      .selectFrom(`${vouchers.key} as v`)
      .select('v.id')
      .where('v.voidedAt', 'is', null)
      .where(
        direction === 'asc' ? sql<SqlBool>`${place} > ${own}` : sql<SqlBool>`${place} < ${own}`,
      )
      .orderBy('v.day', direction)
      .orderBy('v.type', direction)
      .orderBy(sql`coalesce(v.number, 1000000)`, direction)
      .orderBy('v.id', direction)
      .limit(1),
  );
  return row === undefined ? null : String(row.id);
}
