import type { stream, Worksheet } from 'exceljs';
import type { CellStyle } from './sheetStyles.ts';

/**
 * What is used of ExcelJS beneath its public face, so that the many plain rows of a table need no
 * objects per cell: they take half the time. Its version is fixed, and tests read back the result.
 */
interface BookInside {
  readonly styles: { addStyleModel(style: CellStyle): number };
  /** The texts of the workbook, of which a cell holds the place, and how often one is used. */
  readonly sharedStrings: { readonly values: string[]; _totalRefs: number };
}
interface SheetInside {
  readonly stream: { write(xml: string): unknown };
  /** The number of the next row to be written. */
  _rowZero: number;
}

/** Writes rows as XML into a sheet that ExcelJS has begun; texts go into its table of texts. */
export function rowSink(workbook: stream.xlsx.WorkbookWriter, worksheet: Worksheet) {
  // Neither is in the types, both are in the classes.
  const { styles, sharedStrings } = workbook as unknown as BookInside;
  const sheet = worksheet as unknown as SheetInside;
  const places = new Map<string, number>();
  const place = (text: string): number => {
    sharedStrings._totalRefs += 1;
    let at = places.get(text);
    if (at === undefined) places.set(text, (at = sharedStrings.values.push(text) - 1));
    return at;
  };
  return {
    styleId: (style: CellStyle): number => styles.addStyleModel(style),

    /**
     * A cell as XML. A text stays a text, whatever it begins with: no formula is ever written.
     * @param address such as B7
     */
    cell(address: string, styleId: number, content: string | number | null): string {
      if (content === null) return `<c r="${address}" s="${styleId}"/>`;
      if (typeof content === 'number')
        return `<c r="${address}" s="${styleId}"><v>${content}</v></c>`;
      return `<c r="${address}" s="${styleId}" t="s"><v>${place(content)}</v></c>`;
    },

    row: (row: number, height: number, cells: string): string =>
      `<row r="${row}" ht="${height}" customHeight="1">${cells}</row>`,

    /** @param next the number of the row that comes after these */
    write(rows: string, next: number): void {
      if (rows !== '') sheet.stream.write(rows);
      sheet._rowZero = next;
    },
  };
}

/** A, B … Z, AA … of a column counted from 0. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + (column % 26));
}
