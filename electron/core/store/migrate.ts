import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal.ts';

/** `PRAGMA application_id` of a store: "BrLg" in ASCII. */
const applicationId = 0x42724c67;

/** One step of the schema: its number is the `user_version` after it. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** The migrations in a folder, in order; files are called `0001-name.sql`. */
export function readMigrations(folder: string): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .sort()
    .map((name) => ({
      version: Number(name.slice(0, 4)),
      sql: readFileSync(join(folder, name), 'utf8'),
    }));
}

/** The version that a store has once all migrations ran. */
export const newestVersion = (migrations: readonly Migration[]): number =>
  migrations.at(-1)?.version ?? 0;

/** The version of an open database. */
export const versionOf = (db: Database): number =>
  db.pragma('user_version', { simple: true }) as number;

/**
 * Refuses a store that a newer program wrote: nothing is changed.
 * @throws Refusal `store.newer` naming both versions
 */
export function refuseNewer(db: Database, migrations: readonly Migration[]): void {
  const store = versionOf(db);
  const program = newestVersion(migrations);
  if (store > program) throw new Refusal('store.newer', { store, program });
}

/**
 * Brings a database to the newest version: all missing migrations in one transaction, then the
 * schema is compared with that of a fresh build, so that a store is never almost right.
 *
 * A migration adds tables, indexes and columns that may be null; one that changes rows must
 * write their new images into the audit too, or `check` would report them.
 * @param fresh opens an empty database in memory, to build the schema from nothing
 */
export function migrate(
  db: Database,
  migrations: readonly Migration[],
  fresh: () => Database,
): void {
  refuseNewer(db, migrations);
  const from = versionOf(db);
  const missing = migrations.filter(({ version }) => version > from);
  if (missing.length === 0) return;
  db.exec('BEGIN IMMEDIATE');
  try {
    for (const { sql } of missing) db.exec(sql);
    db.pragma(`user_version = ${newestVersion(migrations)}`);
    db.pragma(`application_id = ${applicationId}`);
    compareWithFresh(db, migrations, fresh);
    db.exec('COMMIT');
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

function compareWithFresh(
  db: Database,
  migrations: readonly Migration[],
  fresh: () => Database,
): void {
  const model = fresh();
  try {
    for (const { sql } of migrations) model.exec(sql);
    if (schemaOf(db) !== schemaOf(model)) throw new Refusal('store.schema-differs');
  } finally {
    model.close();
  }
}

const schemaOf = (db: Database): string =>
  JSON.stringify(
    db
      .prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' ORDER BY type, name",
      )
      .all(),
  );
