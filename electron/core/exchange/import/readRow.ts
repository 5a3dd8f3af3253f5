import type { Field } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import type { RawValue, ReadContext } from '../../../../shared/fields/reading.ts';
import { readValue } from '../../../../shared/fields/readValue.ts';
import { type Accepted, acceptRaw } from '../../../../shared/registers/accept.ts';
import type { Register } from '../../../../shared/registers/define.ts';
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
}

/** Reads one row, from 0, by the register's declaration. References stay texts. */
export function readRow(reading: RowReading, row: number): ReadRow {
  const { register, table, context } = reading;
  const cellContext = { today: context.today, date1904: reading.date1904 };
  const raw: Record<string, RawValue> = {};
  const references: Record<string, string> = {};
  const findings: Finding[] = [];
  const take = (key: string, field: Field, value: RawValue): void => {
    if (field.kind === 'reference') references[key] = textOfRaw(value);
    else raw[key] = value;
  };
  for (const [key, value] of Object.entries(reading.constants)) {
    const field = register.fields[key];
    if (field !== undefined) take(key, field, value);
  }
  for (const { column, field: key } of reading.columns) {
    const field = key === null ? undefined : register.fields[key];
    if (key === null || field === undefined) continue;
    const cell = table.grid.at(row, column);
    const read = readCell(cell, field, cellContext);
    if (read?.finding !== undefined) findings.push({ field: key, ...read.finding });
    if (read?.raw === undefined) continue;
    if (field.kind === 'reference') references[key] = shownText(cell);
    else raw[key] = read.raw;
  }
  const accepted = acceptRaw(register, raw, context, reading.reader);
  return { accepted: { ...accepted, findings: [...findings, ...accepted.findings] }, references };
}

const textOfRaw = (raw: RawValue): string =>
  raw === null ? '' : typeof raw === 'object' ? raw.text : String(raw);
