import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readBackupInfo } from './backupInfo.ts';
import { listBackups } from './backupList.ts';
import { readBackupName, sidecarOf } from './backupName.ts';
import { diskRefusal } from './diskRefusal.ts';
import { inFolder } from './folderQueue.ts';
import { backupsToDelete } from './rotation.ts';

/**
 * Deletes the backups of a store that the policy of rotation.ts lets go. Files without a record,
 * and those of other stores (a stick may hold several villages'), are never touched.
 * @returns the names deleted
 * @throws Refusal `backup.read-only`, `backup.disk-error`
 */
export const pruneBackups = (dir: string, storeId: string, now: Date): Promise<readonly string[]> =>
  inFolder(dir, () => prune(dir, storeId, now));

async function prune(dir: string, storeId: string, now: Date): Promise<readonly string[]> {
  const own = (await listBackups(dir)).filter(({ info }) => info?.storeId === storeId);
  const rotated = own.map(({ name, at, state }) => ({ name, at, verified: state === 'good' }));
  const names = backupsToDelete(rotated, now);
  try {
    for (const name of names) {
      // The record last: killed in between, what is left over is plainly no backup.
      rmSync(join(dir, name), { force: true });
      rmSync(sidecarOf(join(dir, name)), { force: true });
    }
    removeOrphans(dir, storeId);
  } catch (error) {
    throw diskRefusal('backup', error, dir);
  }
  return names;
}

/** Records whose backup a kill has prevented or deleted. */
function removeOrphans(dir: string, storeId: string): void {
  if (!existsSync(dir)) return;
  for (const name of readdirSync(dir)) {
    const file = join(dir, name.replace(/\.json$/, '.db'));
    if (!name.endsWith('.json') || !readBackupName(name.replace(/\.json$/, '.db'))) continue;
    if (existsSync(file) || existsSync(`${file}.part`)) continue;
    if (readBackupInfo(file)?.storeId === storeId) rmSync(join(dir, name), { force: true });
  }
}
