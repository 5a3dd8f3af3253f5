import type { Register } from '../../../shared/registers/define.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';

/** The record of that id. @throws Refusal `record.unknown`, `record.voided` */
export function heldRecord({ store }: Session, register: Register, id: string): StoredRecord {
  const record = getRecord(store, register, id);
  if (record.voidedAt !== null) throw new Refusal('record.voided');
  return record;
}
