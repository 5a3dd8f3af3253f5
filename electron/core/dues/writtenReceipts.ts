import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { sql } from 'kysely';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { WrittenReceipt } from './answers.ts';

/** Receipts of these ids with the numbers that they were given, in this order. */
export function writtenReceipts(store: Store, ids: readonly string[]): readonly WrittenReceipt[] {
  const rows = store.all(
    tableQuery
      .selectFrom(duesReceipts.key)
      .select(['id', 'number'])
      .where(sql<boolean>`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
  );
  const numbers = new Map(rows.map(({ id, number }) => [String(id), Number(number)]));
  return ids.flatMap((id) => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ id, number }];
  });
}
