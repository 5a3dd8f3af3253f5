/**
 * What one cell of a spreadsheet holds, as the file says it, before anyone interprets it.
 * A number keeps its format, because only the format tells a date serial from a count; a text
 * stays exactly as typed, because an ID number must never pass through a float (domain.md 9).
 */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly text: string;
      readonly isDate: boolean;
    }
  | { readonly kind: 'yesNo'; readonly value: boolean }
  | { readonly kind: 'error'; readonly text: string };

/** A sheet as rows of cells: `rows[r][c]` is row r+1, column c+1; an empty cell is null. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (Cell | null)[])[];
  /** Merged ranges, zero-based and inclusive. */
  readonly merges: readonly { top: number; left: number; bottom: number; right: number }[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** A spreadsheet file once opened, whatever its format was. */
export interface Workbook {
  readonly format: 'xlsx' | 'xls' | 'ods' | 'csv';
  /** True where serial day 0 is 1904-01-01 (old Macintosh workbooks). */
  readonly date1904: boolean;
  readonly sheets: readonly Sheet[];
}
