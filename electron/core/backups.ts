import { existsSync } from 'node:fs';
import { appVersion } from './version.ts';
import { readUnit } from './facts.ts';
import { Refusal } from './refusal.ts';
import { registers } from '../../shared/registers/index.ts';
import { type Backup, type StoreFacts, makeBackup, unchangedSince } from './store/backup.ts';
import { backupTo } from './store/backupCopy.ts';
import { type ListedBackup, listBackups } from './store/backupList.ts';
import type { BackupReason } from './store/backupName.ts';
import type { UnlockedRing } from './store/keyRing.ts';
import { pruneBackups } from './store/pruneBackups.ts';
import { Store } from './store/store.ts';
import { storePaths } from './store/storePaths.ts';
import type { Database } from 'better-sqlite3';

/** A backup as the screen lists it; needs no key to be shown. */
export interface BackupLine {
  readonly name: string;
  readonly at: string;
  readonly reason: BackupReason;
  readonly size: number;
  readonly state: ListedBackup['state'];
  /** Records per register; null where the backup has no readable record. */
  readonly counts: Readonly<Record<string, number>> | null;
}

/** What is written down beside a backup. */
export function factsOf(db: Database): StoreFacts {
  const store = new Store(db);
  const { seq, hash } = store.head();
  return {
    appVersion: appVersion(),
    auditHead: `${seq}:${hash}`,
    storeName: readUnit(store).name,
    tables: Object.keys(registers),
  };
}

const lineOf = ({ name, at, reason, size, state, info }: ListedBackup): BackupLine => ({
  name,
  at: at.toISOString(),
  reason,
  size,
  state,
  counts: info?.counts ?? null,
});

/** The backups of a folder, newest first. @param thorough compares every byte */
export const backupLines = async (folder: string, thorough: boolean): Promise<BackupLine[]> =>
  (await listBackups(folder, { thorough })).map(lineOf);

/** The backups of a folder with the operators that can open each. */
export const backupsWithSlots = async (folder: string) =>
  (await listBackups(folder)).map((backup) => ({
    ...lineOf(backup),
    unit: backup.info?.storeName ?? null,
    slots: (backup.info?.keyRing.slots ?? []).map(({ id, label }) => ({ id, label })),
  }));

/** The path of a backup by its name. @throws Refusal `restore.missing` for a name that is none */
export async function backupFile(folder: string, name: string): Promise<string> {
  const found = (await listBackups(folder)).find((backup) => backup.name === name);
  if (found === undefined) throw new Refusal('restore.missing');
  return found.file;
}

/** Makes a backup in the data folder. @throws Refusal `backup.…` */
export const backUpNow = (
  dataDir: string,
  db: Database,
  unlocked: UnlockedRing,
  reason: BackupReason,
  now: Date,
): Backup =>
  makeBackup({ db, dir: storePaths(dataDir).backups, unlocked, reason, now, facts: factsOf(db) });

/** True if the newest good backup holds the store as it is. */
export async function isBackedUp(
  dataDir: string,
  db: Database,
  { ring }: UnlockedRing,
): Promise<boolean> {
  const { auditHead } = factsOf(db);
  return (await unchangedSince(storePaths(dataDir).backups, ring.storeId, auditHead)) !== undefined;
}

/** Copies a backup to the second place where it is plugged in; lets old ones go in both places. */
export async function afterBackup(
  dataDir: string,
  storeId: string,
  file: string,
  secondPlace: string,
  now: Date,
): Promise<void> {
  await pruneBackups(storePaths(dataDir).backups, storeId, now);
  if (secondPlace === '' || !existsSync(secondPlace)) return;
  await backupTo(file, secondPlace);
  await pruneBackups(secondPlace, storeId, now);
}
