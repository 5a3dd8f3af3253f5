import type { Value } from '../../../shared/fields/field.ts';

interface FieldChange {
  readonly field: string;
  readonly before: Value;
  readonly after: Value;
}

interface Entry {
  readonly seq: number;
  readonly fields: readonly FieldChange[];
}

/**
 * The history by acts: an act that touched the record several times stands once, each field with
 * its value before and after the whole act.
 * @param entries newest first, also within an act
 */
export function actsOf<E extends Entry>(entries: readonly E[]): readonly E[] {
  const acts = new Map<number, E>();
  for (const entry of entries) {
    const later = acts.get(entry.seq);
    acts.set(
      entry.seq,
      later === undefined ? entry : { ...later, fields: joined(entry.fields, later.fields) },
    );
  }
  return [...acts.values()];
}

function joined(
  earlier: readonly FieldChange[],
  later: readonly FieldChange[],
): readonly FieldChange[] {
  const ends = new Map(later.map((change) => [change.field, change]));
  const begun = earlier.map((change) => ({
    ...change,
    after: (ends.get(change.field) ?? change).after,
  }));
  const known = new Set(earlier.map(({ field }) => field));
  return [...begun, ...later.filter(({ field }) => !known.has(field))];
}
