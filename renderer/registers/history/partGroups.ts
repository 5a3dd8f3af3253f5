import type { Value } from '../../../shared/fields/field.ts';

/** What an act did to one part of the record, as the store tells it. */
export interface PartChange {
  readonly register: string;
  readonly id: string;
  readonly title: Value;
  readonly what: 'added' | 'changed' | 'voided';
  readonly fields: readonly {
    readonly field: string;
    readonly before: Value;
    readonly after: Value;
  }[];
}

/** The parts of one register that an act touched. */
export interface PartGroup {
  readonly register: string;
  readonly changes: readonly PartChange[];
}

/** In which order what was done is counted: a correction says most. */
export const partActs = ['changed', 'added', 'voided'] as const;

/** The parts by their register, in the order in which they come. */
export function partGroups(parts: readonly PartChange[]): readonly PartGroup[] {
  const groups = new Map<string, PartChange[]>();
  for (const part of parts) groups.set(part.register, [...(groups.get(part.register) ?? []), part]);
  return [...groups].map(([register, changes]) => ({ register, changes }));
}

/** How many of the parts were changed, added and voided; without those that are none. */
export const countsOf = (changes: readonly PartChange[]) =>
  partActs
    .map((what) => ({ what, count: changes.filter((change) => change.what === what).length }))
    .filter(({ count }) => count > 0);
