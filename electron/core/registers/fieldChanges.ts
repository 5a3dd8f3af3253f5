import type { Value } from '../../../shared/fields/field.ts';
import { masked } from '../../../shared/fields/mask.ts';
import type { Register } from '../../../shared/registers/define.ts';
import type { Row } from '../store/tables.ts';
import { toValue } from './rows.ts';

/** One field before and after an act. */
export interface FieldChange {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

/** The fields in which two images of a record differ, as declared; sensitive values are masked. */
export const fieldChanges = (register: Register, before: Row, after: Row): FieldChange[] =>
  Object.keys(register.fields)
    .filter((field) => (before[field] ?? null) !== (after[field] ?? null))
    .map((field) => ({
      field,
      before: shownValue(register, field, before),
      after: shownValue(register, field, after),
    }));

/** A field of an image as everybody may see it. */
export function shownValue({ fields }: Register, key: string, image: Row): Value {
  const field = fields[key];
  const value = toValue(field?.kind === 'yesNo', image[key] ?? null);
  return field?.sensitive !== undefined && typeof value === 'string'
    ? masked(value, field.sensitive)
    : value;
}
