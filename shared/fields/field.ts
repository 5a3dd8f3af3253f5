import type { CodeList } from '../codes/define.ts';
import type { Label } from '../label.ts';

/** How a sensitive value is shown until it is asked for; the asking is audited. */
export type Mask = 'id' | 'phone' | 'text';

/** What every kind of field has in common. */
export interface FieldOptions {
  /** A record without it cannot be saved. */
  readonly required?: boolean;
  /** Wanted by the rule-book, but an old record may lack it: counts towards completeness. */
  readonly expected?: boolean;
  /** No two records that are not voided may share it. */
  readonly unique?: boolean;
  readonly sensitive?: Mask;
  /** Other headings under which spreadsheets carry this field; both labels always count. */
  readonly aliases?: readonly string[];
  /** Column width on paper, in half-width characters. */
  readonly width?: number;
  readonly help?: Label;
  /** Shown in the list unless the user chooses otherwise. */
  readonly listed?: boolean;
  /** Looked through by the search box; `pinyin` also by pinyin and initials. */
  readonly search?: 'text' | 'pinyin';
  /**
   * Changes only by a dated change with a document number, never by overwriting. The value may
   * name the field that holds the day of the latest change.
   */
  readonly dated?: true | string;
}

interface Kind<K extends string> extends FieldOptions {
  readonly kind: K;
  readonly label: Label;
}

export interface TextField extends Kind<'text'> {
  readonly max: number;
  /** What the rule of this text is, e.g. an ID number; see `shared/fields/formats.ts`. */
  readonly format?: TextFormat;
  /** The field that takes a second number found in the same cell. */
  readonly overflow?: string;
}
export interface LongTextField extends Kind<'longText'> {
  readonly max: number;
}
export interface CodeField extends Kind<'code'> {
  readonly list: CodeList;
}
/**
 * Several values of a code list, carried as one string: the codes joined by ',' in the order of
 * the list, each once; nothing chosen is null. See `shared/fields/codes.ts`.
 */
export interface CodesField extends Kind<'codes'> {
  readonly list: CodeList;
}
/**
 * A set of months, carried as one string: `YYYY-MM` joined by ',', in order, each once; none is
 * null. See `shared/fields/months.ts`.
 */
export type MonthsField = Kind<'months'>;
/** A full ISO day. */
export type DayField = Kind<'day'> & { readonly past?: boolean };
/** An ISO day, or `YYYY-MM`, or `YYYY`, where old papers say no more. */
export type PartialDateField = Kind<'partialDate'> & {
  readonly past?: boolean;
  /** A month is as exact as is wanted: nothing is said of a missing day. */
  readonly monthly?: boolean;
};
/** Whole fen. */
export type MoneyField = Kind<'money'>;
export interface IntegerField extends Kind<'integer'> {
  readonly min?: number;
  readonly max?: number;
  readonly numbered?: Numbered;
}
/**
 * A running number that the program gives where a record is added without one: one more than the
 * highest among the records with the same values of `within` and, with `yearOf`, the same year of
 * that day field. Voided records count too, so that a number never comes back.
 */
export interface Numbered {
  readonly within: readonly string[];
  readonly yearOf?: string;
}
export interface DecimalField extends Kind<'decimal'> {
  readonly places: number;
  readonly unit: Label;
}
export type YesNoField = Kind<'yesNo'>;
export interface ReferenceField extends Kind<'reference'> {
  /** Key of the register referred to. */
  readonly to: string;
  /** Only records whose field has one of these codes may be chosen, e.g. only Party groups. */
  readonly among?: { readonly field: string; readonly codes: readonly string[] };
  /**
   * Where a file names a record that there is not, one is made: its kind is the one that its name
   * ends with, else the first of these. Fields with `among` do so by that.
   */
  readonly makes?: { readonly field: string; readonly codes: readonly string[] };
}

export type Field =
  | TextField
  | LongTextField
  | CodeField
  | CodesField
  | MonthsField
  | DayField
  | PartialDateField
  | MoneyField
  | IntegerField
  | DecimalField
  | YesNoField
  | ReferenceField;

export type FieldKind = Field['kind'];

/** The rules of text that have a form of their own. */
export type TextFormat = 'personName' | 'idNumber' | 'mobile' | 'landline' | 'time';

/**
 * A stored value: text, number or yes/no; money in fen, days in ISO, times as `HH:MM`, references
 * by id, several codes or months (`YYYY-MM`) joined by ','.
 */
export type Value = string | number | boolean | null;

/** The TypeScript type of one field's value. */
export type ValueOf<F> = F extends { kind: 'money' | 'integer' | 'decimal' }
  ? number | null
  : F extends { kind: 'yesNo' }
    ? boolean | null
    : string | null;
