import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';
import { comparePartial } from '../../../../shared/rules/calendar.ts';

/** The items that a row's best key leads to; `by` are the fields of that key. */
export interface Match<Item> {
  readonly by: readonly string[];
  readonly items: readonly Item[];
}

interface Entry<Item> {
  readonly values: AnyRecord;
  readonly item: Item;
}

/**
 * Finds items by what tells a record (`matchBy` of the declaration). The first key whose fields
 * the row has all filled decides: who has an ID number is never found by name and birth. Dates
 * are the same where neither says more than the other denies: 1998-07 and 1998-07-21.
 */
export class MatchIndex<Item> {
  readonly #register: Register;
  readonly #entries = new Map<string, Entry<Item>[]>();

  constructor(register: Register) {
    this.#register = register;
  }

  /** Makes the item findable by every key that its values fill. */
  add(values: AnyRecord, item: Item): void {
    for (const by of this.#register.matchBy) {
      if (this.#fills(by, values)) this.#addUnder(by, values, item);
    }
  }

  /** Makes the item findable only by the key that would be used to find it. */
  addByBest(values: AnyRecord, item: Item): void {
    const by = this.#best(values);
    if (by !== undefined) this.#addUnder(by, values, item);
  }

  find(values: AnyRecord): Match<Item> | undefined {
    const by = this.#best(values);
    if (by === undefined) return undefined;
    const entries = this.#entries.get(this.#key(by, values)) ?? [];
    const dates = by.filter((field) => this.#isDate(field));
    const agree = (entry: Entry<Item>): boolean =>
      dates.every((field) => comparePartial(String(entry.values[field]), String(values[field])) === 0);
    return { by, items: entries.filter(agree).map(({ item }) => item) };
  }

  #best(values: AnyRecord): readonly string[] | undefined {
    return this.#register.matchBy.find((by) => this.#fills(by, values));
  }

  #fills(by: readonly string[], values: AnyRecord): boolean {
    return by.every((field) => (values[field] ?? null) !== null);
  }

  #addUnder(by: readonly string[], values: AnyRecord, item: Item): void {
    const key = this.#key(by, values);
    const entries = this.#entries.get(key);
    if (entries === undefined) this.#entries.set(key, [{ values, item }]);
    else entries.push({ values, item });
  }

  #key(by: readonly string[], values: AnyRecord): string {
    return by.map((field) => (this.#isDate(field) ? field : `${field}=${String(values[field])}`)).join('\n');
  }

  #isDate(field: string): boolean {
    const kind = this.#register.fields[field]?.kind;
    return kind === 'day' || kind === 'partialDate';
  }
}
