import type { Register } from '../../../shared/registers/define.ts';
import { Refusal } from '../refusal.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { type StoredRecord, toRecord } from './rows.ts';

/** The record of that id, voided or not. @throws Refusal `record.unknown` */
export function getRecord(store: Store, register: Register, id: string): StoredRecord {
  const row = store.get(tableQuery.selectFrom(register.key).selectAll().where('id', '=', id));
  if (row === undefined) throw new Refusal('record.unknown');
  return toRecord(register, row);
}
