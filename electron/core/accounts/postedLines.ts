import { type SqlBool, sql } from 'kysely';
import type { Label } from '../../../shared/label.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { isAmong } from '../store/isAmong.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** A posted line with the voucher that it stands in. */
export interface PostedLine {
  readonly id: string;
  readonly voucher: string;
  readonly day: string;
  readonly type: string;
  readonly number: number;
  readonly account: string;
  /** Its own, or the voucher's where it has none. */
  readonly summary: string;
  readonly party: string | null;
  readonly debitFen: number;
  readonly creditFen: number;
  readonly closing: boolean;
}

/** Which lines are asked for. */
export interface LineSpan {
  /** Account codes, each by itself. */
  readonly accounts: readonly string[];
  /** Months; from the beginning where there is no first. */
  readonly from: string | null;
  readonly to: string;
}

/** An account with its name, as journals mention it. */
export interface NamedAccount {
  readonly code: string;
  readonly name: Label;
}

/** Posted lines on some accounts in the order of the books: by day, type, number and place. */
export function postedLines({ store }: Session, span: LineSpan): readonly PostedLine[] {
  let rows = tableQuery
    .selectFrom(`${voucherLines.key} as l`)
    .innerJoin(`${vouchers.key} as v`, 'v.id', 'l.voucher')
    .where('l.voidedAt', 'is', null)
    .where('v.state', '=', 'posted')
    .where(isAmong('l.account', span.accounts))
    .where(sql<SqlBool>`substr(v.day, 1, 7) <= ${span.to}`);
  if (span.from !== null) rows = rows.where('v.day', '>=', span.from);
  const selected = rows
    .select(['l.id as id', 'l.voucher as voucher', 'v.day as day', 'v.type as type'])
    .select(['v.number as number', 'l.account as account', 'l.party as party'])
    .select(['v.closing as closing', 'l.debitFen as debitFen', 'l.creditFen as creditFen'])
    .select(sql<string>`coalesce(l.summary, v.summary)`.as('summary'))
    .orderBy('v.day')
    .orderBy('v.type')
    .orderBy('v.number')
    .orderBy('l.position')
    .orderBy('l.id');
  return store.all(selected).map((row) => ({
    id: String(row.id),
    voucher: String(row.voucher),
    day: String(row.day),
    type: String(row.type),
    number: Number(row.number),
    account: String(row.account),
    summary: row.summary,
    party: typeof row.party === 'string' ? row.party : null,
    debitFen: Number(row.debitFen ?? 0),
    creditFen: Number(row.creditFen ?? 0),
    closing: row.closing === 1,
  }));
}
