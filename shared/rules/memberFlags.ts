import type { Label } from '../label.ts';
import type { StatFacts } from './statMember.ts';

/** A mark of the age make-up of a branch, with the members behind it. */
export interface StatFlag {
  readonly key: 'none-under-40' | 'under-35' | 'over-60';
  readonly label: Label;
  /** Those of that age. */
  readonly ids: readonly string[];
  /** Those whose age is not known; they are in no share. */
  readonly unknownIds: readonly string[];
  /** Share among those whose age is known, 0 to 1; null when there is nobody. */
  readonly share: number | null;
  /** True where it calls for attention: nobody under 40 (断层). */
  readonly raised: boolean;
}

/**
 * The village flags of domain.md 1.4: nobody under 40, share under 35, share over 60. Under and
 * over are strict, and the labels say so, because 以下 is read either way.
 */
export function memberFlags(members: readonly StatFacts[]): readonly StatFlag[] {
  const known = members.filter(({ age }) => age !== undefined);
  const unknownIds = members.filter(({ age }) => age === undefined).map(({ id }) => id);
  const flag = (
    key: StatFlag['key'],
    zh: string,
    en: string,
    holds: (age: number) => boolean,
    raisedWhenNone = false,
  ): StatFlag => {
    const ids = known.filter(({ age }) => age !== undefined && holds(age)).map(({ id }) => id);
    return {
      key,
      label: { zh, en },
      ids,
      unknownIds,
      share: known.length === 0 ? null : ids.length / known.length,
      raised: raisedWhenNone && known.length > 0 && ids.length === 0,
    };
  };
  return [
    flag('none-under-40', '不满40岁的党员', 'Members under 40', (age) => age < 40, true),
    flag('under-35', '不满35岁的党员', 'Members under 35', (age) => age < 35),
    flag('over-60', '60岁以上（不含60岁）的党员', 'Members over 60', (age) => age > 60),
  ];
}
