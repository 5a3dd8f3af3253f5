import {
  DummyDriver,
  Kysely,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import type { Row, StoreTables } from './tables.ts';

/**
 * Kysely as a builder of queries only. They run synchronously on better-sqlite3, so that a
 * transaction is one stretch of code that nothing can come between.
 */
const dialect = {
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
};

/** Builds queries on the store's own tables. */
export const query = new Kysely<StoreTables>({ dialect });

/** Builds queries on any table by its name: the registers' tables. */
export const tableQuery = new Kysely<Record<string, Row>>({ dialect });
