import { type Compilable, sql } from 'kysely';
import { z } from 'zod';
import type { ReferenceField } from '../../../shared/fields/field.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { Refusal } from '../refusal.ts';
import { LastAnswers } from '../lastAnswers.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { type StoredRecord, toColumn, toRecord } from './rows.ts';
import { searchWords, searchedFields } from './searchIndex.ts';

const scalar = z.union([z.string().max(400), z.number(), z.boolean()]);

/** A condition on one field; all given parts must hold. */
const conditionSchema = z.strictObject({
  in: z.array(scalar).max(200).optional(),
  /** Codes or months of which a field of several has at least one. */
  anyOf: z.array(z.string().max(60)).max(200).optional(),
  from: scalar.optional(),
  to: scalar.optional(),
  contains: z.string().max(100).optional(),
  empty: z.boolean().optional(),
});
export type Condition = z.infer<typeof conditionSchema>;

/** What a list may be asked for. */
export const listSchema = z.strictObject({
  search: z.string().max(100).default(''),
  where: z.record(z.string().max(60), conditionSchema).default({}),
  sort: z.string().max(60).optional(),
  descending: z.boolean().default(false),
  voided: z.boolean().default(false),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(500).default(100),
});
export type ListOptions = z.infer<typeof listSchema>;

export interface RecordList {
  readonly total: number;
  readonly records: readonly StoredRecord[];
}

/**
 * Records that fit the search, the conditions and an optional set of ids, in order, a page of
 * them. Without an order the best match comes first, then the pinyin of the title.
 * @throws Refusal `request.invalid` for a field that the register has not
 */
export function listRecords(
  session: Session,
  register: Register,
  options: ListOptions,
  among?: readonly string[],
): RecordList {
  const ids =
    among === undefined
      ? listIds(session, register, options)
      : within(session, register, options, among);
  const page = ids.slice(options.offset, options.offset + options.limit);
  return { total: ids.length, records: recordsById(session, register, page) };
}

function within(
  session: Session,
  register: Register,
  options: ListOptions,
  among: readonly string[],
): string[] {
  const wanted = new Set(among);
  return listIds(session, register, options).filter((id) => wanted.has(id));
}

/** All records of these ids, in this order. */
export function recordsById(
  session: Session,
  register: Register,
  ids: readonly string[],
): StoredRecord[] {
  const rows = session.store.all(
    tableQuery
      .selectFrom(register.key)
      .selectAll()
      .where(sql<boolean>`id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`),
  );
  const byId = new Map(rows.map((row) => [String(row['id']), row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row === undefined ? [] : [toRecord(register, row)];
  });
}

/** Scrolling through a list does not work it out again. */
const lastLists = new LastAnswers<readonly string[]>(4);

/** The ids of the whole list. Scrolling asks for the same list again: the last few are kept. */
export function listIds(
  session: Session,
  register: Register,
  options: ListOptions,
): readonly string[] {
  const { offset: _offset, limit: _limit, ...rest } = options;
  return lastLists.of(session.store, JSON.stringify([register.key, rest]), () =>
    queryIds(session, register, options),
  );
}

function queryIds(session: Session, register: Register, options: ListOptions): string[] {
  if (register.partOf !== null) return partIds(session, register, register.partOf, options);
  const words = searchWords(options.search);
  const { sort, descending } = orderFor(register, options);
  const titleOf = titleReference(register);
  let ids = tableQuery
    .selectFrom('searchTexts as s')
    .where('s.register', '=', register.key)
    .where('s.voided', '=', options.voided ? 1 : 0);
  const byOwnTitle = titleOf === undefined && (sort === undefined || sort === register.title);
  if (!byOwnTitle || Object.keys(options.where).length > 0) {
    ids = ids.innerJoin(`${register.key} as r`, 'r.id', 's.id');
  }
  for (const word of words) ids = ids.where(holds(register, titleOf, word));
  for (const [key, condition] of Object.entries(options.where)) {
    for (const part of conditionParts(register, key, condition)) ids = ids.where(part);
  }
  if (sort !== undefined) {
    ids = ids.orderBy(orderOf(register, sort), descending ? 'desc' : 'asc');
  }
  const inOrder = ids.orderBy('s.sortKey').orderBy('s.id');
  const [first] = words;
  if (sort !== undefined || first === undefined) {
    return session.store.column(inOrder.select('s.id')).map(String);
  }
  return bestFirst(
    session,
    inOrder.select(sql<string>`(instr(s.text, ${`\n${first}`}) = 0) || s.id`.as('id')),
  );
}

/** The order asked for, or that of the register; none where the title and the best match decide. */
function orderFor(
  register: Register,
  { sort, descending }: ListOptions,
): { readonly sort: string | undefined; readonly descending: boolean } {
  if (sort !== undefined) return { sort, descending };
  const { order } = register;
  if (order !== null) return { sort: order.by, descending: order.descending ?? false };
  return { sort: titleReference(register) && register.title, descending: false };
}

/** The field of a register whose records are called after another record, e.g. after a member. */
function titleReference(register: Register): ReferenceField | undefined {
  const field = register.fields[register.title];
  return field?.kind === 'reference' ? field : undefined;
}

/** A word is found in what the record is found by, or in that after which it is called. */
function holds(register: Register, title: ReferenceField | undefined, word: string) {
  const own = sql`instr(s.text, ${word}) > 0`;
  if (title === undefined) return sql<boolean>`${own}`;
  const named = sql.ref(`r.${register.title}`);
  return sql<boolean>`(${own} OR EXISTS (SELECT 1 FROM searchTexts AS t WHERE t.register = ${title.to} AND t.id = ${named} AND instr(t.text, ${word}) > 0))`;
}

/**
 * Parts of a record straight from their table, those of one record together and in their places.
 * They have no search texts: what is searched for is looked for in the fields as they stand.
 */
function partIds(
  session: Session,
  register: Register,
  partOf: string,
  options: ListOptions,
): string[] {
  let ids = tableQuery
    .selectFrom(`${register.key} as r`)
    .where('r.voidedAt', options.voided ? 'is not' : 'is', null);
  const searched = searchedFields(register);
  for (const word of searched.length === 0 ? [] : searchWords(options.search)) {
    const found = searched.map(([key]) => sql`instr(lower(${sql.ref(`r.${key}`)}), ${word}) > 0`);
    ids = ids.where(sql<boolean>`(${sql.join(found, sql` OR `)})`);
  }
  for (const [key, condition] of Object.entries(options.where)) {
    for (const part of conditionParts(register, key, condition)) ids = ids.where(part);
  }
  if (options.sort !== undefined) {
    ids = ids.orderBy(orderOf(register, options.sort), options.descending ? 'desc' : 'asc');
  }
  ids = ids.orderBy(sql.ref(`r.${partOf}`));
  if (register.fields['position'] !== undefined) ids = ids.orderBy(sql.ref('r.position'));
  return session.store.column(ids.orderBy('r.id').select('r.id')).map(String);
}

/**
 * What begins with the word comes before what only contains it; within each the order of the
 * table stays. Parted here, because sorting 20,000 matches takes SQLite longer than finding them.
 * @param marked ids behind a 0 for the former, a 1 for the latter
 */
function bestFirst(session: Session, marked: Compilable<{ id: string }>): string[] {
  const [begins, contains]: [string[], string[]] = [[], []];
  for (const id of session.store.column(marked)) {
    (id.startsWith('0') ? begins : contains).push(id.slice(1));
  }
  return [...begins, ...contains];
}

function conditionParts(register: Register, key: string, condition: Condition) {
  const field = register.fields[key];
  if (field === undefined) throw new Refusal('request.invalid', { field: key });
  const column = sql.ref(`r.${key}`);
  const parts = [];
  if (condition.in)
    parts.push(sql<boolean>`${column} IN (${sql.join(condition.in.map(toColumn))})`);
  if (condition.anyOf) {
    const each = condition.anyOf.map(
      (code) => sql`instr(',' || ${column} || ',', ${`,${code},`}) > 0`,
    );
    parts.push(sql<boolean>`(${sql.join([sql`0`, ...each], sql` OR `)})`);
  }
  if (condition.from !== undefined)
    parts.push(sql<boolean>`${column} >= ${toColumn(condition.from)}`);
  // A day up to 2001 takes in all of 2001: partial dates compare by their beginning.
  if (condition.to !== undefined) {
    parts.push(
      typeof condition.to === 'string'
        ? sql<boolean>`substr(${column}, 1, ${condition.to.length}) <= ${condition.to}`
        : sql<boolean>`${column} <= ${toColumn(condition.to)}`,
    );
  }
  if (condition.contains !== undefined)
    parts.push(sql<boolean>`instr(lower(${column}), ${condition.contains.toLowerCase()}) > 0`);
  if (condition.empty !== undefined) {
    parts.push(
      condition.empty ? sql<boolean>`${column} IS NULL` : sql<boolean>`${column} IS NOT NULL`,
    );
  }
  return parts;
}

/** The title sorts by pinyin, a reference by the pinyin of what it refers to, others by value. */
function orderOf(register: Register, key: string) {
  const field = register.fields[key];
  if (field === undefined) throw new Refusal('request.invalid', { field: key });
  const byTitle = key === register.title && register.partOf === null;
  if (byTitle && field.kind !== 'reference') return sql.ref('s.sortKey');
  if (field.kind !== 'reference') return sql.ref(`r.${key}`);
  return sql`(SELECT sortKey FROM searchTexts WHERE register = ${field.to} AND id = ${sql.ref(`r.${key}`)})`;
}
