import type { Field } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import type { RawValue, ReadContext } from '../../../../shared/fields/reading.ts';
import { readValue } from '../../../../shared/fields/readValue.ts';
import { type Accepted, acceptRaw } from '../../../../shared/registers/accept.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { sheetOf } from '../../../../shared/registers/sheetOf.ts';
import { shownText } from './cellText.ts';
import type { FoundTable } from './findTable.ts';
import type { Column } from './mapHeadings.ts';
import { readCell } from './readCell.ts';

/** A row of the table as values of the register. */
export interface ReadRow {
  readonly accepted: Accepted;
  /** Texts that name other records, by field. */
  readonly references: Readonly<Record<string, string>>;
}

/** What reading the rows of one table needs. */
export interface RowReading {
  readonly register: Register;
  readonly table: FoundTable;
  readonly columns: readonly Column[];
  /** Values of all rows for fields that no column gives. */
  readonly constants: Readonly<Record<string, RawValue>>;
  readonly context: ReadContext;
  readonly date1904: boolean;
  readonly reader: typeof readValue;
  /** Turns what a sheet says in columns of its own into fields of the register. */
  readonly turn?: TurnRow;
}

/** Raw values by the keys of the sheet, into raw values by the register's keys. */
export type TurnRow = (raw: Readonly<Record<string, RawValue>>) => {
  readonly raw: Readonly<Record<string, RawValue>>;
  readonly findings: readonly Finding[];
};

/** The cells of a row made ready, by field, before they are understood. */
export interface RawRow {
  readonly raw: Readonly<Record<string, RawValue>>;
  /** Texts that name other records, by field. */
  readonly references: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
}

/** Reads one row, from 0, by the register's declaration. References stay texts. */
export function readRow(reading: RowReading, row: number): ReadRow {
  const { register, context, reader } = reading;
  const { raw, references, findings } = rawRow(reading, row);
  const turned = turnedRow(reading, raw);
  const accepted = acceptRaw(register, turned.raw, context, reader);
  const told = [...findings, ...turned.findings, ...accepted.findings];
  return { accepted: { ...accepted, findings: told }, references };
}

/** What a sheet says in columns of its own is turned into fields, or left out. */
function turnedRow({ register, turn }: RowReading, raw: RawRow['raw']): ReturnType<TurnRow> {
  if (turn !== undefined) return turn(raw);
  if (sheetOf(register) === register) return { raw, findings: [] };
  const own = Object.entries(raw).filter(([key]) => register.fields[key] !== undefined);
  return { raw: Object.fromEntries(own), findings: [] };
}

/** Takes the cells of one row, from 0; constants stand for fields that no column gives. */
export function rawRow(reading: RowReading, row: number): RawRow {
  const { table, context } = reading;
  const { fields } = sheetOf(reading.register);
  const cellContext = { today: context.today, date1904: reading.date1904 };
  const raw: Record<string, RawValue> = {};
  const references: Record<string, string> = {};
  const findings: Finding[] = [];
  const take = (key: string, field: Field, value: RawValue): void => {
    if (field.kind === 'reference') references[key] = textOfRaw(value);
    else raw[key] = value;
  };
  for (const [key, value] of Object.entries(reading.constants)) {
    const field = fields[key];
    if (field !== undefined) take(key, field, value);
  }
  for (const { column, field: key } of reading.columns) {
    const field = key === null ? undefined : fields[key];
    if (key === null || field === undefined) continue;
    const cell = table.grid.at(row, column);
    const read = readCell(cell, field, cellContext);
    if (read?.finding !== undefined) findings.push({ field: key, ...read.finding });
    if (read?.raw === undefined) continue;
    if (field.kind === 'reference') references[key] = shownText(cell);
    else raw[key] = read.raw;
  }
  return { raw, references, findings };
}

const textOfRaw = (raw: RawValue): string =>
  raw === null ? '' : typeof raw === 'object' ? raw.text : String(raw);
