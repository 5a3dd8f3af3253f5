import { basename } from 'node:path';
import {
  type BackupLine,
  afterBackup,
  backUpNow,
  backupFile,
  backupLines,
  factsOf,
} from './backups.ts';
import { readSettings } from './facts.ts';
import type { Jobs } from './jobs/jobs.ts';
import type { Lifecycle } from './lifecycle.ts';
import { Refusal } from './refusal.ts';
import { backupTo } from './store/backupCopy.ts';
import type { BackupReason } from './store/backupName.ts';
import { type UnlockedRing, operatorsOf, unlockSlot } from './store/keyRing.ts';
import { readMigrations, refuseNewer } from './store/migrate.ts';
import { migrationsFolder } from './store/migrationsFolder.ts';
import { backupKeyRing, restoreBackup } from './store/restore.ts';
import { storePaths } from './store/storePaths.ts';

/** Backups as the operators make and use them: now, onto a stick, back again. */
export class Safekeeping {
  readonly #life: Lifecycle;
  readonly #jobs: Jobs;

  constructor(life: Lifecycle, jobs: Jobs) {
    this.#life = life;
    this.#jobs = jobs;
  }

  /** The local backups, newest first. @param thorough compares every byte, for the rescue */
  list(thorough: boolean): Promise<BackupLine[]> {
    return backupLines(storePaths(this.#life.dataDir).backups, thorough);
  }

  /** Makes a backup now. */
  async make(reason: BackupReason): Promise<{ file: string }> {
    const { dataDir, now } = this.#life;
    const { session, unlocked } = this.#life.open();
    const { backupFolder } = readSettings(session.store);
    const { file } = backUpNow(dataDir, session.store.db, unlocked, reason, now());
    await afterBackup(dataDir, unlocked.ring.storeId, file, backupFolder, now());
    return { file };
  }

  /** Makes a backup and copies it to a folder, such as a USB stick. @returns the copy's path */
  async copyTo(folder: string): Promise<{ file: string }> {
    const { file } = await this.make('manual');
    return { file: await backupTo(file, folder) };
  }

  /**
   * Puts a backup in the place of the store, from the safety page or the rescue screen. The state
   * before is kept, so that this can be undone by restoring it.
   * @param file the path of the backup
   * @throws Refusal `store.locked`, `operators.not-allowed`, `restore.…`; the store is then as before
   */
  async restore(file: string): Promise<void> {
    const { stage } = this.#life;
    if (stage.kind === 'closed') throw new Refusal('store.locked');
    const { unlocked } = stage;
    const operatorId = stage.kind === 'open' ? stage.session.operator.id : stage.operatorId;
    const operator = operatorsOf(unlocked).find(({ id }) => id === operatorId);
    if (operator?.role !== 'secretary') throw new Refusal('operators.not-allowed');
    this.#jobs.cancelAll();
    try {
      await this.#life.suspend(() => this.#putBack(file, unlocked));
    } finally {
      this.#life.enter(unlocked, operatorId);
    }
    this.#tell(file);
  }

  /** Restores a local backup by its name. */
  async restoreLocal(name: string): Promise<void> {
    await this.restore(await backupFile(storePaths(this.#life.dataDir).backups, name));
  }

  /**
   * Brings a backup with its key ring onto a PC that has no store yet.
   * @throws Refusal `keys.wrong-password`, `restore.…`
   */
  async install(file: string, slotId: string, password: string): Promise<void> {
    const ring = backupKeyRing(file);
    const { dataKey } = await unlockSlot(ring, slotId, password);
    const unlocked = { ring, dataKey };
    await this.#life.suspend(() => this.#putBack(file, unlocked));
    this.#life.enter(unlocked, slotId);
    this.#tell(file);
  }

  async #putBack(file: string, unlocked: UnlockedRing): Promise<void> {
    await restoreBackup({
      dataDir: this.#life.dataDir,
      backupFile: file,
      unlocked,
      now: this.#life.now(),
      factsOf,
      inspect: (db) => {
        refuseNewer(db, readMigrations(migrationsFolder()));
      },
    });
  }

  /** Puts into the audit of the restored store what it came from. */
  #tell(file: string): void {
    const { stage } = this.#life;
    if (stage.kind === 'open') stage.session.note('store.restore', { file: basename(file) });
  }
}
