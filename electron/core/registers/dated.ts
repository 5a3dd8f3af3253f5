import { v7 as uuid } from 'uuid';
import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { query } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';
import type { Writing } from '../store/writing.ts';
import { type StoredRecord, toColumn, toValue } from './rows.ts';

/** By what a dated value changed: the day, the document and who decided. */
export interface Decision {
  /** ISO day, or null where only the fact is known (a file that gives no day). */
  readonly on: string | null;
  readonly documentNo: string | null;
  readonly decidedBy: string | null;
  readonly reason: string | null;
}

/** A change that came without its decision, as from a spreadsheet. */
export const undecided: Decision = { on: null, documentNo: null, decidedBy: null, reason: null };

/** One value of a dated field and from when it held. */
export interface DatedValue extends Decision {
  readonly id: string | null;
  readonly field: string;
  readonly value: Value;
  readonly voidedAt: string | null;
}

/** The field that holds the day of a dated field's latest change, where the declaration names one. */
const dayFieldOf = (register: Register, field: string): string | undefined => {
  const dated = register.fields[field]?.dated;
  return typeof dated === 'string' ? dated : undefined;
};

/** What a dated field held from the beginning, before any change was recorded. */
function opening(register: Register, record: AnyRecord, field: string): DatedValue {
  const dayField = dayFieldOf(register, field);
  const value = record[field] ?? null;
  // Nothing holds from no day: a member who never left did not begin to.
  const on = (dayField && record[dayField]) ?? (value === null ? null : register.since(record));
  return {
    ...undecided,
    id: null,
    field,
    value,
    on: typeof on === 'string' ? on : null,
    voidedAt: null,
  };
}

/**
 * All values of a record's dated fields in the order in which they held. A field that never
 * changed has its opening value only, made from the record itself.
 */
export function datedValues(store: Store, register: Register, record: StoredRecord): DatedValue[] {
  const rows = store.all(
    query
      .selectFrom('datedChanges')
      .selectAll()
      .where('recordId', '=', record.id)
      .orderBy('position'),
  );
  return Object.entries(register.fields)
    .filter(([, { dated }]) => dated !== undefined)
    .flatMap(([key, field]) => {
      const own = inOrder(rows.filter((row) => row.field === key));
      if (own.length === 0) return [opening(register, record, key)];
      return own.map((row) => ({
        id: row.id,
        field: key,
        value: toValue(field.kind === 'yesNo', row.value),
        on: row.effectiveOn,
        documentNo: row.documentNo,
        decidedBy: row.decidedBy,
        reason: row.reason,
        voidedAt: row.voidedAt,
      }));
    });
}

interface Ordered {
  readonly effectiveOn: string | null;
  readonly position: number;
}

/**
 * The changes of one field in the order in which they hold: by day. One without a day, as from a
 * spreadsheet, tells how things stand: it holds after all that was known when it was recorded.
 */
export function inOrder<T extends Ordered>(changes: readonly T[]): T[] {
  let latest = '';
  return [...changes]
    .sort((a, b) => a.position - b.position)
    .map((change) => {
      const on = change.effectiveOn ?? latest;
      if (on > latest) latest = on;
      return { change, on };
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.change.position - b.change.position))
    .map(({ change }) => change);
}

/**
 * Records new values of dated fields and brings the record itself up to date.
 * @param decisionOf by what each field changed
 */
export function applyDated(
  writing: Writing,
  register: Register,
  existing: StoredRecord,
  values: AnyRecord,
  record: AnyRecord,
  decisionOf: (field: string) => Decision,
): void {
  for (const [field, value] of Object.entries(values)) {
    const decision = decisionOf(field);
    const known = writing.datedChanges(existing.id, field);
    if (known.length === 0)
      addDated(writing, register, existing.id, 0, opening(register, existing, field));
    const dayField = dayFieldOf(register, field);
    const named = dayField === undefined ? null : record[dayField];
    const on = decision.on ?? (typeof named === 'string' ? named : null);
    const position = Math.max(0, ...known.map((row) => Number(row['position']))) + 1;
    addDated(writing, register, existing.id, position, {
      ...decision,
      id: null,
      field,
      value,
      on,
      voidedAt: null,
    });
    showLatest(writing, register, existing.id, field);
  }
}

/** Takes a mistaken change back; the record shows again what held before. */
export function voidDated(
  writing: Writing,
  register: Register,
  change: { readonly id: string; readonly recordId: string; readonly field: string },
  at: string,
): void {
  writing.update('datedChanges', change.id, { voidedAt: at });
  showLatest(writing, register, change.recordId, change.field);
}

function addDated(
  writing: Writing,
  register: Register,
  recordId: string,
  position: number,
  entry: DatedValue,
): void {
  writing.insert('datedChanges', {
    id: uuid(),
    register: register.key,
    recordId,
    field: entry.field,
    value: toColumn(entry.value),
    effectiveOn: entry.on,
    documentNo: entry.documentNo,
    decidedBy: entry.decidedBy,
    reason: entry.reason,
    position,
    voidedAt: null,
  });
}

/** The record's own column holds the value that was decided last for the latest day. */
function showLatest(writing: Writing, register: Register, recordId: string, field: string): void {
  const valid = writing
    .datedChanges(recordId, field)
    .filter((row) => row['voidedAt'] === null)
    .map((row) => ({ row, ...asOrdered(row) }));
  const latest = inOrder(valid).at(-1)?.row;
  if (latest === undefined) return;
  const dayField = dayFieldOf(register, field);
  const row = writing.row(register.key, recordId);
  const value = latest['value'] ?? null;
  // Who came back is not away since that day: what does not hold has no day.
  const holds = value !== null && value !== 0;
  writing.update(register.key, recordId, {
    [field]: value,
    ...(dayField !== undefined && { [dayField]: holds ? (latest['effectiveOn'] ?? null) : null }),
    version: Number(row?.['version']) + 1,
  });
}

const asOrdered = (row: Row): Ordered => ({
  effectiveOn: row['effectiveOn'] === null ? null : String(row['effectiveOn']),
  position: Number(row['position']),
});
