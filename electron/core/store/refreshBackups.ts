import { statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { flushFile, flushFolder, renamePatiently } from './atomicFile.ts';
import { type BackupInfo, writeBackupInfo } from './backupInfo.ts';
import { type ListedBackup, listBackups } from './backupList.ts';
import { claimPart, releasePart } from './backupPart.ts';
import { diskRefusal, isDiskRefusal } from './diskRefusal.ts';
import { fileHash } from './fileHash.ts';
import { inFolder } from './folderQueue.ts';
import { type UnlockedRing, keysOf } from './keyRing.ts';
import { requireGenuine } from './keyRingFormat.ts';
import { rekeyCopy } from './openFile.ts';
import type { Step } from './swap.ts';
import { verifyFile } from './verifyFile.ts';

export interface Refreshed {
  /** Names of the backups that were brought up to date. */
  readonly refreshed: readonly string[];
  /** Names of those that could not be read; they are left as they are. */
  readonly unreadable: readonly string[];
}

/**
 * Brings the backups of a folder up to the present key ring, after a password has changed or an
 * operator has gone: each is written anew under the present data key, and its record gets the
 * present ring. Otherwise a retired operator could open the old backups with an old key file, and
 * a changed password would live on in the records. To be called after every change of the ring
 * and after every unlock: what a kill has left undone is done then. Nothing to do costs little.
 * @throws Refusal `backup.disk-full`, `backup.read-only`, `backup.disk-error`
 */
export async function refreshBackups(
  dir: string,
  unlocked: UnlockedRing,
  now: Date,
  step: Step = () => undefined,
): Promise<Refreshed> {
  requireGenuine(unlocked.ring, unlocked.dataKey);
  // A key of our own: the store may be locked, and its key wiped, while we are at work.
  const own = { ring: unlocked.ring, dataKey: Buffer.from(unlocked.dataKey) };
  try {
    return await inFolder(dir, () => refreshAll(dir, own, now, step));
  } finally {
    own.dataKey.fill(0);
  }
}

async function refreshAll(
  dir: string,
  unlocked: UnlockedRing,
  now: Date,
  step: Step,
): Promise<Refreshed> {
  const refreshed: string[] = [];
  const unreadable: string[] = [];
  const keys = keysOf(unlocked);
  for (const backup of await listBackups(dir)) {
    const { info, name } = backup;
    if (info?.storeId !== unlocked.ring.storeId) continue;
    if (info.keyId === unlocked.ring.keyId) {
      if (info.keyRing.checksum === unlocked.ring.checksum) continue;
      // A ring from after ours must not be overwritten: it may be all that opens newer backups.
      if (info.keyRing.revision > unlocked.ring.revision) continue;
      record(dir, backup.file, { ...info, keyRing: unlocked.ring });
      refreshed.push(name);
      continue;
    }
    const former = keys.get(info.keyId);
    if (!former) continue;
    const done = await renew(dir, { ...backup, info }, former, unlocked, now, step);
    (done ? refreshed : unreadable).push(name);
  }
  return { refreshed, unreadable };
}

/** Writes one backup under the present key. @returns false where it cannot be read */
async function renew(
  dir: string,
  { file, info }: ListedBackup & { info: BackupInfo },
  former: Buffer,
  { ring, dataKey }: UnlockedRing,
  now: Date,
  step: Step,
): Promise<boolean> {
  try {
    if (!opensWith(file, dataKey) && !(await rewrite(file, former, dataKey))) return false;
    // Killed between file and record, the next round finds the file under the present key.
    step('renewed');
    record(dir, file, {
      ...info,
      sha256: await fileHash(file),
      size: statSync(file).size,
      keyId: ring.keyId,
      verifiedAt: now.toISOString(),
      keyRing: ring,
    });
    return true;
  } catch (error) {
    const refusal = diskRefusal('backup', error, dir);
    if (isDiskRefusal(refusal)) throw refusal;
    return false;
  }
}

/** @returns false where the file cannot be read under the former key */
async function rewrite(file: string, former: Buffer, dataKey: Buffer): Promise<boolean> {
  const part = claimPart(file);
  try {
    await copyFile(file, part);
    rekeyCopy(part, former, dataKey);
    if (!opensWith(part, dataKey)) return false;
    flushFile(part);
    renamePatiently(part, file);
    flushFolder(dirname(file));
    return true;
  } finally {
    releasePart(part);
  }
}

function opensWith(file: string, dataKey: Buffer): boolean {
  try {
    return verifyFile(file, dataKey, () => true);
  } catch (error) {
    if (isDiskRefusal(error)) throw error;
    return false;
  }
}

function record(dir: string, file: string, info: BackupInfo): void {
  try {
    writeBackupInfo(file, info);
  } catch (error) {
    throw diskRefusal('backup', error, dir);
  }
}
