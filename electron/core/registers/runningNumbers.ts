import { sql } from 'kysely';
import type { Numbered, Value } from '../../../shared/fields/field.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { fieldsOf, perRegister } from '../../../shared/registers/fieldsOf.ts';
import { tableQuery } from '../store/query.ts';
import type { Writing } from '../store/writing.ts';
import { toColumn } from './rows.ts';
import type { SaveLookup } from './saveLookup.ts';
import { numberedAtLast } from './settle.ts';

/** The fields that get a running number, with how it runs. */
export const numberedFields = perRegister((register) =>
  fieldsOf(register).flatMap(([key, field]) =>
    field.kind === 'integer' && field.numbered !== undefined
      ? [[key, field.numbered] as const]
      : [],
  ),
);

const yearOf = (value: Value): string | null =>
  typeof value === 'string' ? value.slice(0, 4) : null;

/** The values among which a number runs, as one text. */
export const scopeOf = (numbered: Numbered, record: AnyRecord): string =>
  JSON.stringify([
    ...numbered.within.map((key) => record[key] ?? null),
    ...(numbered.yearOf === undefined ? [] : [yearOf(record[numbered.yearOf] ?? null)]),
  ]);

/** The records of the same scope; the last part of a condition in SQL. */
export function inScope({ within, yearOf: day }: Numbered, record: AnyRecord) {
  const same = within.map((key) => sql`${sql.ref(key)} IS ${toColumn(record[key] ?? null)}`);
  const sameYear =
    day === undefined ? [] : [sql`substr(${sql.ref(day)}, 1, 4) IS ${yearOf(record[day] ?? null)}`];
  return sql<boolean>`(${sql.join([sql`1`, ...same, ...sameYear], sql` AND `)})`;
}

/** The highest numbers that an act has met, so that an import asks once for each scope. */
const highest = new WeakMap<Writing, Map<string, number>>();

/**
 * The running numbers of a record that is being added: one more than the highest of its scope,
 * voided records included, where the record brings none of its own.
 * @param record all that is known of the new record
 * @returns the numbered fields that are given a value
 */
export function nextNumbers(writing: Writing, register: Register, record: AnyRecord): AnyRecord {
  const given: Record<string, Value> = {};
  for (const [key, numbered] of numberedFields(register)) {
    const known = highest.get(writing) ?? new Map<string, number>();
    highest.set(writing, known);
    const scope = `${register.key} ${key} ${scopeOf(numbered, record)}`;
    const last = known.get(scope) ?? highestStored(writing, register, key, numbered, record);
    const own = record[key];
    if (typeof own !== 'number') given[key] = last + 1;
    known.set(scope, typeof own === 'number' ? Math.max(last, own) : last + 1);
  }
  return given;
}

/** To be called where an act changes stored records: their numbers or scopes may be others now. */
export function forgetNumbers(writing: Writing, register: Register): void {
  if (numberedFields(register).length > 0) highest.delete(writing);
}

function highestStored(
  writing: Writing,
  register: Register,
  key: string,
  numbered: Numbered,
  record: AnyRecord,
): number {
  const row = writing.get(
    tableQuery
      .selectFrom(register.key)
      .select(sql<number | null>`max(${sql.ref(key)})`.as('highest'))
      .where(inScope(numbered, record)),
  );
  return Math.max(0, row?.highest ?? 0);
}

/** A number that another record of the same scope has already: a warning each. */
export function takenNumbers(
  lookup: SaveLookup,
  register: Register,
  record: AnyRecord,
  ownId: string | undefined,
): Finding[] {
  const findings: Finding[] = [];
  for (const [key, numbered] of numberedFields(register)) {
    const number = record[key];
    if (typeof number !== 'number') continue;
    const title = lookup.numberHolder(key, numbered, record, ownId);
    if (title === undefined) continue;
    findings.push({
      level: 'warning',
      code: 'number.taken',
      field: key,
      params: { number, title },
    });
  }
  return findings;
}

/** Records with a number of their own first, so that no other is given one that stands in the file. */
export const ownNumbersFirst = <T>(
  register: Register,
  items: readonly T[],
  recordOf: (item: T) => AnyRecord,
): readonly T[] => {
  const atLast = numberedAtLast(register);
  const fields = [
    ...numberedFields(register).map(([key]) => key),
    ...(atLast === undefined ? [] : [atLast]),
  ];
  if (fields.length === 0) return items;
  const lacks = (item: T): boolean => fields.some((key) => (recordOf(item)[key] ?? null) === null);
  return [...items.filter((item) => !lacks(item)), ...items.filter(lacks)];
};
