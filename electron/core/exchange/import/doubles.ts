import type { Value } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';
import { uniqueFields } from '../../../../shared/registers/fieldsOf.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import { MatchIndex } from './matchIndex.ts';

/**
 * Who stands twice in one file. The later row gets the error and names the earlier one: which of
 * the two is right is for a person to say, and one of them may well be a slip of another's number.
 * The earlier row counts even where it is rejected itself, so that the answer does not depend on
 * what else is wrong with it.
 */
export class Doubles {
  readonly #register: Register;
  /** For each unique field its values with the row that gave them first. */
  readonly #holders: ReadonlyMap<string, Map<Value, number>>;
  readonly #matches: MatchIndex<number>;
  readonly #stored = new Map<string, number>();
  readonly #alike = new Map<string, number>();

  constructor(register: Register) {
    this.#register = register;
    this.#holders = new Map(uniqueFields(register).map(([key]) => [key, new Map<Value, number>()]));
    this.#matches = new MatchIndex(register);
  }

  /**
   * Takes a row in and tells which row before it is the same.
   * @param row as the user counts it
   * @param values what the row gives
   * @param existing the record that the row was matched with
   */
  take(row: number, values: AnyRecord, existing: StoredRecord | undefined): Finding[] {
    const earlier = this.#find(values, existing);
    this.#keep(row, values, existing);
    if (earlier === undefined) return [];
    const field = earlier.field ?? this.#register.title;
    return [{ level: 'error', code: 'duplicate.in-file', field, params: { row: earlier.row } }];
  }

  /**
   * Where records may be quite alike: which of them in the file this one is, in the field that
   * counts them.
   * @param values what the row gives to be told by
   */
  count(values: AnyRecord): AnyRecord {
    const { counted, matchBy } = this.#register;
    if (counted === null) return {};
    const [by = []] = matchBy;
    const told = by.filter((field) => field !== counted).map((field) => values[field] ?? null);
    const key = JSON.stringify(told);
    const place = (this.#alike.get(key) ?? 0) + 1;
    this.#alike.set(key, place);
    return { [counted]: place };
  }

  #find(
    values: AnyRecord,
    existing: StoredRecord | undefined,
  ): { row: number; field?: string } | undefined {
    for (const [field, holders] of this.#holders) {
      const row = holders.get(values[field] ?? null);
      if (row !== undefined) return { row, field };
    }
    const match = this.#matches.find(values);
    const row = match?.items[0] ?? (existing && this.#stored.get(existing.id));
    return row === undefined ? undefined : { row };
  }

  #keep(row: number, values: AnyRecord, existing: StoredRecord | undefined): void {
    for (const [field, holders] of this.#holders) {
      const value = values[field] ?? null;
      if (value !== null && !holders.has(value)) holders.set(value, row);
    }
    this.#matches.addByBest(values, row);
    if (existing !== undefined && !this.#stored.has(existing.id))
      this.#stored.set(existing.id, row);
  }
}
