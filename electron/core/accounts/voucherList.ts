import { type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { readFen } from '../../../shared/fields/readFen.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { LastAnswers } from '../lastAnswers.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { VoucherListAnswer } from './answers.ts';
import { shownVouchers } from './shownVouchers.ts';

const day = z.iso.date().optional();

/** What the list of vouchers may be asked for; everything, the latest first, where nothing is said. */
export const voucherListSchema = z.strictObject({
  from: day,
  to: day,
  /** A code, with all below it. */
  account: z.string().max(15).optional(),
  party: z.string().max(60).optional(),
  state: z.string().max(20).optional(),
  type: z.string().max(20).optional(),
  source: z.string().max(20).optional(),
  closing: z.boolean().optional(),
  /** Part of a summary, a number, or an amount in yuan. */
  text: z.string().max(100).default(''),
  sort: z.enum(['day', 'number', 'amount']).default('day'),
  descending: z.boolean().default(true),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(1000).default(100),
});
export type VoucherListOptions = z.infer<typeof voucherListSchema>;

/** The ids of the last lists in their order, with the sum of their debit sides. */
const lastLists = new LastAnswers<{ readonly ids: readonly string[]; readonly debitFen: number }>(
  4,
);

/** The vouchers that fit, a page of them, with how many there are and what they come to. */
export function voucherList(session: Session, options: VoucherListOptions): VoucherListAnswer {
  const { offset, limit, ...rest } = options;
  const { ids, debitFen } = lastLists.of(session.store, JSON.stringify(rest), () => {
    const rows = session.store.all(fitting(rest));
    return {
      ids: rows.map(({ id }) => String(id)),
      debitFen: rows.reduce((sum, row) => sum + row.debitFen, 0),
    };
  });
  return {
    total: ids.length,
    debitFen,
    vouchers: shownVouchers(session, ids.slice(offset, offset + limit)),
  };
}

type Filters = Omit<VoucherListOptions, 'offset' | 'limit'>;

const debitOf = sql<number>`(SELECT coalesce(sum(debitFen), 0) FROM voucherLines
  WHERE voucher = v.id AND voidedAt IS NULL)`;

function fitting(filters: Filters) {
  let rows = tableQuery
    .selectFrom(`${vouchers.key} as v`)
    .select('v.id as id')
    .select(debitOf.as('debitFen'))
    .where('v.voidedAt', 'is', null);
  const { from, to, state, type, source, closing } = filters;
  if (from !== undefined) rows = rows.where('v.day', '>=', from);
  if (to !== undefined) rows = rows.where('v.day', '<=', to);
  if (state !== undefined) rows = rows.where('v.state', '=', state);
  if (type !== undefined) rows = rows.where('v.type', '=', type);
  if (source !== undefined) rows = rows.where('v.source', '=', source);
  if (closing !== undefined)
    rows = rows.where(sql<SqlBool>`coalesce(v.closing, 0) = ${closing ? 1 : 0}`);
  const { account, party } = filters;
  if (account !== undefined)
    rows = rows.where(hasLine(sql`substr(l.account, 1, ${account.length}) = ${account}`));
  if (party !== undefined) rows = rows.where(hasLine(sql`l.party = ${party}`));
  const text = filters.text.trim();
  if (text !== '') rows = rows.where(holds(text));
  const direction = filters.descending ? 'desc' : 'asc';
  if (filters.sort === 'amount') rows = rows.orderBy('debitFen', direction);
  if (filters.sort === 'number')
    rows = rows
      .orderBy(sql`substr(v.day, 1, 7)`, direction)
      .orderBy('v.type')
      .orderBy('v.number', direction);
  return rows
    .orderBy('v.day', direction)
    .orderBy('v.type')
    .orderBy('v.number', direction)
    .orderBy('v.id', direction);
}

const hasLine = (condition: ReturnType<typeof sql>) =>
  sql<SqlBool>`EXISTS (SELECT 1 FROM voucherLines AS l WHERE l.voucher = v.id AND l.voidedAt IS NULL AND ${condition})`;

/** A summary of the voucher or a line, the number, or an amount. */
function holds(text: string) {
  const word = text.toLowerCase();
  const found = [
    sql`instr(lower(v.summary), ${word}) > 0`,
    hasLine(sql`instr(lower(l.summary), ${word}) > 0`),
  ];
  const fen = readFen(text);
  if (fen !== null) {
    if (fen % 100 === 0) found.push(sql`v.number = ${fen / 100}`);
    found.push(hasLine(sql`(l.debitFen = ${fen} OR l.creditFen = ${fen})`));
  }
  return sql<SqlBool>`(${sql.join(found, sql` OR `)})`;
}
