import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type BackupInfo, readBackupInfo } from './backupInfo.ts';
import { type BackupName, readBackupName } from './backupName.ts';
import { diskRefusal, errorCode } from './diskRefusal.ts';
import { fileHash } from './fileHash.ts';

/**
 * good: checked when it was made, and as long (with `thorough`: to the last byte) as it was then;
 * changed: not any more; unrecorded: without a readable record, so it may or may not be good.
 */
export type BackupState = 'good' | 'changed' | 'unrecorded';

export interface ListedBackup extends BackupName {
  readonly file: string;
  readonly name: string;
  readonly size: number;
  readonly state: BackupState;
  /** Absent where the state is `unrecorded`. */
  readonly info?: BackupInfo;
}

/**
 * The backups of a folder, newest first. Needs no key. A folder that is not there holds none.
 * @param thorough reads every file to compare its hash: for the screen that offers them
 * @throws Refusal `backup.read-only`, `backup.disk-error`
 */
export async function listBackups(
  dir: string,
  { thorough = false } = {},
): Promise<readonly ListedBackup[]> {
  const listed: ListedBackup[] = [];
  for (const name of namesIn(dir)) {
    const known = readBackupName(name);
    if (!known) continue;
    const file = join(dir, name);
    const size = sizeOf(file);
    if (size === undefined) continue;
    const info = readBackupInfo(file);
    const state = await stateOf(file, size, info, thorough);
    listed.push({ file, name, ...known, size, state, ...(info && { info }) });
  }
  return listed.sort((a, b) => b.at.getTime() - a.at.getTime() || b.number - a.number);
}

async function stateOf(
  file: string,
  size: number,
  info: BackupInfo | undefined,
  thorough: boolean,
): Promise<BackupState> {
  if (!info) return 'unrecorded';
  if (info.size !== size) return 'changed';
  if (!thorough) return 'good';
  try {
    return (await fileHash(file)) === info.sha256 ? 'good' : 'changed';
  } catch {
    return 'changed'; // a bad sector: it cannot be read to its end
  }
}

function namesIn(dir: string): readonly string[] {
  try {
    return readdirSync(dir);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw diskRefusal('backup', error, dir);
  }
}

function sizeOf(file: string): number | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : undefined;
}
