import type { Field } from '../../../../shared/fields/field.ts';
import type { RawValue, ReadContext, Reading } from '../../../../shared/fields/reading.ts';
import { readValue } from '../../../../shared/fields/readValue.ts';

/** Kinds of which a roster repeats the same few texts; names and numbers differ in each row. */
const repeating: ReadonlySet<Field['kind']> = new Set([
  'code',
  'codes',
  'months',
  'yesNo',
  'day',
  'partialDate',
]);

/** Reads as `readValue` does, but each text of a column only once. For one import, then dropped. */
export function rememberingReader(): typeof readValue {
  const readings = new Map<Field, Map<string, Reading>>();
  return (field: Field, raw: RawValue, context: ReadContext): Reading => {
    if (typeof raw !== 'string' || !repeating.has(field.kind))
      return readValue(field, raw, context);
    let known = readings.get(field);
    if (known === undefined) readings.set(field, (known = new Map<string, Reading>()));
    let reading = known.get(raw);
    if (reading === undefined) known.set(raw, (reading = readValue(field, raw, context)));
    return reading;
  };
}
