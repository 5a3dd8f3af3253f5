import { duesReceiptMonths } from '../../../shared/registers/duesReceiptMonths.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { DuesCheck } from './answers.ts';
import { isAmong } from '../store/isAmong.ts';

/** The regular receipts of branches, of all years, come to what their months come to. */
export function receiptsAgainstShares(
  store: Store,
  branches: ReadonlySet<string> | undefined,
): DuesCheck {
  const receipts = store.get(
    tableQuery
      .selectFrom(`${duesReceipts.key} as r`)
      .select((eb) => eb.fn.sum('r.amountFen').as('fen'))
      .where('r.voidedAt', 'is', null)
      .where('r.kind', '=', 'regular')
      .where(isAmong('r.branch', branches)),
  );
  const shares = store.get(
    tableQuery
      .selectFrom(`${duesReceiptMonths.key} as m`)
      .innerJoin(`${duesReceipts.key} as r`, 'r.id', 'm.receipt')
      .select((eb) => eb.fn.sum('m.amountFen').as('fen'))
      .where('m.voidedAt', 'is', null)
      .where('r.voidedAt', 'is', null)
      .where(isAmong('r.branch', branches)),
  );
  const [aFen, bFen] = [Number(receipts?.fen ?? 0), Number(shares?.fen ?? 0)];
  return { code: 'receipts-shares', ok: aFen === bFen, aFen, bFen, findings: [] };
}
