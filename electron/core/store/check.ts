import type { Register } from '../../../shared/registers/define.ts';
import { registers } from '../../../shared/registers/index.ts';
import type { Params } from '../refusal.ts';
import { searchEntry } from '../registers/searchIndex.ts';
import { type Change, beginning, hashOf, imageOf, matchesImage } from './audit.ts';
import { query, tableQuery } from './query.ts';
import type { Store } from './store.ts';

/** Something wrong with the store; the code is a key of `findings`. */
export interface Problem {
  readonly code: string;
  readonly params: Params;
}

/** Tables that are no records: the audit itself, and what is made anew from the records. */
const unaudited = new Set(['acts', 'changes', 'searchTexts']);

/**
 * Looks for damage and for changes made outside the program: SQLite's own integrity check, the
 * foreign keys, the chain of the audit, and every row against its last image (design.md 4).
 * @returns the problems found; empty where all is well
 */
export function check(store: Store): Problem[] {
  return [...checkFile(store), ...checkChain(store), ...checkRows(store), ...checkSearch(store)];
}

function checkFile({ db }: Store): Problem[] {
  const problems: Problem[] = [];
  for (const { integrity_check: message } of db.pragma('integrity_check') as {
    integrity_check: string;
  }[]) {
    if (message !== 'ok') problems.push({ code: 'check.integrity', params: { message } });
  }
  for (const row of db.pragma('foreign_key_check') as { table: string; parent: string }[]) {
    problems.push({ code: 'check.foreign-key', params: { table: row.table, parent: row.parent } });
  }
  return problems;
}

function checkChain(store: Store): Problem[] {
  const problems: Problem[] = [];
  const head = { seq: 0, hash: beginning };
  const acts = query.selectFrom('acts').selectAll().orderBy('seq');
  const changesOf = (seq: number): Change[] =>
    store.all(
      query
        .selectFrom('changes')
        .select(['tableName', 'recordId', 'before', 'after'])
        .where('actSeq', '=', seq)
        .orderBy('position'),
    );
  for (const act of store.all(acts)) {
    const broken =
      act.seq !== head.seq + 1 ||
      act.previous !== head.hash ||
      act.hash !== hashOf(act, changesOf(act.seq));
    if (broken) problems.push({ code: 'check.act', params: { seq: act.seq, at: act.at } });
    head.seq = act.seq;
    head.hash = act.hash;
  }
  const stray = store.all(
    query
      .selectFrom('changes')
      .select('actSeq')
      .distinct()
      .where('actSeq', 'not in', query.selectFrom('acts').select('seq')),
  );
  for (const { actSeq } of stray)
    problems.push({ code: 'check.act', params: { seq: actSeq, at: '' } });
  const fact = store.get(query.selectFrom('facts').select('value').where('id', '=', 'head'));
  if ((fact?.value ?? JSON.stringify({ seq: 0, hash: beginning })) !== JSON.stringify(head)) {
    problems.push({ code: 'check.head', params: { seq: head.seq } });
  }
  return problems;
}

function checkRows(store: Store): Problem[] {
  const tables = store.all(
    query.selectFrom('sqlite_schema').select('name').where('type', '=', 'table').orderBy('name'),
  );
  return tables
    .map(({ name }) => name)
    .filter((name) => !unaudited.has(name) && !name.startsWith('sqlite_'))
    .flatMap((table) => checkTable(store, table));
}

/** Each row against the last image of its record, and each record against its row. */
function checkTable(store: Store, table: string): Problem[] {
  const problems: Problem[] = [];
  const images = new Map<string, string | null>();
  const changes = query
    .selectFrom('changes')
    .select(['recordId', 'after'])
    .where('tableName', '=', table)
    .orderBy('actSeq')
    .orderBy('position');
  for (const { recordId, after } of store.all(changes)) images.set(recordId, after);
  for (const row of store.all(tableQuery.selectFrom(table).selectAll())) {
    const id = String(row['id']);
    if (table === 'facts' && id === 'head') continue;
    const image = images.get(id) ?? null;
    images.delete(id);
    if (image === null) problems.push({ code: 'check.row-added', params: { table, id } });
    else if (!matchesImage(row, image))
      problems.push({ code: 'check.row-changed', params: { table, id } });
  }
  for (const [id, image] of images) {
    if (image !== null) problems.push({ code: 'check.row-missing', params: { table, id } });
  }
  return problems;
}

/** The search texts are made from the records, so they must be what would be made now. */
function checkSearch(store: Store): Problem[] {
  const texts = new Map(
    store
      .all(query.selectFrom('searchTexts').selectAll())
      .map((entry) => [`${entry.register}/${entry.id}`, imageOf(entry)]),
  );
  const wrong = new Set<string>();
  for (const register of Object.values<Register>(registers)) {
    if (register.partOf !== null) continue;
    for (const row of store.all(tableQuery.selectFrom(register.key).selectAll())) {
      const key = `${register.key}/${String(row['id'])}`;
      const { register: table, voided, sortKey, id, text } = searchEntry(register, row);
      if (texts.get(key) !== imageOf({ register: table, voided, sortKey, id, text }))
        wrong.add(register.key);
      texts.delete(key);
    }
  }
  for (const key of texts.keys()) wrong.add(key.slice(0, key.indexOf('/')));
  return [...wrong].map((table) => ({ code: 'check.search', params: { table } }));
}
