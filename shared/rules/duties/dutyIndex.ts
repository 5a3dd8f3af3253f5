import type { DutyFacts, DutyMember, DutyOrganization, Learning } from './facts.ts';

/** The facts by what they are asked for, each worked out once. */
export interface DutyIndex {
  readonly facts: DutyFacts;
  /** The members of a branch at the end of a day. */
  readonly membersOf: (branch: string, day: string) => readonly DutyMember[];
  readonly memberOn: (id: string, day: string) => DutyMember | undefined;
  /** The organisations above, the nearest first. */
  readonly above: (organization: DutyOrganization) => readonly string[];
  /** What a member learnt, in order of the days. */
  readonly learningOf: (member: string) => readonly Learning[];
}

/** Remembers the answer for each key. */
export function once<T>(of: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const made = of(key);
    known.set(key, made);
    return made;
  };
}

/** Things by key, each list in the order given. */
export function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/** By day, the earliest first; of one day in the order given. */
export const byDay = <T extends { readonly on: string }>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));

export function dutyIndex(facts: DutyFacts): DutyIndex {
  const roll = once((day) => {
    const members = facts.membersOn(day);
    return {
      byBranch: groupBy(members, ({ branch }) => [branch]),
      byId: new Map(members.map((member) => [member.id, member])),
    };
  });
  const organizations = new Map(facts.organizations.map((each) => [each.id, each]));
  const learning = groupBy(byDay(facts.learning), ({ members }) => members);
  return {
    facts,
    membersOf: (branch, day) => roll(day).byBranch.get(branch) ?? [],
    memberOn: (id, day) => roll(day).byId.get(id),
    above: ({ id, parent }) => {
      const found: string[] = [];
      for (let at = parent; at !== null && at !== id && !found.includes(at);) {
        found.push(at);
        at = organizations.get(at)?.parent ?? null;
      }
      return found;
    },
    learningOf: (member) => learning.get(member) ?? [],
  };
}
