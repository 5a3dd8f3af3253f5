import type { CodeBook } from '../codes/book.ts';
import type { Value } from './field.ts';
import type { Finding } from './finding.ts';

/**
 * A value before it is understood. A number cell carries the text that the spreadsheet showed
 * and, where its format is a date, the ISO day of its serial.
 */
export type RawValue =
  | null
  | string
  | boolean
  | { readonly number: number; readonly text: string; readonly on?: string };

/** What a reader may look up. */
export interface ReadContext {
  /** Today as an ISO day: tells years of two digits apart and refuses days to come. */
  readonly today: string;
  readonly demo: boolean;
  readonly codes: CodeBook;
  /** The id of the record of a register that is called so, if there is just one. */
  readonly findReference: (register: string, text: string) => string | undefined;
}

/** What became of a raw value; findings carry no field yet. */
export interface Reading {
  readonly value: Value;
  readonly findings: readonly Finding[];
  /** A second value found in the same place, for the field that `overflow` names. */
  readonly overflow?: string;
}

export const read = (value: Value, ...findings: Finding[]): Reading => ({ value, findings });

export const refuse = (code: string, params: Finding['params'] = {}): Reading => ({
  value: null,
  findings: [{ level: 'error', code, params }],
});

/** The raw value as the text a person saw. */
export const textOf = (raw: RawValue): string =>
  raw === null
    ? ''
    : typeof raw === 'string'
      ? raw
      : typeof raw === 'boolean'
        ? String(raw)
        : raw.text;
