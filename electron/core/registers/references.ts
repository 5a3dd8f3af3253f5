import { lineOfText } from '../../../shared/fields/normalise.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { uniqueFields } from '../../../shared/registers/fieldsOf.ts';
import { findRegister } from '../../../shared/registers/index.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

interface Titles {
  readonly seq: number;
  /** Title to id; null where several records share it. */
  readonly byTitle: ReadonlyMap<string, string | null>;
  /** By what no two records share, such as the ID number, in capitals. */
  readonly byUnique: ReadonlyMap<string, string>;
  readonly byId: ReadonlyMap<string, string>;
}

/** Finds records by what they are called, and what they are called by their id. */
export class ReferenceIndex {
  readonly #store: Store;
  readonly #titles = new Map<string, Titles>();

  constructor(store: Store) {
    this.#store = store;
  }

  /**
   * The id of the one record that has this id, this title, or this value of a field that no two
   * share; undefined where none or several do.
   */
  find(register: string, text: string): string | undefined {
    const { byId, byTitle, byUnique } = this.#of(register);
    const line = lineOfText(text);
    if (byId.has(line)) return line;
    return byTitle.get(line) ?? byUnique.get(line.toUpperCase());
  }

  /** What the record is called. */
  title(register: string, id: string): string | undefined {
    return this.#of(register).byId.get(id);
  }

  /** All records that are not voided: id and title. */
  all(register: string): ReadonlyMap<string, string> {
    return this.#of(register).byId;
  }

  #of(register: string): Titles {
    const { seq } = this.#store.head();
    const known = this.#titles.get(register);
    if (known?.seq === seq) return known;
    const titles = this.#read(register, seq);
    this.#titles.set(register, titles);
    return titles;
  }

  #read(register: string, seq: number): Titles {
    const declared = findRegister(register);
    const title = declared?.title ?? 'id';
    const unique = declared === undefined ? [] : uniqueKeys(declared);
    const rows = this.#store.all(
      tableQuery.selectFrom(register).select(['id', title, 'voidedAt', ...unique]),
    );
    const byTitle = new Map<string, string | null>();
    const byUnique = new Map<string, string>();
    const byId = new Map<string, string>();
    for (const row of rows) {
      const id = String(row['id']);
      const name = String(row[title]);
      byId.set(id, name);
      if (row['voidedAt'] !== null) continue;
      byTitle.set(name, byTitle.has(name) ? null : id);
      for (const key of unique) {
        const value = row[key];
        if (typeof value === 'string') byUnique.set(value.toUpperCase(), id);
      }
    }
    return { seq, byTitle, byUnique, byId };
  }
}

const uniqueKeys = (register: Register): string[] =>
  uniqueFields(register)
    .map(([key]) => key)
    .filter((key) => key !== register.title);
