import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';
import { comparePartial } from '../../../../shared/rules/calendar.ts';

/** The items that a row's best key leads to; `by` are the fields of that key. */
export interface Match<Item> {
  readonly by: readonly string[];
  readonly items: readonly Item[];
}

/** One of the keys of a register: its dates are compared for themselves. */
interface Key {
  readonly by: readonly string[];
  /** Without these it tells nothing. */
  readonly needed: readonly string[];
  readonly exact: readonly string[];
  readonly dates: readonly string[];
}

interface Entry<Item> {
  readonly values: AnyRecord;
  readonly item: Item;
}

/**
 * Finds items by what tells a record (`matchBy` of the declaration). The first key whose fields
 * the row has all filled decides: who has an ID number is never found by name and birth. Dates
 * agree where neither denies the other: 1998-07 and 1998-07-21.
 */
export class MatchIndex<Item> {
  readonly #keys: readonly { readonly key: Key; readonly entries: Map<string, Entry<Item>[]> }[];

  constructor(register: Register) {
    const isDate = (field: string): boolean => {
      const kind = register.fields[field]?.kind;
      return kind === 'day' || kind === 'partialDate';
    };
    this.#keys = register.matchBy.map((by) => ({
      key: {
        by,
        needed: by.filter((field) => isNeeded(register, field)),
        exact: by.filter((field) => !isDate(field)),
        dates: by.filter(isDate),
      },
      entries: new Map(),
    }));
  }

  /** Makes the item findable by every key that its values fill. */
  add(values: AnyRecord, item: Item): void {
    for (const { key, entries } of this.#keys) {
      if (fills(key, values)) addUnder(entries, exactly(key, values), { values, item });
    }
  }

  /** Makes the item findable only by the key that would be used to find it. */
  addByBest(values: AnyRecord, item: Item): void {
    const best = this.#keys.find(({ key }) => fills(key, values));
    if (best !== undefined) addUnder(best.entries, exactly(best.key, values), { values, item });
  }

  find(values: AnyRecord): Match<Item> | undefined {
    const best = this.#keys.find(({ key }) => fills(key, values));
    if (best === undefined) return undefined;
    const { by, dates } = best.key;
    const entries = best.entries.get(exactly(best.key, values)) ?? [];
    const agree = (entry: Entry<Item>): boolean =>
      dates.every(
        (field) => comparePartial(String(entry.values[field]), String(values[field])) === 0,
      );
    return { by, items: entries.filter(agree).map(({ item }) => item) };
  }
}

/** Where records of one kind are counted, what is empty tells them too. */
const isNeeded = ({ counted, fields }: Register, field: string): boolean =>
  counted === null || field === counted || fields[field]?.required === true;

const fills = ({ needed }: Key, values: AnyRecord): boolean =>
  needed.every((field) => (values[field] ?? null) !== null);

const exactly = ({ exact }: Key, values: AnyRecord): string =>
  exact.map((field) => String(values[field] ?? null)).join('\n');

function addUnder<Item>(
  entries: Map<string, Entry<Item>[]>,
  place: string,
  entry: Entry<Item>,
): void {
  const known = entries.get(place);
  if (known === undefined) entries.set(place, [entry]);
  else known.push(entry);
}
