import type { Field, Value } from '../../../shared/fields/field.ts';
import { type Typed, toTyped } from './typed.ts';

/**
 * How a typed value was understood where that differs from what stands there, e.g. `1998-07` for
 * 1998.7; null where there is nothing to tell.
 * @param value as it would be stored
 */
export function understoodAs(field: Field, typed: Typed, value: Value): string | null {
  const dates = field.kind === 'day' || field.kind === 'partialDate';
  const numbers = field.kind === 'money' || field.kind === 'integer' || field.kind === 'decimal';
  const times = field.kind === 'text' && field.format === 'time';
  if (typeof typed !== 'string' || typed === '' || value === null || !(dates || numbers || times))
    return null;
  const read = toTyped(field, value);
  return typeof read === 'string' && read !== typed.trim() ? read : null;
}
