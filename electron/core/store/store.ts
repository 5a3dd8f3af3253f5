import type { Database } from 'better-sqlite3';
import type { Compilable } from 'kysely';
import { beginning } from './audit.ts';
import { sqliteRefusal } from './openFile.ts';
import { query } from './query.ts';
import { Statements } from './statements.ts';
import type { Row } from './tables.ts';
import { type RowListener, Writing } from './writing.ts';

/** Who acts: the operator's id, as in the `operators` table. */
export interface Actor {
  readonly operatorId: string;
}

/** The last act of the audit. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
}

/**
 * An open store: queries and the one way to change anything. Synchronous, because one program
 * holds the file and a transaction must not be parted.
 */
export class Store {
  readonly db: Database;
  readonly #statements: Statements;
  readonly #now: () => Date;
  #listener: RowListener = () => undefined;
  #writing = false;

  constructor(db: Database, now: () => Date = () => new Date()) {
    this.db = db;
    this.#statements = new Statements(db);
    this.#now = now;
  }

  /** Sets who is told of each changed row, inside the same transaction. */
  onRowChanged(listener: RowListener): void {
    this.#listener = listener;
  }

  /** All rows of a query built with kysely. */
  all<R>(compilable: Compilable<R>): R[] {
    const { sql, parameters } = compilable.compile();
    // The row type is kysely's word for what the query selects.
    return this.#statements.prepare(sql).all(...parameters) as R[];
  }

  /** The values of a query's only column. */
  column<R>(compilable: Compilable<R>): R[keyof R][] {
    const { sql, parameters } = compilable.compile();
    return this.#statements.prepareColumn(sql).all(...parameters) as R[keyof R][];
  }

  /** The first row of a query, if there is one. */
  get<R>(compilable: Compilable<R>): R | undefined {
    const { sql, parameters } = compilable.compile();
    return this.#statements.prepare(sql).get(...parameters) as R | undefined;
  }

  /** Runs a query that changes a table outside the audit: derived tables only. */
  run(compilable: Compilable): void {
    const { sql, parameters } = compilable.compile();
    this.#statements.prepare(sql).run(...parameters);
  }

  /** Adds a row to a table outside the audit: derived tables only. */
  insertDerived(table: string, row: Row): void {
    this.#statements.insert(table, Object.keys(row)).run(...Object.values(row));
  }

  /** The last act; the beginning where there is none. */
  head(): Head {
    const last = this.get(
      query.selectFrom('acts').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1),
    );
    return last ?? { seq: 0, hash: beginning };
  }

  /**
   * One act: `BEGIN IMMEDIATE`, the change, its audit, commit (design.md 4). Whatever the change
   * throws rolls everything back and is thrown on; what the disk says comes as a refusal.
   * @param what the act's name, a key of `acts` in the language files
   * @param detail what the act should remember besides the rows; no personal data
   */
  write<T>(actor: Actor, what: string, change: (writing: Writing) => T, detail: object = {}): T {
    if (this.#writing) throw new Error('A write inside a write');
    this.#writing = true;
    this.db.exec('BEGIN IMMEDIATE');
    try {
      const writing = new Writing(this.db, this.#statements, this.#listener);
      const result = change(writing);
      const { seq, hash } = this.head();
      const act = {
        seq: seq + 1,
        at: this.#now().toISOString(),
        operatorId: actor.operatorId,
        what,
        detail: JSON.stringify(detail),
        previous: hash,
      };
      this.#keepHead(seq + 1, writing.seal(act));
      this.db.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.db.inTransaction) this.db.exec('ROLLBACK');
      throw sqliteRefusal(error, this.db.name);
    } finally {
      this.#writing = false;
    }
  }

  /** The head stands beside the chain, so that acts cut off its end are missed. */
  #keepHead(seq: number, hash: string): void {
    const value = JSON.stringify({ seq, hash });
    this.run(
      query
        .insertInto('facts')
        .values({ id: 'head', value })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ value })),
    );
  }
}
