import type { Database, Statement } from 'better-sqlite3';
import type { Compilable } from 'kysely';
import { tableQuery } from './query.ts';
import type { Row, SqlValue } from './tables.ts';

/** Prepared statements by their text: an import prepares once and runs 30,000 times. */
export class Statements {
  readonly #db: Database;
  readonly #cache = new Map<string, Statement<unknown[], Row>>();
  readonly #columns = new Map<string, Statement<unknown[], SqlValue>>();
  /** By the shape of a query: building its text takes longer than running it. */
  readonly #shapes = new Map<string, Statement<unknown[], Row>>();

  constructor(db: Database) {
    this.#db = db;
  }

  prepare(sql: string): Statement<unknown[], Row> {
    const known = this.#cache.get(sql);
    if (known) return known;
    const statement = this.#db.prepare<unknown[], Row>(sql);
    this.#cache.set(sql, statement);
    return statement;
  }

  /** The same, giving the first column alone. */
  prepareColumn(sql: string): Statement<unknown[], SqlValue> {
    const known = this.#columns.get(sql);
    if (known) return known;
    const statement = this.#db.prepare<unknown[], SqlValue>(sql).pluck();
    this.#columns.set(sql, statement);
    return statement;
  }

  rowById(table: string): Statement<unknown[], Row> {
    return this.#shaped(`select ${table}`, () =>
      tableQuery.selectFrom(table).selectAll().where('id', '=', ''),
    );
  }

  insert(table: string, columns: readonly string[]): Statement<unknown[], Row> {
    return this.#shaped(`insert ${table} ${columns.join()}`, () =>
      tableQuery.insertInto(table).values(blank(columns)),
    );
  }

  update(table: string, columns: readonly string[]): Statement<unknown[], Row> {
    return this.#shaped(`update ${table} ${columns.join()}`, () =>
      tableQuery.updateTable(table).set(blank(columns)).where('id', '=', ''),
    );
  }

  remove(table: string): Statement<unknown[], Row> {
    return this.prepare(tableQuery.deleteFrom(table).where('id', '=', '').compile().sql);
  }

  datedChanges(): Statement<unknown[], Row> {
    return this.prepare('SELECT * FROM datedChanges WHERE recordId = ? AND field = ?');
  }

  insertChange(): Statement<unknown[], Row> {
    return this.prepare(
      'INSERT INTO changes (actSeq, position, tableName, recordId, before, after) VALUES (?, ?, ?, ?, ?, ?)',
    );
  }
  #shaped(shape: string, build: () => Compilable): Statement<unknown[], Row> {
    const known = this.#shapes.get(shape);
    if (known) return known;
    const statement = this.prepare(build().compile().sql);
    this.#shapes.set(shape, statement);
    return statement;
  }
}

const blank = (columns: readonly string[]): Row =>
  Object.fromEntries(columns.map((column) => [column, '']));
