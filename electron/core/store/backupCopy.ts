import { existsSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { flushFile, flushFolder, renamePatiently } from './atomicFile.ts';
import { type BackupInfo, readBackupInfo, writeBackupInfo } from './backupInfo.ts';
import { claimPart, releasePart, removeStrays } from './backupPart.ts';
import { diskRefusal } from './diskRefusal.ts';
import { fileHash } from './fileHash.ts';
import { inFolder } from './folderQueue.ts';

/**
 * Copies a backup with its record to another folder: a USB stick, a second disk. The copy is
 * read back and compared before it gets its name.
 * @param file the backup in the store's own folder
 * @returns the path of the copy
 * @throws Refusal `backup.folder-missing`, `backup.disk-full`, `backup.read-only`,
 * `backup.not-verified`
 */
export const backupTo = (file: string, dir: string): Promise<string> =>
  inFolder(dirname(file), () => copyTo(file, dir));

async function copyTo(file: string, dir: string): Promise<string> {
  if (!existsSync(dir)) throw new Refusal('backup.folder-missing', { folder: dir });
  const copy = join(dir, basename(file));
  try {
    removeStrays(dir);
    const info = readBackupInfo(file);
    const hash = info?.sha256 ?? (await fileHash(file));
    if (!existsSync(copy) || (await fileHash(copy)) !== hash) {
      await copyVerified(file, copy, hash, info);
    } else if (info) writeBackupInfo(copy, info);
    flushFolder(dir);
    return copy;
  } catch (error) {
    throw diskRefusal('backup', error, dir);
  }
}

async function copyVerified(
  file: string,
  copy: string,
  hash: string,
  info: BackupInfo | undefined,
): Promise<void> {
  const part = claimPart(copy);
  try {
    await copyFile(file, part);
    flushFile(part);
    if ((await fileHash(part)) !== hash) throw new Refusal('backup.not-verified');
    if (info) writeBackupInfo(copy, info);
    renamePatiently(part, copy);
  } finally {
    releasePart(part);
  }
}
