import type { ReportKey } from '../../../shared/reports/index.ts';
import type { Session } from '../../../electron/core/session.ts';
import { type SheetRows, sheetsOf } from './meetingSheets.ts';

// What a township would do with the files alone: find a table, take its columns, add them up.

export type Cell = string | number | null;
export type TableRow = Readonly<Record<string, Cell>>;
export type Sheets = ReadonlyMap<string, SheetRows>;

/** Yuan of a cell as whole fen; a form has its amounts as text. */
export function fen(value: Cell | undefined): number {
  if (typeof value === 'number') return Math.round(value * 100);
  return typeof value === 'string' && /^-?[\d,]+\.\d\d$/.test(value)
    ? Math.round(Number(value.replaceAll(',', '')) * 100)
    : 0;
}

/** Reads each report once. */
export function reader(
  session: () => Session,
): (report: ReportKey, period: string) => Promise<Sheets> {
  const known = new Map<string, Promise<Sheets>>();
  return (report, period) => {
    const key = `${report} ${period}`;
    const reading =
      known.get(key) ?? sheetsOf(session(), report, { period }).then(({ sheets }) => sheets);
    known.set(key, reading);
    return reading;
  };
}

export const sheet = (sheets: Sheets, name: string): SheetRows => {
  const rows = sheets.get(name);
  if (rows === undefined) throw new Error(`No sheet ${name} among ${[...sheets.keys()].join()}`);
  return rows;
};

/** The rows of the table under the row that holds a heading, up to the lines below it. */
export function records(rows: SheetRows, heading: string): TableRow[] {
  const at = rows.findIndex((row) => row.includes(heading));
  if (at === -1) throw new Error(`No heading ${heading}`);
  const header = rows[at] ?? [];
  const body = rows.slice(at + 1);
  const end = body.findIndex(isBelow);
  return body
    .slice(0, end === -1 ? undefined : end)
    .map((row) =>
      Object.fromEntries(header.map((name, c) => [String(name), cellOf(String(name), row[c])])),
    );
}

/** A sentence over the whole width, or nothing at all. */
const isBelow = (row: SheetRows[number]): boolean => {
  const [text, ...others] = row.filter((cell) => cell !== null);
  return others.length === 0 && (text === undefined || /[。：]/.test(String(text)));
};

/** Days are numbers in the file, as real dates are. */
const cellOf = (name: string, cell: Cell | undefined): Cell =>
  name.endsWith('日期') && typeof cell === 'number' ? serialToDay(cell) : (cell ?? null);

const serialToDay = (serial: number): string =>
  new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);

export const sum = (rows: readonly TableRow[], column: string): number =>
  rows.reduce((total, row) => total + fen(row[column]), 0);

/** All lines of a sheet as texts. */
export const texts = (rows: SheetRows): string[] =>
  rows.flat().filter((cell): cell is string => typeof cell === 'string');
