import type { Chance } from '../chance.ts';
import type { DemoRow } from '../person.ts';
import { givenNames, surnames } from '../words.ts';
import { officials, units, type UnitKey } from './words.ts';

export const households = 30;

/** With whom the village has accounts: households by their heads, officials, and units by a key. */
export class DemoParties {
  readonly rows: DemoRow[] = [];
  readonly #byKey = new Map<string, DemoRow>();

  constructor(chance: Chance, newId: () => string) {
    const taken = new Set<string>(officials);
    for (let number = 0; number < households; number += 1) {
      this.#add(`household ${number}`, {
        id: newId(),
        name: headOfHousehold(chance, taken),
        kind: 'household',
        phone: `154${String(70_000_001 + number)}`,
      });
    }
    officials.forEach((name, index) => {
      this.#add(`official ${index}`, { id: newId(), name, kind: 'person' });
    });
    for (const [key, [name, kind]] of Object.entries(units))
      this.#add(key, { id: newId(), name, kind });
  }

  household(number: number): string {
    return this.#row(`household ${number % households}`).id;
  }

  official(number: number): string {
    return this.#row(`official ${number % officials.length}`).id;
  }

  unit(key: UnitKey): string {
    return this.#row(key).id;
  }

  name(id: string): string {
    return String(this.rows.find((row) => row.id === id)?.['name'] ?? '');
  }

  #add(key: string, row: DemoRow): void {
    this.rows.push(row);
    this.#byKey.set(key, row);
  }

  #row(key: string): DemoRow {
    const row = this.#byKey.get(key);
    if (row === undefined) throw new RangeError(`no party ${key}`);
    return row;
  }
}

/** Names of invented people; in the accounts every name stands once. */
function headOfHousehold(chance: Chance, taken: Set<string>): string {
  for (;;) {
    const [, given] = chance.pick(givenNames[chance.happens(0.15) ? '2' : '1'].slice(0, 3));
    const name = `${chance.weighted(surnames)}${chance.pick(given)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
