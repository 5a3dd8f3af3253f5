import type { Duty } from './dutyData.ts';

/** A duty by itself, or the same duty of several organisations in the same period. */
export type DutyItem =
  | { readonly key: string; readonly duty: Duty }
  | { readonly key: string; readonly duties: readonly [Duty, ...Duty[]] };

/** Up to so many organisations each have a line of their own. */
const few = 2;

/**
 * Puts together what several organisations owe alike, in the place of the first of them, so that a
 * village of many groups is told of its group meetings in one line.
 */
export function groupDuties(duties: readonly Duty[]): readonly DutyItem[] {
  const alike = Map.groupBy(duties, ({ rule, period }) => `${rule} ${period.key}`);
  return [...alike].flatMap(([key, group]): DutyItem[] => {
    const [first, ...others] = group;
    if (first === undefined) return [];
    return group.length <= few
      ? group.map((duty) => ({ key: duty.key, duty }))
      : [{ key, duties: [first, ...others] }];
  });
}
