import type { Database } from 'better-sqlite3';
import type { Compilable } from 'kysely';
import { type Act, type Change, hashOf, imageOf, rowOf } from './audit.ts';
import type { Statements } from './statements.ts';
import type { Row, SqlValue } from './tables.ts';

/** Told of every row that changes, so that what is derived from it can follow. */
export type RowListener = (table: string, id: string, row: Row | null, added: boolean) => void;

/**
 * The changes of one act. Rows can only be changed through it, so that each change leaves its
 * before and after in the audit. Lives only inside `Store.write`.
 */
export class Writing {
  readonly changes: Change[] = [];
  readonly #db: Database;
  readonly #statements: Statements;
  readonly #listener: RowListener;

  constructor(db: Database, statements: Statements, listener: RowListener) {
    this.#db = db;
    this.#statements = statements;
    this.#listener = listener;
  }

  /** The row as it stands now, inside this act. */
  row(table: string, id: string): Row | undefined {
    return this.#statements.rowById(table).get(id);
  }

  /** The first row of a query as things stand now, inside this act. */
  get<R>(compilable: Compilable<R>): R | undefined {
    const { sql, parameters } = compilable.compile();
    return this.#statements.prepare(sql).get(...parameters) as R | undefined;
  }

  /** The dated changes of one field of a record, inside this act. */
  datedChanges(recordId: string, field: string): Row[] {
    return this.#statements.datedChanges().all(recordId, field);
  }

  /** Adds a row; columns left out are null. Throws what SQLite says where a constraint fails. */
  insert(table: string, row: Row & { id: string }): void {
    this.#statements.insert(table, Object.keys(row)).run(...Object.values(row));
    this.#record(table, row.id, null, imageOf(row), row);
  }

  /** Changes columns of a row that must exist; a change to what it already holds leaves no trace. */
  update(table: string, id: string, columns: Readonly<Record<string, SqlValue>>): void {
    const before = this.row(table, id);
    if (before === undefined) throw new Error(`No row ${id} in ${table}`);
    const changed = Object.entries(columns).filter(([name, value]) => before[name] !== value);
    if (changed.length === 0) return;
    const names = changed.map(([name]) => name);
    this.#statements.update(table, names).run(...changed.map(([, value]) => value), id);
    const after = { ...before, ...Object.fromEntries(changed) };
    this.#record(table, id, imageOf(before), imageOf(after), after);
  }

  /** Puts a row back as an image says; a null image takes the row away. For undo only. */
  putBack(table: string, id: string, image: string | null): void {
    const before = this.row(table, id);
    if (image === null) {
      this.#statements.remove(table).run(id);
      this.#record(table, id, before === undefined ? null : imageOf(before), null, null);
      return;
    }
    const target = rowOf(image);
    if (before === undefined) {
      this.insert(table, { ...target, id });
      return;
    }
    const blank = Object.fromEntries(Object.keys(before).map((column) => [column, null]));
    this.update(table, id, { ...blank, ...target });
  }

  /** Writes the act and its changes into the audit. Called once, by `Store.write`. */
  seal(act: Act): string {
    const hash = hashOf(act, this.changes);
    this.#db
      .prepare(
        'INSERT INTO acts (seq, at, operatorId, what, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)',
      )
      .run(act.seq, act.at, act.operatorId, act.what, act.detail, act.previous, hash);
    const insert = this.#statements.insertChange();
    this.changes.forEach((change, position) => {
      insert.run(act.seq, position, change.tableName, change.recordId, change.before, change.after);
    });
    return hash;
  }

  #record(
    tableName: string,
    recordId: string,
    before: string | null,
    after: string | null,
    row: Row | null,
  ): void {
    this.changes.push({ tableName, recordId, before, after });
    this.#listener(tableName, recordId, row, before === null);
  }
}
