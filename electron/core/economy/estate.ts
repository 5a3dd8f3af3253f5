import type { Register } from '../../../shared/registers/define.ts';
import { type StoredRecord, toRecord } from '../registers/rows.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** All records of a register that are not voided, in the order in which they were written. */
export const recordsOf = (store: Store, register: Register): readonly StoredRecord[] =>
  store
    .all(
      tableQuery.selectFrom(register.key).selectAll().where('voidedAt', 'is', null).orderBy('id'),
    )
    .map((row) => toRecord(register, row));

/** The same by what a reference field points to. */
export function recordsBy(
  store: Store,
  register: Register,
  field: string,
): ReadonlyMap<string, readonly StoredRecord[]> {
  return Map.groupBy(recordsOf(store, register), (record) => String(record[field]));
}

/** Those of one record. */
export const recordsWith = (
  store: Store,
  register: Register,
  field: string,
  id: string,
): readonly StoredRecord[] =>
  store
    .all(
      tableQuery
        .selectFrom(register.key)
        .selectAll()
        .where('voidedAt', 'is', null)
        .where(field, '=', id)
        .orderBy('id'),
    )
    .map((row) => toRecord(register, row));
