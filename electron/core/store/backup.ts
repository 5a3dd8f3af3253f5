import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import { flushFile, flushFolder, renamePatiently } from './atomicFile.ts';
import { type BackupInfo, writeBackupInfo } from './backupInfo.ts';
import { type ListedBackup, listBackups } from './backupList.ts';
import { type BackupReason, backupName } from './backupName.ts';
import { claimPart, releasePart, removeStrays } from './backupPart.ts';
import { fileHashSync } from './fileHash.ts';
import type { UnlockedRing } from './keyRing.ts';
import { sqliteRefusal } from './openFile.ts';
import type { Step } from './swap.ts';
import { type Counts, countRows, sameCounts, verifyFile } from './verifyFile.ts';

/** What is written down about the store besides what the file itself says. */
export interface StoreFacts {
  readonly appVersion: string;
  /** The last act of the audit, `seq:hash`. */
  readonly auditHead: string;
  readonly storeName?: string;
  /** The tables whose rows are counted; all where not given. */
  readonly tables?: readonly string[];
}

export interface BackupRequest {
  readonly db: Database;
  /** The folder of the backups, made if it is not there. */
  readonly dir: string;
  readonly unlocked: UnlockedRing;
  readonly reason: BackupReason;
  readonly now: Date;
  readonly facts: StoreFacts;
  readonly step?: Step;
}

export type Backup = BackupInfo & { readonly file: string };

/**
 * Makes a backup: `VACUUM INTO` a temporary file, which is opened with the key, checked whole and
 * counted against the store; then its record, then its name. A file that bears a backup's name
 * has therefore been verified. Runs in one go, so that nothing can write in between: about a
 * second for a store of 37 MB.
 * @throws Refusal `backup.disk-full`, `backup.read-only`, `backup.folder-missing`,
 * `backup.not-verified`, `store.damaged` where the store cannot be read to its end
 */
export function makeBackup(request: BackupRequest): Backup {
  const { dir, reason, now } = request;
  try {
    makeFolder(dir);
    removeStrays(dir);
    const file = join(
      dir,
      backupName(now, reason, (name) => existsSync(join(dir, name))),
    );
    const part = claimPart(file);
    try {
      return write(request, part, file);
    } finally {
      releasePart(part);
    }
  } catch (error) {
    throw sqliteRefusal(error, join(dir, reason), 'backup');
  }
}

/**
 * The newest good backup if it already holds the store as it is, so that no other need be made.
 * @param auditHead the last act of the store's audit
 */
export async function unchangedSince(
  dir: string,
  storeId: string,
  auditHead: string,
): Promise<ListedBackup | undefined> {
  const newest = (await listBackups(dir)).find(
    ({ state, info }) => state === 'good' && info?.storeId === storeId,
  );
  return newest?.info?.auditHead === auditHead ? newest : undefined;
}

function write(request: BackupRequest, part: string, file: string): Backup {
  const { step = () => undefined } = request;
  const content = writeCopy(request, part);
  step('verified');
  flushFile(part);
  const info = describe(request, content, statSync(part).size, fileHashSync(part));
  // The record first: a backup that is listed always has one.
  writeBackupInfo(file, info);
  step('recorded');
  renamePatiently(part, file);
  flushFolder(request.dir);
  step('named');
  return { ...info, file };
}

/** What the file itself says. */
interface Content {
  readonly counts: Counts;
  readonly schemaVersion: number;
}

function describe(
  { unlocked: { ring }, reason, now, facts }: BackupRequest,
  content: Content,
  size: number,
  sha256: string,
): BackupInfo {
  return {
    format: 1,
    storeId: ring.storeId,
    ...(facts.storeName && { storeName: facts.storeName }),
    at: now.toISOString(),
    reason,
    ...content,
    appVersion: facts.appVersion,
    auditHead: facts.auditHead,
    sha256,
    size,
    keyId: ring.keyId,
    verifiedAt: now.toISOString(),
    keyRing: ring,
  };
}

function writeCopy({ db, unlocked, facts: { tables } }: BackupRequest, part: string): Content {
  db.prepare('VACUUM INTO ?').run(part);
  const counts = countRows(db, tables);
  const schemaVersion = Number(db.pragma('user_version', { simple: true }));
  const copied = verifyCopy(part, unlocked.dataKey, tables);
  if (!sameCounts(counts, copied)) throw new Refusal('backup.not-verified');
  return { counts, schemaVersion };
}

function verifyCopy(part: string, dataKey: Buffer, tables?: readonly string[]): Counts {
  try {
    return verifyFile(part, dataKey, (copy) => countRows(copy, tables));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'store.damaged') {
      throw new Refusal('backup.not-verified', {}, { cause: error });
    }
    throw error;
  }
}

function makeFolder(dir: string): void {
  // Only the last step: a missing stick must not turn into a folder on the wrong disk.
  if (!existsSync(dirname(dir))) throw new Refusal('backup.folder-missing', { folder: dir });
  mkdirSync(dir, { recursive: true });
}
