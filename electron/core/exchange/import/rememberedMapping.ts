import { v7 as uuid } from 'uuid';
import { z } from 'zod';
import type { Register } from '../../../../shared/registers/define.ts';
import { sheetOf } from '../../../../shared/registers/sheetOf.ts';
import { query } from '../../store/query.ts';
import type { Store } from '../../store/store.ts';
import type { Writing } from '../../store/writing.ts';
import { headingKey } from './headingText.ts';
import type { Column } from './mapHeadings.ts';
import type { Vocabulary } from './vocabulary.ts';

const mappingSchema = z.record(z.string(), z.string().nullable());

/** A table is known again by its headings, whatever the order of its columns. */
const fingerprint = (headings: readonly string[]): string =>
  headings.map(headingKey).filter(Boolean).sort().join('\n');

/**
 * The fields that headings were given in imports before: in the same table first, then in any
 * other table of the register.
 */
export function rememberedFor(
  store: Store,
  register: Register,
  headings: readonly string[],
): (heading: string) => string | null | undefined {
  const rows = store.all(
    query
      .selectFrom('importMappings')
      .select(['headings', 'mapping'])
      .where('register', '=', register.key)
      .orderBy('id'),
  );
  const own = fingerprint(headings);
  const inOrder = [
    ...rows.filter((row) => row.headings !== own),
    ...rows.filter((row) => row.headings === own),
  ];
  const known = new Map<string, string | null>();
  for (const { mapping } of inOrder) {
    for (const [key, field] of Object.entries(mappingSchema.parse(JSON.parse(mapping)))) {
      if (field === null || sheetOf(register).fields[field] !== undefined) known.set(key, field);
    }
  }
  return (heading) => known.get(headingKey(heading));
}

/** The vocabulary with what headings were given before: a table is found by those too. */
export function withRemembered(
  vocabulary: Vocabulary,
  store: Store,
  register: Register,
): Vocabulary {
  const remembered = rememberedFor(store, register, []);
  return (heading) => {
    const field = remembered(heading);
    if (field === undefined) return vocabulary(heading);
    return field === null ? { field, how: 'ignored' } : { field, how: 'alias' };
  };
}

/** Keeps what the user decided by hand, to be proposed for the next table with these headings. */
export function remember(
  writing: Writing,
  store: Store,
  register: Register,
  columns: readonly Column[],
): void {
  const decided = columns.filter(
    ({ how, text }) => (how === 'manual' || how === 'remembered') && text !== '',
  );
  if (!columns.some(({ how }) => how === 'manual') || decided.length === 0) return;
  const headings = fingerprint(columns.map(({ text }) => text));
  const mapping = JSON.stringify(
    Object.fromEntries(decided.map(({ text, field }) => [headingKey(text), field])),
  );
  const known = store.get(
    query
      .selectFrom('importMappings')
      .select('id')
      .where('register', '=', register.key)
      .where('headings', '=', headings),
  );
  if (known === undefined) {
    writing.insert('importMappings', { id: uuid(), register: register.key, headings, mapping });
  } else {
    writing.update('importMappings', known.id, { mapping });
  }
}
