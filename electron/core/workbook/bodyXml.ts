import type { stream, Worksheet } from 'exceljs';
import type { CellStyle } from './sheetStyles.ts';

/**
 * What is used of ExcelJS beneath its public face, so that the many plain rows of a table need no
 * object per cell: it halves the time of a county's roster. The version is fixed in package.json,
 * and a test reads back what comes of it.
 */
interface SheetInside {
  readonly stream: { write(xml: string): unknown };
  /** The number of the next row to be written. */
  _rowZero: number;
}
interface BookInside {
  readonly styles: { addStyleModel(style: CellStyle): number };
}

/** Writes finished rows as XML into a sheet that ExcelJS has begun. */
export function rowSink(workbook: stream.xlsx.WorkbookWriter, worksheet: Worksheet) {
  const book = workbook as unknown as BookInside;
  const sheet = worksheet as unknown as SheetInside;
  return {
    styleId: (style: CellStyle): number => book.styles.addStyleModel(style),
    /** @param next the number of the row that comes after these */
    write(rows: string, next: number): void {
      sheet.stream.write(rows);
      sheet._rowZero = next;
    },
  };
}

/** A cell as XML; a text stays a text whatever it begins with, since no formula is ever written. */
export function cellXml(reference: string, styleId: number, content: string | number | null): string {
  const start = `<c r="${reference}" s="${styleId}"`;
  if (content === null) return `${start}/>`;
  if (typeof content === 'number') return `${start}><v>${content}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(content)}</t></is></c>`;
}

export const rowXml = (row: number, height: number, cells: string): string =>
  `<row r="${row}" ht="${height}" customHeight="1">${cells}</row>`;

const escaped = (text: string): string =>
  /[&<>]/.test(text)
    ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    : text;

/** A, B … Z, AA … of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}
