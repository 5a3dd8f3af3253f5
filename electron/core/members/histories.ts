import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { members } from '../../../shared/registers/members.ts';
import { memberSince } from '../../../shared/rules/member.ts';
import { inOrder } from '../registers/dated.ts';
import { toRecord, toValue } from '../registers/rows.ts';
import { query, tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row, StoreTables } from '../store/tables.ts';

/** A value of a dated field and from when it held; `on` is null where no day is known. */
export interface Held {
  readonly value: Value;
  readonly on: string | null;
  /** Of the decision by which it came. */
  readonly documentNo: string | null;
}

/** A member with the values that the dated fields held before; a field that never changed has none. */
export interface MemberHistory {
  readonly record: AnyRecord & { readonly id: string };
  readonly changes: ReadonlyMap<string, readonly Held[]>;
}

type DatedRow = Pick<
  StoreTables['datedChanges'],
  'recordId' | 'field' | 'value' | 'effectiveOn' | 'documentNo' | 'position'
>;

const none: ReadonlyMap<string, readonly Held[]> = new Map();

/**
 * Every member that is not voided, on the roll or not, with the dated values: two queries.
 * @param fields what is wanted of the records, dated fields with their days; all where left out
 */
export function memberHistories(store: Store, fields?: readonly string[]): MemberHistory[] {
  const changes = changesByMember(store);
  const rows = tableQuery.selectFrom(members.key).where('voidedAt', 'is', null);
  const some = fields && store.all(rows.select(['id', ...fields])).map((row) => pick(row, fields));
  const records = some ?? store.all(rows.selectAll()).map((row) => toRecord(members, row));
  return records.map((record) => ({ record, changes: changes.get(record.id) ?? none }));
}

function pick(row: Row, fields: readonly string[]): MemberHistory['record'] {
  const record: Record<string, Value> = {};
  for (const field of fields)
    record[field] = toValue(kinds.get(field) === 'yesNo', row[field] ?? null);
  return { ...record, id: String(row['id']) };
}

function changesByMember(store: Store): Map<string, Map<string, Held[]>> {
  const rows = store.all(
    query
      .selectFrom('datedChanges')
      .select(['recordId', 'field', 'value', 'effectiveOn', 'documentNo', 'position'])
      .where('register', '=', members.key)
      .where('voidedAt', 'is', null),
  );
  const byMember = new Map<string, Map<string, DatedRow[]>>();
  for (const row of rows) {
    const fields = byMember.get(row.recordId) ?? new Map<string, DatedRow[]>();
    byMember.set(row.recordId, fields);
    fields.set(row.field, [...(fields.get(row.field) ?? []), row]);
  }
  return new Map([...byMember].map(([id, fields]) => [id, heldOf(fields)]));
}

const heldOf = (fields: ReadonlyMap<string, readonly DatedRow[]>): Map<string, Held[]> =>
  new Map(
    [...fields].map(([field, rows]) => [
      field,
      inOrder(rows).map(({ value, effectiveOn, documentNo }) => ({
        value: toValue(kinds.get(field) === 'yesNo', value),
        on: effectiveOn,
        documentNo,
      })),
    ]),
  );

const kinds = new Map(Object.entries(members.fields).map(([key, { kind }]) => [key, kind]));

const dayFields = new Map(
  Object.entries(members.fields).flatMap(([key, { dated }]) =>
    typeof dated === 'string' ? [[key, dated] as const] : [],
  ),
);

/** All values that a field held, in order: at least the one that the record shows. */
export function heldValues({ record, changes }: MemberHistory, field: string): readonly Held[] {
  const known = changes.get(field);
  if (known !== undefined) return known;
  const value = record[field] ?? null;
  const dayField = dayFields.get(field);
  const on = dayField === undefined ? null : record[dayField];
  return [{ value, on: typeof on === 'string' ? on : memberSince(record), documentNo: null }];
}

/**
 * The value that held at the end of a day; before the first one, the first. A change without a day
 * holds from that before it.
 */
export function heldAt(history: MemberHistory, field: string, at: string): Held {
  const held = heldValues(history, field);
  const last = held.findLast(({ on }) => on === null || on <= at) ?? held[0];
  return last ?? { value: null, on: null, documentNo: null };
}

/** The record with the values that its dated fields held at the end of a day. */
export function recordAt(history: MemberHistory, at: string): MemberHistory['record'] {
  const { record, changes } = history;
  if (changes.size === 0) return record;
  const then: Record<string, Value> = {};
  for (const [field, held] of changes) {
    const { value, on } = heldAt(history, field, at);
    // What holds still is the record's own, which a later correction may have made more exact.
    if (held.at(-1)?.value === value && held.at(-1)?.on === on) continue;
    then[field] = value;
    const dayField = dayFields.get(field);
    if (dayField !== undefined) then[dayField] = value === null || value === false ? null : on;
  }
  return { ...record, ...then };
}
