import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { type LaidOver, layOver } from '../../../shared/registers/shipped.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { toRecord } from './rows.ts';

/**
 * The records of a register that are in force: the shipped ones with the user's laid over them.
 * @param key the field by which they are told apart
 */
export function effective(
  store: Store,
  register: Register,
  shipped: readonly AnyRecord[],
  key: string,
): readonly LaidOver[] {
  const rows = store.all(
    tableQuery.selectFrom(register.key).selectAll().where('voidedAt', 'is', null).orderBy('id'),
  );
  return layOver(
    shipped,
    rows.map((row) => toRecord(register, row)),
    key,
  );
}
