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
  readonly kind?: 'table';
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
  /** The whole sheet is shrunk onto one page, as an official form that is not parted. */
  readonly onePage?: boolean;
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

/**
 * A cell of a form: a `label` names what stands beside it, a `value` is what was filled in, a
 * `heading` begins a part; a `plain` one has no frame, as the places for signatures.
 */
export interface FormCell {
  /**
   * The form's own words, with both languages the English smaller after the Chinese; or a text as
   * people wrote it.
   */
  readonly text: Label | string;
  /** So many of the form's columns it takes. */
  readonly span: number;
  readonly look: 'label' | 'value' | 'heading' | 'plain';
  /** Labels stand in the middle, everything else at the left, unless said. */
  readonly side?: 'left' | 'center' | 'right';
}

export interface FormRow {
  /** Together they take all columns. */
  readonly cells: readonly FormCell[];
  /** Room for so many lines at least, e.g. to sign. */
  readonly lines?: number;
}

/**
 * A form for paper, A4 upright: rows of labels and values that each take some of its columns. It is
 * signed and filed, not imported again, so its cells may be merged. However long a text is, it is
 * printed whole.
 */
export interface PlannedForm {
  readonly kind: 'form';
  readonly name: Label;
  readonly title: Label;
  /** Left and right texts of the line above the form. */
  readonly above: readonly Label[];
  /** The widths of its columns against each other; together they fill the page. */
  readonly columns: readonly number[];
  readonly rows: readonly FormRow[];
  /** Lines under the form. */
  readonly below: readonly Label[];
  /** At the foot of each page beside its number, so that loose pages are told apart. */
  readonly footer: Label;
  /** How many records it shows, e.g. one meeting. */
  readonly records: number;
}

export type AnySheet = PlannedSheet | PlannedForm;

/** How many records a sheet shows. */
export const recordsOn = (sheet: AnySheet): number =>
  sheet.kind === 'form' ? sheet.records : sheet.rows.length;

export interface WorkbookPlan {
  readonly language: Language | 'both';
  readonly sheets: readonly AnySheet[];
  /** Opens only with this password in Excel and WPS, where given. */
  readonly password?: string;
}
