import type { Finding } from '../../../../shared/fields/finding.ts';
import type { Value } from '../../../../shared/fields/field.ts';
import { acceptRaw } from '../../../../shared/registers/accept.ts';
import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';
import { type FlatShape, columnKey } from '../../../../shared/registers/sheetOf.ts';
import type { BodyRow } from './bodyRows.ts';
import { type RawRow, type RowReading, rawRow } from './readRow.ts';
import type { FlatReader } from './sheets/flatReader.ts';
import type { RawValues } from './sheets/rawText.ts';

/** One row of a flat sheet, with what it gives of the record that it is a part of. */
export interface FlatRow extends BodyRow {
  readonly cells: RawRow;
  /** Fields of the record as this row gives them. */
  readonly whole: AnyRecord;
  /** About the row's cells, each with the column's key. */
  readonly findings: readonly Finding[];
}

/** The rows of one record. */
export interface FlatGroup {
  /** What they give of the record, the first row that gives a field before the others. */
  readonly values: AnyRecord;
  readonly references: Readonly<Record<string, string>>;
  readonly rows: readonly FlatRow[];
  /** Fields that tell the record and that no row gives; such rows cannot be taken in. */
  readonly missing: readonly string[];
}

/**
 * Gathers the rows of a flat sheet into records. What tells a record (the first key of `matchBy`)
 * stands in each of its rows, or only in the first and is empty below it; the rows of a record need
 * not stand together. A number that runs is not carried over where the rest of the key changes.
 */
export function gatherRows(
  reading: RowReading,
  shape: FlatShape,
  reader: FlatReader,
  found: readonly BodyRow[],
): readonly FlatGroup[] {
  const { register } = reading;
  const key = register.matchBy[0] ?? [register.title];
  const given = register.complete({});
  const groups = new Map<string, FlatRow[]>();
  const values = new Map<string, Record<string, Value>>();
  let carried: AnyRecord = {};
  for (const [index, body] of found.entries()) {
    const row = readFlat(reading, shape, reader, body);
    carried = carryOver(register, key, carried, row.whole);
    const told: AnyRecord = { ...pick(given, key), ...carried };
    const missing = key.filter((field) => (told[field] ?? null) === null);
    // Rows that belong to nothing stay by themselves, each with what is wrong with it.
    const place = missing.length > 0 ? `${index}` : JSON.stringify(key.map((field) => told[field]));
    const rows = groups.get(place) ?? [];
    const known = values.get(place) ?? { ...told };
    rows.push({ ...row, findings: [...row.findings, ...differing(shape, known, row)] });
    groups.set(place, rows);
    for (const [field, value] of Object.entries(row.whole)) known[field] ??= value;
    values.set(place, known);
  }
  return [...groups].map(([place, rows]) => {
    const own = values.get(place) ?? {};
    return {
      values: own,
      references: firstOf(rows.map(({ cells }) => wholeReferences(register, shape, cells))),
      rows,
      missing: key.filter((field) => (own[field] ?? null) === null),
    };
  });
}

function readFlat(
  reading: RowReading,
  shape: FlatShape,
  reader: FlatReader,
  body: BodyRow,
): FlatRow {
  const { register, context } = reading;
  const cells = rawRow(reading, body.row);
  const raw = ofWhole(register, shape, reader.whole(cells.raw));
  const accepted = acceptRaw(register, raw, context, reading.reader);
  const whole = Object.fromEntries(
    Object.entries(accepted.values).filter(([, value]) => value !== null),
  );
  // What the part will read for itself is told there.
  const own = accepted.findings.filter(({ field }) => !shape.shared.has(field ?? ''));
  return { ...body, cells, whole, findings: [...cells.findings, ...own] };
}

const ofWhole = (register: Register, shape: FlatShape, raw: RawValues): RawValues =>
  Object.fromEntries(
    Object.entries(raw).filter(
      ([key]) => register.fields[key] !== undefined && !key.startsWith(`${shape.name}.`),
    ),
  );

const wholeReferences = (
  register: Register,
  { shared }: FlatShape,
  { references }: RawRow,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(references).filter(
      ([key]) => register.fields[key] !== undefined && !shared.has(key),
    ),
  );

/** The key of the row before, where this row leaves it out. */
function carryOver(
  register: Register,
  key: readonly string[],
  before: AnyRecord,
  whole: AnyRecord,
): AnyRecord {
  const own = pick(whole, key);
  const changed = key.some(
    (field) => (own[field] ?? null) !== null && own[field] !== before[field],
  );
  const left = Object.entries(before).filter(
    ([field]) => !changed || register.fields[field]?.kind !== 'integer',
  );
  return { ...Object.fromEntries(left), ...own };
}

/** A field of the record that a later row gives otherwise. */
function differing(
  { shared }: FlatShape,
  known: AnyRecord,
  { whole }: Pick<FlatRow, 'whole'>,
): Finding[] {
  return Object.entries(whole)
    .filter(
      ([field, value]) =>
        !shared.has(field) && (known[field] ?? null) !== null && known[field] !== value,
    )
    .map(([field]) => ({ level: 'warning', code: 'row.differs-from-first', field }));
}

const pick = (record: AnyRecord, fields: readonly string[]): AnyRecord =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = record[field] ?? null;
      return value === null ? [] : [[field, value]];
    }),
  );

const firstOf = (all: readonly Readonly<Record<string, string>>[]): Record<string, string> =>
  Object.fromEntries(all.toReversed().flatMap((each) => Object.entries(each)));

/** Cells of a row that are the part's, by the part's keys. */
export const ofPart = (shape: FlatShape, raw: RawValues): RawValues =>
  Object.fromEntries(
    Object.keys(shape.part.fields).flatMap((field) => {
      const value = raw[columnKey(shape, field)];
      return value === undefined ? [] : [[field, value]];
    }),
  );
