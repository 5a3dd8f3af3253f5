import { duesReceiptMonths } from '../../../shared/registers/duesReceiptMonths.ts';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import type { PaidShare } from '../../../shared/rules/dues/grid.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { isAmong } from '../store/isAmong.ts';

const none: readonly PaidShare[] = [];

/**
 * What each member had paid of each month by the end of a day, summed up: for the arrears it does
 * not matter by which receipts.
 * @param members ids; all where undefined
 */
export function paidByMonth(
  store: Store,
  asOf: string,
  members?: Iterable<string>,
): (member: string) => readonly PaidShare[] {
  const months = tableQuery
    .selectFrom(`${duesReceiptMonths.key} as m`)
    .innerJoin(`${duesReceipts.key} as r`, 'r.id', 'm.receipt')
    .select(['r.member', 'm.month', (eb) => eb.fn.sum('m.amountFen').as('amountFen')])
    .where('m.voidedAt', 'is', null)
    .where('r.voidedAt', 'is', null)
    .where(isAmong('r.member', members))
    .where('r.receivedOn', '<=', asOf)
    .groupBy(['r.member', 'm.month']);
  const shares = Map.groupBy(store.all(months), ({ member }) => String(member));
  return (member) =>
    shares.get(member)?.map(({ month, amountFen }) => ({
      month: String(month),
      amountFen: Number(amountFen),
      receipt: summed,
    })) ?? none;
}

/** Stands for all receipts of a month. */
const summed = { id: '', receivedOn: '', payer: null, paidElsewhere: false, reverses: null };
