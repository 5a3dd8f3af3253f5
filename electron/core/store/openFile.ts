import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type SqliteDriver from 'better-sqlite3';
import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import { type DiskTask, diskRefusal, errorCode } from './diskRefusal.ts';

export interface OpenOptions {
  /** Only to look; takes no exclusive lock. */
  readonly readonly?: boolean;
  /** The file must not exist yet. */
  readonly create?: boolean;
}

/** How every store is opened (design.md 4): the pragma, and what it says when it is in force. */
const settings: readonly (readonly [pragma: string, value: string, inForce: string | number])[] = [
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['journal_mode', 'DELETE', 'delete'],
  ['synchronous', 'EXTRA', 3],
  ['foreign_keys', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  // Sorting and indexing must not spill readable rows into the system's temp folder.
  ['temp_store', 'MEMORY', 2],
];

/**
 * The SQLite driver. It is loaded here only, after a look at the runtime, because its binary
 * crashes a Node below 22.14 instead of refusing (design.md 7).
 * @throws Refusal `store.runtime`
 */
export function sqliteDriver(): typeof SqliteDriver {
  if (!(Number(process.versions['napi']) >= 10)) {
    throw new Refusal('store.runtime', { version: process.version });
  }
  const require = createRequire(import.meta.url);
  return require('better-sqlite3') as typeof SqliteDriver; // require knows no types
}

/** An empty database in memory, without encryption. */
export function openInMemory(): Database {
  const Sqlite = sqliteDriver();
  return new Sqlite(':memory:');
}

/**
 * Opens an encrypted database (SQLCipher 4 format) and holds it exclusively until it is closed.
 * Opening finishes by rolling back what a crash left half done, as SQLite does.
 * @param dataKey 32 bytes, used as the raw key
 * @throws Refusal `store.missing`, `store.exists`, `store.folder-missing`, `store.in-use`,
 * `store.damaged` (also where the key is not this file's), `store.read-only`, `store.disk-full`,
 * `store.disk-error`, `store.runtime`
 */
export function openDatabase(file: string, dataKey: Buffer, options: OpenOptions = {}): Database {
  const { readonly = false, create = false } = options;
  const Sqlite = sqliteDriver();
  checkFile(file, create);
  let db: Database | undefined;
  try {
    db = new Sqlite(file, { readonly, fileMustExist: !create, timeout: 0 });
    useKey(db, dataKey);
    // The first read decides whether the key fits.
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    for (const [pragma, value] of settings) db.pragma(`${pragma} = ${value}`);
    if (!readonly) db.exec('BEGIN EXCLUSIVE; COMMIT');
    requireSettings(db);
    return db;
  } catch (error) {
    db?.close();
    throw sqliteRefusal(error, file);
  }
}

/**
 * Turns an error of SQLite into a refusal where the file, the lock or the disk is its cause.
 * @returns the refusal, or the error itself
 */
export function sqliteRefusal(error: unknown, file: string, task: DiskTask = 'store'): unknown {
  switch (errorCode(error)) {
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return new Refusal('store.in-use', {}, { cause: error });
    case 'SQLITE_NOTADB':
    case 'SQLITE_CORRUPT':
      return new Refusal('store.damaged', {}, { cause: error });
    default:
      return diskRefusal(task, error, dirname(file));
  }
}

/**
 * Writes the database anew under another key. NOT safe against a crash: killed half-way the file
 * opens under neither key (tried; SQLite rolls its journal back under the wrong salt). So it is
 * done to copies only, and the copy is renamed into place.
 */
export function rekeyCopy(file: string, from: Buffer, to: Buffer): void {
  const db = openDatabase(file, from);
  try {
    // A copy that fails is thrown away, so neither journal nor flushing is of use here.
    db.pragma('journal_mode = OFF');
    db.pragma('synchronous = OFF');
    db.rekey(rawKey(to));
  } catch (error) {
    throw sqliteRefusal(error, file);
  } finally {
    db.close();
  }
}

function checkFile(file: string, create: boolean): void {
  if (!existsSync(dirname(file))) {
    throw new Refusal('store.folder-missing', { folder: dirname(file) });
  }
  const there = existsSync(file);
  if (create && there) throw new Refusal('store.exists');
  if (create) return;
  if (!there) throw new Refusal('store.missing');
  // SQLite takes an empty file for an empty database, under any key.
  if (statSync(file).size === 0) throw new Refusal('store.damaged');
}

function useKey(db: Database, dataKey: Buffer): void {
  db.pragma("cipher = 'sqlcipher'");
  db.pragma('legacy = 4');
  db.key(rawKey(dataKey));
}

function rawKey(dataKey: Buffer): Buffer {
  // A key of zeros is one that was dropped when the store was locked.
  if (dataKey.length !== 32 || dataKey.every((byte) => byte === 0))
    throw new RangeError('data key');
  return Buffer.from(`x'${dataKey.toString('hex')}'`);
}

function requireSettings(db: Database): void {
  for (const [pragma, , inForce] of settings) {
    const found = db.pragma(pragma, { simple: true });
    if (found !== inForce) throw new Error(`${pragma} is ${String(found)}, not ${inForce}`);
  }
}
