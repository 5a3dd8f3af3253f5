import { lineOfText } from '../../../shared/fields/normalise.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { fieldsOf, perRegister } from '../../../shared/registers/fieldsOf.ts';
import { findRegister } from '../../../shared/registers/index.ts';
import { query, tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row, StoreTables } from '../store/tables.ts';
import { spell } from './pinyin.ts';

/**
 * Keeps `searchTexts` in step with the registers, inside the transaction that changes them. The
 * parts of a record are not in it: nobody looks for them by themselves.
 */
export function keepSearchIndex(store: Store): void {
  store.onRowChanged((table, id, row, added) => {
    const register = findRegister(table);
    if (register?.partOf !== null) return;
    if (!added)
      store.run(query.deleteFrom('searchTexts').where('id', '=', id).where('register', '=', table));
    if (row !== null) store.insertDerived('searchTexts', searchEntry(register, row));
  });
}

/** Makes the index of a register anew, e.g. after a migration added a searched field. */
export function rebuildSearchIndex(store: Store, register: Register): void {
  store.run(query.deleteFrom('searchTexts').where('register', '=', register.key));
  if (register.partOf !== null) return;
  for (const row of store.all(tableQuery.selectFrom(register.key).selectAll())) {
    store.insertDerived('searchTexts', searchEntry(register, row));
  }
}

/** The fields that the search box looks through. */
export const searchedFields = perRegister((register) =>
  fieldsOf(register).filter(([, { search }]) => search !== undefined),
);

/**
 * What a record is found by, a line each: its name, pinyin, initials, then the other searched
 * fields. The nearer the beginning a match is, the better.
 */
export function searchEntry(register: Register, row: Row): StoreTables['searchTexts'] {
  const title = String(row[register.title] ?? '');
  const spelling = spell(title);
  const lines: string[] = [];
  for (const [key, { search }] of searchedFields(register)) {
    const value = row[key];
    if (typeof value !== 'string') continue;
    lines.push(value.toLowerCase());
    if (search === 'pinyin') lines.push(...(value === title ? spelling : spell(value)).variants);
  }
  return {
    register: register.key,
    voided: (row['voidedAt'] ?? null) === null ? 0 : 1,
    sortKey: `${spelling.main}\n${title}`,
    id: String(row['id']),
    text: `\n${lines.join('\n')}\n`,
  };
}

/**
 * What is typed into the search box, as it is looked for: in the form in which texts are stored, so
 * that Chinese punctuation is found as it stands. Empty where nothing is typed.
 */
export const searchWords = (typed: string): string[] =>
  lineOfText(typed).toLowerCase().split(/\s+/).filter(Boolean);
