import type { Field, Value } from '../../../shared/fields/field.ts';
import type { RawValue } from '../../../shared/fields/reading.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';

/** What stands in an input: text as typed; a code, several codes or months joined, or a record's id; yes, no or nothing. */
export type Typed = string | boolean | null;

/** What has been typed, by field; a field that nobody touched is missing. */
export type TypedValues = Readonly<Record<string, Typed>>;

/** A stored value as it stands in its input. */
export function toTyped(field: Field, value: Value): Typed {
  switch (field.kind) {
    case 'yesNo':
      return typeof value === 'boolean' ? value : null;
    case 'code':
    case 'codes':
    case 'months':
    case 'reference':
      return value === null ? null : String(value);
    case 'money':
      return typeof value === 'number' ? showYuan(value) : '';
    case 'text':
    case 'longText':
    case 'day':
    case 'partialDate':
    case 'integer':
    case 'decimal':
      return value === null ? '' : String(value);
  }
}

/** What was typed, as the reader of values takes it. */
export const toRaw = (typed: TypedValues): Readonly<Record<string, RawValue>> =>
  Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [key, value === '' ? null : value]),
  );

/** The values that differ from what is stored. */
export const changedValues = (
  register: Register,
  values: AnyRecord,
  stored: AnyRecord | null,
): AnyRecord =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([key, value]) => key in register.fields && value !== (stored?.[key] ?? null),
    ),
  );
