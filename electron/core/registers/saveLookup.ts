import type { Numbered, ReferenceField } from '../../../shared/fields/field.ts';
import type { AnyRecord, CheckContext, Register } from '../../../shared/registers/define.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { toColumn, toRecord } from './rows.ts';
import { inScope } from './runningNumbers.ts';
import { titleOf } from './titleOf.ts';

/**
 * What planning a save asks of the store. A single save queries; an import of 30,000 rows brings
 * prepared answers, so that both go through the same checks.
 */
export interface SaveLookup {
  readonly context: CheckContext;
  /** The title of another record that is not voided and holds this value of a field. */
  readonly holder: (
    field: string,
    value: string | number,
    ownId: string | undefined,
  ) => string | undefined;
  /** The title of another record that is not voided and has this number in the same scope. */
  readonly numberHolder: (
    field: string,
    numbered: Numbered,
    record: AnyRecord,
    ownId: string | undefined,
  ) => string | undefined;
  /** The only record that a reference can be to; undefined where there are none or several. */
  readonly only: (field: ReferenceField) => string | undefined;
}

/** The answers by a query each. */
export const storeLookup = (session: Session, register: Register): SaveLookup => ({
  context: session.checkContext(),
  holder: (field, value, ownId) => {
    const other = session.store.get(
      tableQuery
        .selectFrom(register.key)
        .select(register.title)
        .where(field, '=', value)
        .where('voidedAt', 'is', null)
        .where('id', '!=', ownId ?? ''),
    );
    return other === undefined ? undefined : String(other[register.title]);
  },
  numberHolder: (field, numbered, record, ownId) => {
    const other = session.store.get(
      tableQuery
        .selectFrom(register.key)
        .selectAll()
        .where(field, '=', toColumn(record[field] ?? null))
        .where(inScope(numbered, record))
        .where('voidedAt', 'is', null)
        .where('id', '!=', ownId ?? ''),
    );
    return other === undefined ? undefined : titleOf(session, register, toRecord(register, other));
  },
  only: (field) => {
    let candidates = tableQuery.selectFrom(field.to).select('id').where('voidedAt', 'is', null);
    if (field.among) candidates = candidates.where(field.among.field, 'in', field.among.codes);
    const ids = session.store.all(candidates.limit(2));
    return ids.length === 1 ? String(ids[0]?.id) : undefined;
  },
});
