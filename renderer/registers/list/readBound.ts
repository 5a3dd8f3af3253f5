import type { Field } from '../../../shared/fields/field.ts';
import { shippedCodes } from '../../../shared/codes/book.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import { showYuan } from '../../../shared/fields/show.ts';

/**
 * The end of a range as it is typed. Dates may be as inexact as one likes: a year takes in all of
 * it. @returns null for nothing, undefined where it cannot be read
 */
export function readBound(
  field: Field,
  typed: string,
  today: string,
): string | number | null | undefined {
  const asked: Field = field.kind === 'day' ? { ...field, kind: 'partialDate' } : field;
  const context = { today, demo: false, codes: shippedCodes, findReference: () => undefined };
  const { value, findings } = readValue(asked, typed, context);
  if (findings.some(({ level }) => level === 'error')) return undefined;
  return typeof value === 'boolean' ? undefined : value;
}

/** The end of a range as it is shown. */
export function showBound(field: Field, bound: string | number | boolean | undefined): string {
  if (bound === undefined) return '';
  return field.kind === 'money' && typeof bound === 'number' ? showYuan(bound) : String(bound);
}
