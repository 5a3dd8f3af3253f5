import { sql } from 'kysely';
import { contractReceipts } from '../../../shared/registers/contractReceipts.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/**
 * Where money stands that was paid before its time (domain.md 6.4: prepaid years 211 first): what
 * is received as payable, what the collective pays itself as receivable.
 */
export const prepaidAccounts = { in: '211', out: '112' } as const;

/** What a receipt's voucher put aside, in fen. */
export type PrepaidOf = (voucher: string, direction: 'in' | 'out') => number;

/** Of the vouchers of all receipts, or of one contract's: what they put aside. */
export function prepaidOf(store: Store, contract?: string): PrepaidOf {
  const receipts = tableQuery
    .selectFrom(contractReceipts.key)
    .select('voucher')
    .where('voidedAt', 'is', null)
    .where('voucher', 'is not', null);
  const rows = store.all(
    tableQuery
      .selectFrom(voucherLines.key)
      .select([
        'voucher',
        sql<string>`substr(account, 1, 3)`.as('top'),
        sql<number>`sum(coalesce(creditFen, 0) - coalesce(debitFen, 0))`.as('creditFen'),
      ])
      .where('voidedAt', 'is', null)
      .where(
        'voucher',
        'in',
        contract === undefined ? receipts : receipts.where('contract', '=', contract),
      )
      .groupBy(['voucher', sql`2`]),
  );
  const sums = new Map(
    rows.map(({ voucher, top, creditFen }) => [`${String(voucher)} ${top}`, creditFen]),
  );
  return (voucher, direction) => {
    const creditFen = sums.get(`${voucher} ${prepaidAccounts[direction]}`) ?? 0;
    return Math.max(0, direction === 'in' ? creditFen : -creditFen);
  };
}
