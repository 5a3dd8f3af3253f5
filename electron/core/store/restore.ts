import { existsSync, mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import { freeAsideName } from './aside.ts';
import { writeFileAtomic } from './atomicFile.ts';
import { type StoreFacts, makeBackup } from './backup.ts';
import { readBackupInfo } from './backupInfo.ts';
import { diskRefusal, isDiskRefusal } from './diskRefusal.ts';
import { type UnlockedRing, keysOf } from './keyRing.ts';
import { keyRingIfAny, keyRingText } from './keyRingFile.ts';
import { type KeyRing, requireGenuine } from './keyRingFormat.ts';
import { openDatabase, rekeyCopy, sqliteRefusal } from './openFile.ts';
import { storePaths } from './storePaths.ts';
import { type Step, clearIncoming, commitSwap, settleSwap } from './swap.ts';
import { type Counts, countRows, verifyFile } from './verifyFile.ts';

export interface RestoreRequest {
  readonly dataDir: string;
  /** The backup, in the local folder or anywhere else. Only read. */
  readonly backupFile: string;
  /**
   * The unlocked ring under which the restored store is to stand: that of the data folder, or, on
   * a new PC or in place of another store, the one from the backup's record (`backupKeyRing`).
   */
  readonly unlocked: UnlockedRing;
  /** The backup's own data key where the ring does not hold it. */
  readonly backupKey?: Buffer;
  readonly now: Date;
  /** Facts of the state before, for the backup that is made of it. */
  readonly factsOf: (db: Database) => StoreFacts;
  /** Looks at the backup once it is open; refuses it by throwing, e.g. `store.newer`. */
  readonly inspect?: (db: Database) => void;
  readonly step?: Step;
}

export interface Restored {
  /** Rows per table of the store as it is now. */
  readonly counts: Counts;
  /** The backup of the state before: restoring it undoes this. Absent where nothing could be read. */
  readonly before?: string;
  /** Under what name the files before were kept, where they could not be read: `<name>.db`. */
  readonly aside?: string;
}

/**
 * The key ring in a backup's record, to unlock on a PC that has none.
 * @throws Refusal `restore.keys-missing`
 */
export function backupKeyRing(backupFile: string): KeyRing {
  const info = readBackupInfo(backupFile);
  if (!info) throw new Refusal('restore.keys-missing');
  return info.keyRing;
}

/**
 * Puts a backup in the place of the store. The backup is copied, opened, checked and brought
 * under the present key first; the state before becomes a backup with the reason `restore`, or
 * is kept aside under `damaged-<time>` if it cannot be read; then the files are swapped (see
 * swap.ts). Killed at any moment the folder holds the store before or the restored one. The
 * caller has closed the store and opens it again afterwards.
 * @throws Refusal `restore.missing`, `restore.damaged`, `restore.wrong-key`,
 * `restore.older-keys`, `restore.disk-full`, `restore.read-only`, `store.in-use`, and what
 * `inspect` throws; the store is then as before
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const { ring, dataKey } = request.unlocked;
  if (!existsSync(request.backupFile)) throw new Refusal('restore.missing');
  requireGenuine(ring, dataKey);
  // A key of our own: whoever locks meanwhile wipes the one that was given.
  const own = { ring, dataKey: Buffer.from(dataKey) };
  try {
    return await restoreUnder({ ...request, unlocked: own });
  } finally {
    own.dataKey.fill(0);
  }
}

async function restoreUnder(request: RestoreRequest): Promise<Restored> {
  const { dataDir, unlocked, now, step } = request;
  const paths = storePaths(dataDir);
  makeFolder(dataDir);
  settleSwap(dataDir, { task: 'restore' });
  const installRing = ringDiffers(dataDir, unlocked.ring);
  let present: Database | undefined;
  try {
    present = openPresent(paths.database, unlocked.dataKey);
    clearIncoming(dataDir);
    await copyWithJournal(request.backupFile, paths.incomingDatabase);
    const counts = prepare(request, paths.incomingDatabase);
    step?.('copied');
    const before = present && backupPresent(request, present);
    step?.('kept');
    if (installRing) writeFileAtomic(paths.incomingKeyRing, keyRingText(unlocked.ring));
    const keepAside =
      (existsSync(paths.database) && before === undefined) ||
      (installRing && existsSync(paths.keyRing));
    const aside = keepAside ? freeAsideName(dataDir, asideWord(dataDir, unlocked), now) : undefined;
    commitSwap(dataDir, () => present?.close(), {
      task: 'restore',
      ...(aside && { aside }),
      ...(step && { step }),
    });
    return { counts, ...(before && { before }), ...(aside && { aside }) };
  } catch (error) {
    // Where the swap is decided it stays so; the store was closed for it.
    if (present?.open ?? !existsSync(paths.swap)) clearIncoming(dataDir);
    throw diskRefusal('restore', error, dataDir);
  } finally {
    present?.close();
  }
}

/** A plain copy of a store that was not closed has a journal beside it, without which it is torn. */
async function copyWithJournal(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  if (existsSync(`${from}-journal`)) await copyFile(`${from}-journal`, `${to}-journal`);
}

/** Brings the copy of the backup under the present key and checks it. */
function prepare(request: RestoreRequest, incoming: string): Counts {
  const { unlocked, inspect } = request;
  try {
    const key = findKey(incoming, request);
    if (!key.equals(unlocked.dataKey)) rekeyCopy(incoming, key, unlocked.dataKey);
    return verifyFile(incoming, unlocked.dataKey, (db) => {
      inspect?.(db);
      return countRows(db);
    });
  } catch (error) {
    const refusal = sqliteRefusal(error, incoming, 'restore');
    throw isDamage(refusal) ? new Refusal('restore.damaged', {}, { cause: error }) : refusal;
  }
}

/**
 * The key that opens the copy: the one that the record names, else any that is known.
 * @throws Refusal `restore.wrong-key` where none does, `restore.damaged` where the right one
 * does not
 */
function findKey(copy: string, { backupFile, backupKey, unlocked }: RestoreRequest): Buffer {
  const info = readBackupInfo(backupFile);
  const known = keysOf(unlocked);
  const candidates = [...(backupKey ? [backupKey] : []), ...known.values()];
  const key = candidates.find((candidate) => opens(copy, candidate));
  if (key) return key;
  const own = info && (known.has(info.keyId) || backupKey !== undefined);
  throw new Refusal(own ? 'restore.damaged' : 'restore.wrong-key');
}

function opens(file: string, key: Buffer): boolean {
  try {
    openDatabase(file, key).close();
    return true;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

/** The store before, held while the backup is prepared; undefined where it cannot be opened. */
function openPresent(database: string, dataKey: Buffer): Database | undefined {
  if (!existsSync(database)) return undefined;
  try {
    return openDatabase(database, dataKey);
  } catch (error) {
    if (isDamage(error)) return undefined;
    throw error;
  }
}

/** @returns the file of the backup; undefined where the store cannot be read to its end */
function backupPresent(
  { dataDir, unlocked, now, factsOf }: RestoreRequest,
  db: Database,
): string | undefined {
  const { backups } = storePaths(dataDir);
  try {
    const facts = factsOf(db);
    return makeBackup({ db, dir: backups, unlocked, reason: 'restore', now, facts }).file;
  } catch (error) {
    const refusal = diskRefusal('restore', error, dataDir);
    if (isDiskRefusal(refusal)) throw refusal;
    return undefined; // unreadable in some way or other: kept aside as it is
  }
}

/**
 * True if the folder does not hold this very ring.
 * @throws Refusal `restore.older-keys` where it holds a later one of the same store: going back
 * would let retired operators in again
 */
function ringDiffers(dataDir: string, ring: KeyRing): boolean {
  const there = keyRingIfAny(dataDir);
  if (there?.storeId === ring.storeId && there.revision > ring.revision) {
    throw new Refusal('restore.older-keys');
  }
  return there?.checksum !== ring.checksum;
}

/** `replaced` where another store stood here, `damaged` where it is this one, unreadable. */
function asideWord(dataDir: string, { ring }: UnlockedRing): 'damaged' | 'replaced' {
  const there = keyRingIfAny(dataDir);
  return there && there.storeId !== ring.storeId ? 'replaced' : 'damaged';
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw diskRefusal('restore', error, dataDir);
  }
}

const isDamage = (error: unknown): boolean =>
  error instanceof Refusal && error.code === 'store.damaged';
