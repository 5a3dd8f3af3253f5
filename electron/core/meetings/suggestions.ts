import { meetings } from '../../../shared/registers/meetings.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { DuePerson } from './duePeople.ts';

/** What is offered while typing. */
export interface Suggestions {
  /** Names: those who may attend, and who chaired or kept the minutes before. */
  readonly people: readonly string[];
  /** Where the organisation met before, the latest first. */
  readonly places: readonly string[];
}

/** So many of the last meetings are looked at, and so much of each is offered. */
const looked = 60;
const mostPeople = 300;
const mostPlaces = 12;

/** Short lists from the people of the meeting and from what was recorded of meetings before. */
export function suggestionsFor(
  store: Store,
  branch: string,
  people: readonly DuePerson[],
): Suggestions {
  const rows = store.all(
    tableQuery
      .selectFrom(meetings.key)
      .select(['place', 'chair', 'recorder'])
      .where('branch', '=', branch)
      .where('voidedAt', 'is', null)
      .orderBy('heldOn', 'desc')
      .limit(looked),
  );
  const texts = (values: readonly unknown[], most: number): string[] =>
    [...new Set(values.filter((value) => typeof value === 'string'))].slice(0, most);
  const names = people.slice(0, mostPeople).map(({ name }) => name);
  return {
    people: texts(
      [...names, ...rows.flatMap(({ chair, recorder }) => [chair, recorder])],
      mostPeople,
    ),
    places: texts(
      rows.map(({ place }) => place),
      mostPlaces,
    ),
  };
}
