import type { TalkPair, TalkPerson, TalkYear } from './talksData.ts';

/** What the talks of two people, or of one with several, come to. */
export interface TalkCell {
  readonly ids: readonly string[];
  /** ISO day of the last; null where there was none. */
  readonly lastOn: string | null;
  /** Whether a rule still asks for one. */
  readonly wanting: boolean;
}

/** A person's row: with each of the committee, and with other members together. */
export interface TalkRow {
  readonly person: TalkPerson;
  /** In the order of the committee; null with oneself. */
  readonly cells: readonly (TalkCell | null)[];
  /** Talks with those who are not of the committee; null for the committee, whose cells these are. */
  readonly others: TalkCell | null;
}

/** Who still has to talk, by the rules in force. */
interface Wanting {
  readonly inCommittee: ReadonlySet<string>;
  readonly withCommittee: ReadonlySet<string>;
  readonly among: ReadonlySet<string>;
}

/**
 * The matrix of domain.md 4.2: committee × everybody, and each member's talks with other members.
 * That a talk is wanting is said by the duties alone: a member who has talked with one of the
 * committee need not talk with all.
 */
export function talkMatrix({ people, pairs, duties }: TalkYear): {
  readonly committee: readonly TalkPerson[];
  readonly rows: readonly TalkRow[];
} {
  const committee = people.filter((person) => person.committee);
  const wanting = wantingOf(duties);
  const byPair = new Map(
    pairs.flatMap((pair) => [
      [pairOf(pair.a, pair.b), pair] as const,
      [pairOf(pair.b, pair.a), pair] as const,
    ]),
  );
  const cellOf = (person: TalkPerson, other: TalkPerson): TalkCell => {
    const pair = byPair.get(pairOf(person.id, other.id));
    return {
      ids: pair?.ids ?? [],
      lastOn: pair?.lastOn ?? null,
      wanting: person.committee
        ? wanting.inCommittee.has(pairOf(person.id, other.id))
        : wanting.withCommittee.has(person.id),
    };
  };
  const ofMembers = new Set(people.filter((one) => !one.committee).map(({ id }) => id));
  const rows = people.map((person) => ({
    person,
    cells: committee.map((other) => (other.id === person.id ? null : cellOf(person, other))),
    others: person.committee
      ? null
      : {
          ...together(
            pairs.filter(
              ({ a, b }) =>
                (a === person.id && ofMembers.has(b)) || (b === person.id && ofMembers.has(a)),
            ),
          ),
          wanting: wanting.among.has(person.id),
        },
  }));
  return { committee, rows };
}

const pairOf = (a: string, b: string): string => `${a} ${b}`;

function wantingOf(duties: TalkYear['duties']): Wanting {
  const lacking = (measure: string) =>
    duties.filter((duty) => duty.measure === measure).flatMap((duty) => duty.lacking);
  const ids = (measure: string): ReadonlySet<string> =>
    new Set(lacking(measure).map(({ id }) => id));
  return {
    inCommittee: new Set(
      lacking('talks-committee').flatMap(({ id, with: other }) =>
        other === null ? [] : [pairOf(id, other.id), pairOf(other.id, id)],
      ),
    ),
    withCommittee: ids('talks-members'),
    among: ids('talks-among'),
  };
}

/** A talk of three counts once for each of them. */
const together = (pairs: readonly TalkPair[]): Pick<TalkCell, 'ids' | 'lastOn'> => ({
  ids: [...new Set(pairs.flatMap(({ ids }) => ids))],
  lastOn: pairs.reduce<string | null>(
    (last, { lastOn }) => (last === null || lastOn > last ? lastOn : last),
    null,
  ),
});
