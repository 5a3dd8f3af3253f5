import { addDays } from '../rules/calendar.ts';
import { demoYear } from './distributions.ts';
import type { DemoRow } from './person.ts';
import * as words from './words.ts';

/** What the branch is asked to do for villagers. */
export function requests(
  villageMembers: readonly DemoRow[],
  count: number,
  pick: <T>(list: readonly T[]) => T,
  newId: () => string,
): DemoRow[] {
  return Array.from({ length: count }, (_, index): DemoRow => {
    const receivedOn = addDays(`${demoYear}-11-18`, -index * 13);
    const done = index > 1;
    return {
      id: newId(),
      receivedOn,
      villager:
        String(pick(villageMembers)['name']).charAt(0) +
        pick(pick(words.givenNames['2'].map(([, names]) => names))),
      phone: `154${String(88_000_000 + index)}`,
      matter: words.matters[index % words.matters.length] ?? '',
      handler: pick(villageMembers).id,
      dueOn: addDays(receivedOn, 7),
      doneOn: done ? addDays(receivedOn, 1 + (index % 6)) : null,
      satisfaction: done
        ? pick(['very-satisfied', 'satisfied', 'satisfied', 'fairly-satisfied'])
        : null,
      remarks: index % 4 === 2 ? pick(words.requestNotes) : null,
    };
  });
}
