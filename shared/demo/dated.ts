import type { Value } from '../fields/field.ts';
import type { Register } from '../registers/define.ts';
import type { DemoRow } from './person.ts';

/** A later value of a dated field, with its decision. */
export interface DemoChange {
  readonly value: Value;
  readonly on: string;
  readonly documentNo?: string;
  readonly decidedBy?: string;
  readonly reason?: string;
}

/**
 * Gives a dated field its history: what it held before and one change, and the row what it holds
 * now. Rows are those of the table `datedChanges`.
 */
export function datedHistory(
  register: Register,
  row: DemoRow,
  field: string,
  before: Value,
  change: DemoChange,
  newId: () => string,
): DemoRow[] {
  const dated = register.fields[field]?.dated;
  if (dated === undefined) throw new RangeError(`${field} is not dated`);
  const entry = (
    position: number,
    value: Value,
    on: string | null,
    decision?: DemoChange,
  ): DemoRow => ({
    id: newId(),
    register: register.key,
    recordId: row.id,
    field,
    value,
    effectiveOn: on,
    documentNo: decision?.documentNo ?? null,
    decidedBy: decision?.decidedBy ?? null,
    reason: decision?.reason ?? null,
    position,
  });
  const since = before === null ? null : register.since(row);
  row[field] = change.value;
  if (typeof dated === 'string') row[dated] = change.on;
  return [entry(0, before, since), entry(1, change.value, change.on, change)];
}
