import type { Chance } from '../chance.ts';
import { demoYear } from '../distributions.ts';
import type { DemoVillage } from '../organizations.ts';
import type { DemoRow } from '../person.ts';
import { demoEnd } from './branchYear.ts';
import { type Attendee, type Roster, inCommittee } from './roster.ts';
import * as words from './words.ts';

/** What the members learnt outside their own meetings (domain.md 4.2). */
export function trainingsOf(
  { branches }: DemoVillage,
  roster: Roster,
  chance: Chance,
  newId: () => string,
): DemoRow[] {
  const people = roster.on(demoEnd, new Set(branches.map(({ row }) => row.id)));
  const training = (
    { id }: Attendee,
    course: keyof typeof words.trainings,
    on: readonly [from: string, to: string],
    hours: number,
  ): DemoRow => ({
    id: newId(),
    member: id,
    ...words.trainings[course],
    fromOn: `${demoYear}-${on[0]}`,
    toOn: `${demoYear}-${on[1]}`,
    hours,
    topic: course === 'online' ? 'theory' : 'governance',
    channel: channels[course],
  });
  return [
    ...people
      .filter(({ post }) => post === 'secretary')
      .map((person) => training(person, 'rotation', ['05-18', '05-20'], 24)),
    ...people
      .filter(inCommittee)
      .map((person) => training(person, 'class', ['08-11', '08-12'], 16)),
    ...people
      .filter((person) => !person.voting)
      .map((person) => training(person, 'newMember', ['07-14', '07-16'], 24)),
    ...people
      .filter(({ member }) => member['lost'] !== true)
      .flatMap((person) =>
        chance.happens(0.7)
          ? [training(person, 'online', ['04-01', '10-31'], chance.between(2, 9))]
          : [],
      ),
  ];
}

const channels = {
  rotation: 'rotation',
  class: 'class',
  online: 'online',
  newMember: 'new-member',
} as const satisfies Record<keyof typeof words.trainings, string>;

/** The village's education plan of the year: a topic a month. */
export const plansOf = ({ top }: DemoVillage, newId: () => string): DemoRow[] =>
  words.themes.map((title, index) => ({
    id: newId(),
    branch: top.id,
    year: demoYear,
    month: index + 1,
    title,
    topic: index % 2 === 1 ? 'policy' : 'theory',
    channel: 'meeting',
    audience: 'members',
    hours: 2,
  }));
