import { sql } from 'kysely';
import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { partRegister } from '../../../shared/registers/nested.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { inPlaces, toRecord } from './rows.ts';

/** A record with its parts under the names that its register has for them. */
export type WithParts = Readonly<Record<string, Value | readonly AnyRecord[]>>;

/** The parts of that name that a record has. */
export const partsIn = (record: WithParts | undefined, name: string): readonly AnyRecord[] => {
  const parts = record?.[name];
  return typeof parts === 'object' && parts !== null ? parts : [];
};

/**
 * Records with their parts, each list in its order. A part has its id and the keys as declared,
 * but not the record that it is a part of. Of a register without parts the records as they are.
 */
export function withParts(
  session: Session,
  register: Register,
  records: readonly AnyRecord[],
): readonly WithParts[] {
  const lists = Object.keys(register.parts).map((name) => ({
    name,
    of: partsByWhole(session, register, name, records),
  }));
  if (lists.length === 0) return records;
  return records.map((record) => ({
    ...record,
    ...Object.fromEntries(lists.map(({ name, of }) => [name, of.get(record['id'] ?? null) ?? []])),
  }));
}

function partsByWhole(
  { store }: Session,
  register: Register,
  name: string,
  records: readonly AnyRecord[],
): ReadonlyMap<Value, readonly AnyRecord[]> {
  const byWhole = new Map<Value, AnyRecord[]>();
  const part = partRegister(register, name);
  if (part === undefined || part.partOf === null) return byWhole;
  const ids = JSON.stringify(records.map(({ id }) => id));
  const whole = sql.ref(part.partOf);
  const rows = store.all(
    tableQuery
      .selectFrom(part.key)
      .selectAll()
      .where(sql<boolean>`${whole} IN (SELECT value FROM json_each(${ids}))`)
      .where('voidedAt', 'is', null),
  );
  for (const stored of rows.map((row) => toRecord(part, row)).sort(inPlaces)) {
    const { version: _version, voidedAt: _voidedAt, [part.partOf]: of, ...own } = stored;
    const list = byWhole.get(of ?? null);
    if (list === undefined) byWhole.set(of ?? null, [own]);
    else list.push(own);
  }
  return byWhole;
}
