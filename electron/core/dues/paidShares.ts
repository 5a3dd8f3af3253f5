import { duesReceiptMonths } from '../../../shared/registers/duesReceiptMonths.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import type { PaidShare } from '../../../shared/rules/dues/grid.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';
import { isAmong } from '../store/isAmong.ts';

/** Which shares of receipts are asked for; all where nothing is said. */
export interface ShareSpan {
  /** First and last month, `YYYY-MM`. */
  readonly from?: string;
  readonly to?: string;
  /** Ids. */
  readonly members?: Iterable<string> | undefined;
}

/** What a member paid. */
export interface PaidBy {
  readonly shares: readonly PaidShare[];
  /** The branch of the first of the receipts. */
  readonly branch: string | null;
}

const nothing: PaidBy = { shares: [], branch: null };

/** What was paid for which month, by member, those who paid nothing left out: one query. */
export function paidShares(store: Store, span: ShareSpan = {}): ReadonlyMap<string, PaidBy> {
  let shares = tableQuery
    .selectFrom(`${duesReceiptMonths.key} as m`)
    .innerJoin(`${duesReceipts.key} as r`, 'r.id', 'm.receipt')
    .select(['r.id', 'r.member', 'r.branch', 'r.receivedOn', 'r.payer', 'r.paidElsewhere'])
    .select(['r.reverses', 'm.month', 'm.amountFen'])
    .where('m.voidedAt', 'is', null)
    .where('r.voidedAt', 'is', null)
    .where(isAmong('r.member', span.members));
  if (span.from !== undefined) shares = shares.where('m.month', '>=', span.from);
  if (span.to !== undefined) shares = shares.where('m.month', '<=', span.to);
  const byMember = new Map<string, { shares: PaidShare[]; branch: string }>();
  // By id, so that receipts of one day stand in the order in which they were written.
  for (const row of store.all(shares.orderBy('r.id').orderBy('m.month'))) {
    const member = String(row.member);
    const known = byMember.get(member);
    if (known !== undefined) known.shares.push(shareOf(row));
    else byMember.set(member, { shares: [shareOf(row)], branch: String(row.branch) });
  }
  return byMember;
}

/** What one of them paid. */
export const paidBy = (paid: ReadonlyMap<string, PaidBy>, member: string): PaidBy =>
  paid.get(member) ?? nothing;

const shareOf = (row: Row): PaidShare => ({
  month: String(row['month']),
  amountFen: Number(row['amountFen']),
  receipt: {
    id: String(row['id']),
    receivedOn: String(row['receivedOn']),
    payer: text(row['payer']),
    paidElsewhere: row['paidElsewhere'] === 1,
    reverses: text(row['reverses']),
  },
});

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
