import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { WrittenReceipt } from './answers.ts';
import { isAmong } from '../store/isAmong.ts';

/** Receipts of these ids with the numbers that they were given, in this order. */
export function writtenReceipts(store: Store, ids: readonly string[]): readonly WrittenReceipt[] {
  const rows = store.all(
    tableQuery.selectFrom(duesReceipts.key).select(['id', 'number']).where(isAmong('id', ids)),
  );
  const numbers = new Map(rows.map(({ id, number }) => [String(id), Number(number)]));
  return ids.flatMap((id) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ id, number }];
  });
}
