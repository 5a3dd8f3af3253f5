import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import { openDatabase, sqliteRefusal } from './openFile.ts';

/** Rows per table, voided ones included. */
export type Counts = Readonly<Record<string, number>>;

/** The rows of each table that is there. @param tables only these, where given */
export function countRows(db: Database, tables?: readonly string[]): Counts {
  const names = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all()
    .map(({ name }) => name)
    .filter((name) => tables?.includes(name) ?? true);
  const count = (name: string): number =>
    db
      .prepare<[], number>(`SELECT count(*) FROM "${name.replaceAll('"', '""')}"`)
      .pluck()
      .get() ?? 0;
  return Object.fromEntries(names.map((name) => [name, count(name)]));
}

/** SQLite's own check of every page, index and constraint. @throws Refusal `store.damaged` */
export function requireIntegrity(db: Database): void {
  const result = db.pragma('integrity_check(1)', { simple: true });
  if (result !== 'ok') throw new Refusal('store.damaged');
}

/**
 * Opens a file that nobody uses and checks all of it.
 * @param inspect looks at the open file and may refuse it
 * @returns what `inspect` returns
 * @throws Refusal `store.damaged` and the others of `openDatabase`
 */
export function verifyFile<T>(file: string, dataKey: Buffer, inspect: (db: Database) => T): T {
  const db = openDatabase(file, dataKey, { readonly: true });
  try {
    requireIntegrity(db);
    return inspect(db);
  } catch (error) {
    throw sqliteRefusal(error, file);
  } finally {
    db.close();
  }
}

/** True if both count the same. */
export const sameCounts = (a: Counts, b: Counts): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([table, rows]) => b[table] === rows);
