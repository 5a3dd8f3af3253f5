import type { Label, Language } from '../../../shared/label.ts';

/**
 * How a column of a written sheet is stored and shown. Ids and phones are `text` (format `@`);
 * `percent` takes a fraction of 1.
 */
export type ColumnFormat = 'text' | 'integer' | 'decimal' | 'yuan' | 'day' | 'percent';

/** A value of a written cell: money is given in fen and written in yuan, days as ISO text. */
export type CellValue = string | number | null;

export interface PlannedColumn {
  readonly label: Label;
  readonly format: ColumnFormat;
  /** Width in characters of a half-width font. */
  readonly width: number;
  /** Digits after the point: of `decimal` (2 unless given) and `percent` (1 unless given). */
  readonly places?: number;
  /** Wrap long text and let the row grow. */
  readonly wrap?: boolean;
}

/** A row marked `total` or `group` is set in bold; a cell's finding is a comment with a fill. */
export interface PlannedRow {
  readonly cells: readonly CellValue[];
  readonly emphasis?: 'total' | 'group';
  readonly marks?: Readonly<Record<number, string>>;
}

/** One sheet to be written: a title, lines above the table, the table, lines under it. */
export interface PlannedSheet {
  readonly name: Label;
  readonly title: Label;
  /** Left and right texts of the line above the table, e.g. reporting unit and period. */
  readonly above: readonly Label[];
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
  /** Lines under the table, e.g. notes; the signature line is added where `signed`. */
  readonly below: readonly Label[];
  readonly signed: boolean;
  readonly orientation: 'portrait' | 'landscape';
  /**
   * A table too wide for one page, parted by its columns from the left: every part is a print area
   * of its own, one page wide, under its own title; together they hold all columns. One part under
   * the sheet's title where left out.
   */
  readonly parts?: readonly SheetPart[];
  /** So many columns at the left are printed again on every part, e.g. number and name; 0 unless said. */
  readonly repeated?: number;
}

export interface SheetPart {
  readonly title: Label;
  readonly columns: number;
}

export interface WorkbookPlan {
  readonly language: Language | 'both';
  readonly sheets: readonly PlannedSheet[];
  /** Opens only with this password in Excel and WPS, where given. */
  readonly password?: string;
}
