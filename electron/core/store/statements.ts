import type { Database, Statement } from 'better-sqlite3';
import { tableQuery } from './query.ts';
import type { Row } from './tables.ts';

/** Prepared statements by their text: an import prepares once and runs 30,000 times. */
export class Statements {
  readonly #db: Database;
  readonly #cache = new Map<string, Statement<unknown[], Row>>();

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

  rowById(table: string): Statement<unknown[], Row> {
    return this.prepare(tableQuery.selectFrom(table).selectAll().where('id', '=', '').compile().sql);
  }

  insert(table: string, columns: readonly string[]): Statement<unknown[], Row> {
    const row = Object.fromEntries(columns.map((column) => [column, '']));
    return this.prepare(tableQuery.insertInto(table).values(row).compile().sql);
  }

  update(table: string, columns: readonly string[]): Statement<unknown[], Row> {
    const row = Object.fromEntries(columns.map((column) => [column, '']));
    return this.prepare(tableQuery.updateTable(table).set(row).where('id', '=', '').compile().sql);
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
}
