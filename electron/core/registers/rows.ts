import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { fieldsOf, perRegister } from '../../../shared/registers/fieldsOf.ts';
import type { Row, SqlValue } from '../store/tables.ts';

/** A record with what the store keeps about it. */
export type StoredRecord = AnyRecord & {
  readonly id: string;
  readonly version: number;
  readonly voidedAt: string | null;
};

const yesNoFields = perRegister((register) =>
  fieldsOf(register).flatMap(([key, { kind }]) => (kind === 'yesNo' ? [key] : [])),
);

/** A whole row as a record: yes/no as booleans, everything else as it is. */
export function toRecord(register: Register, row: Row): StoredRecord {
  // A register's table is strict and has the declared fields for columns: texts and numbers only.
  const record = { ...row } as Record<string, Value> & StoredRecord;
  for (const key of yesNoFields(register)) record[key] = toValue(true, row[key] ?? null);
  return record;
}

/** The order of the parts of one record: by their places, then as they came. */
export function inPlaces(a: StoredRecord, b: StoredRecord): number {
  const place = ({ position }: AnyRecord): number =>
    typeof position === 'number' ? position : Number.MAX_SAFE_INTEGER;
  return place(a) - place(b) || (a.id < b.id ? -1 : 1);
}

/** A column's value as a field's value. */
export function toValue(yesNo: boolean, column: SqlValue): Value {
  if (column === null) return null;
  if (yesNo) return column === 1;
  return typeof column === 'number' || typeof column === 'string' ? column : String(column);
}

/** A field's value as a column's. */
export const toColumn = (value: Value): SqlValue =>
  typeof value === 'boolean' ? (value ? 1 : 0) : value;

/** The columns of some of a record's fields. */
export function toColumns(values: AnyRecord): Record<string, SqlValue> {
  const columns: Record<string, SqlValue> = {};
  for (const key of Object.keys(values)) columns[key] = toColumn(values[key] ?? null);
  return columns;
}
