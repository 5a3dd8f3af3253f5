import { type AttendanceCounts, countAttendance } from '../../../shared/rules/attendanceCounts.ts';
import type { DuePerson, MeetingDocument } from '../document.ts';
import { type Mark, noMark } from './draft.ts';

/** Somebody in the list of a meeting, with what was marked of them. */
export interface Person extends Mark {
  readonly member: string;
  readonly name: string;
  readonly spellings: readonly string[];
  readonly voting: boolean;
  readonly probationary: boolean;
  readonly exception: string | null;
  /** Expected, so that it must be said whether they came. */
  readonly expected: boolean;
  /** Of the kept attendance. */
  readonly id: string | null;
}

export const present = 'present';
export const notCounted = 'not-counted';
/** The marks in the order of the digits that set them, from 1. */
export const marksInOrder = [present, 'leave', 'away', 'ill', 'unexcused'] as const;

type Kept = MeetingDocument['attendances'];

/**
 * The people of a meeting: those that the register names for its day, and whoever was kept in its
 * list. Who is left out of the count by an exception stands as not counted unless marked.
 */
export function peopleOf(
  due: readonly DuePerson[],
  kept: Kept,
  marks: Readonly<Record<string, Mark>>,
): readonly Person[] {
  const attendance = new Map(kept.map((one) => [one.member, one]));
  const known = new Set(due.map(({ id }) => id));
  const named = due.map((person): Person => {
    const { id, name, spellings, probationary, exception } = person;
    const before = attendance.get(id);
    const mark = marks[id] ?? noMark;
    return {
      ...mark,
      presence: mark.presence ?? (person.counted ? null : notCounted),
      member: id,
      name,
      spellings,
      probationary,
      exception,
      // What was kept of that day stands; the register may have been corrected since.
      voting: before?.voting ?? person.voting,
      expected: person.due && person.counted,
      id: before?.id ?? null,
    };
  });
  const others = kept
    .filter((one) => !known.has(one.member))
    .map((one): Person => {
      const { member } = one;
      return {
        ...(marks[member] ?? noMark),
        member,
        name: one.name,
        spellings: one.spellings,
        voting: one.voting,
        probationary: false,
        exception: null,
        expected: false,
        id: one.id,
      };
    });
  return [...named, ...others];
}

/** The counts at the head of the minutes. */
export interface Counts extends AttendanceCounts {
  readonly absent: number;
  readonly unmarked: number;
  readonly notCounted: number;
  /** Present of those due, in whole per cent; null while nobody is due. */
  readonly rate: number | null;
}

/** In the list as it will be kept, or still to be marked; who only may be chosen is not. */
const isListed = ({ presence, expected }: Person): boolean => presence !== null || expected;

/** Counts a list of people. Who is not marked is due, but neither present nor absent. */
export function countPeople(people: readonly Person[]): Counts {
  const listed = people.filter(isListed);
  const counts = countAttendance(listed);
  const unmarked = unmarkedOf(people).length;
  return {
    ...counts,
    unmarked,
    absent: counts.due - counts.present - unmarked,
    notCounted: listed.filter(({ presence }) => presence === notCounted).length,
    rate: counts.due === 0 ? null : Math.floor((counts.present * 100) / counts.due),
  };
}

/** Those whose attendance has still to be said. */
export const unmarkedOf = (people: readonly Person[]): readonly Person[] =>
  people.filter((person) => person.expected && person.presence === null);

/**
 * The people that typed letters or characters may mean, the likeliest first: names and initials
 * from their beginning before those that only contain it.
 */
export function peopleMeant(people: readonly Person[], typed: string): readonly Person[] {
  const sought = typed.normalize('NFKC').toLowerCase().replaceAll(/[\s']/g, '');
  if (sought === '') return [];
  const rank = ({ name, spellings }: Person): number => {
    const texts = [name.toLowerCase(), ...spellings];
    if (texts.some((text) => text === sought)) return 0;
    if (texts.some((text) => text.startsWith(sought))) return 1;
    return texts.some((text) => text.includes(sought)) ? 2 : 3;
  };
  return people
    .map((person, at) => ({ person, at, rank: rank(person) }))
    .filter((one) => one.rank < 3)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ person }) => person);
}
