import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { basename } from 'node:path';
import { type Settings, settingsSchema } from '../../shared/settings.ts';
import { afterBackup, backUpNow, backupFile, backupLines, backupsWithSlots, factsOf, isBackedUp, type BackupLine } from './backups.ts';
import { readSettings, writeSettings } from './facts.ts';
import { IdleLock } from './idleLock.ts';
import { ImportDesk } from './exchange/import/importDesk.ts';
import { Jobs } from './jobs/jobs.ts';
import type { LedgerState, Setup, SlotLabel } from './ledgerState.ts';
import { Log } from './log.ts';
import { type OpenStage, type Stage, dropKey } from './openLedger.ts';
import { parse } from './parse.ts';
import { openStore } from './openStore.ts';
import { settleOperators } from './operators/settleOperators.ts';
import { Refusal } from './refusal.ts';
import { ReportDesk } from './reports/reportDesk.ts';
import type { Session } from './session.ts';
import { writeFirstAct } from './setUp.ts';
import type { BackupReason } from './store/backupName.ts';
import { backupTo } from './store/backupCopy.ts';
import { retireOperator } from './store/handover.ts';
import { type UnlockedRing, createKeyRing, operatorsOf, unlockSlot } from './store/keyRing.ts';
import { addSlot, changePassword } from './store/keyRingChanges.ts';
import { saveKeyRing } from './store/keyRingFile.ts';
import { installSpareKeyRing } from './store/keyRingSpare.ts';
import { newestVersion, readMigrations, refuseNewer } from './store/migrate.ts';
import { migrationsFolder } from './store/migrationsFolder.ts';
import { openUnlocked } from './store/openUnlocked.ts';
import type { OperatorProfile } from './store/operatorProfile.ts';
import type { DerivationOptions } from './store/passwordKey.ts';
import { refreshBackups } from './store/refreshBackups.ts';
import { backupKeyRing, restoreBackup } from './store/restore.ts';
import { markClosed } from './store/stopMarker.ts';
import { createStore } from './store/createStore.ts';
import { storePaths } from './store/storePaths.ts';
import { settleSwap } from './store/swap.ts';
import { readOperators, recoverPassword, unlockRing } from './store/unlockStore.ts';
import { appVersion } from './version.ts';

const backupEveryMs = 30 * 60 * 1000;
const nothing = (): void => undefined;

export interface LedgerOptions {
  readonly dataDir: string;
  readonly now?: () => Date;
  /** A cheaper key derivation, for tests only. */
  readonly derivation?: DerivationOptions;
}

/**
 * The application over one data folder: no store yet, locked, open, or in need of rescue
 * (design.md 4). Both hosts and the command line drive it.
 */
export class Ledger {
  readonly dataDir: string;
  readonly jobs: Jobs;
  /** Shown on the lock screen of a demo store, so that nobody is locked out of a demonstration. */
  hint: string | null = null;
  readonly imports = new ImportDesk();
  readonly reports = new ReportDesk();
  readonly #now: () => Date;
  readonly #derivation: DerivationOptions;
  readonly #log: Log;
  readonly #idle: IdleLock;
  readonly #timer: NodeJS.Timeout;
  #stage: Stage = { kind: 'closed' };
  #settled: Promise<void> = Promise.resolve();
  #backupProblem: LedgerState['backupProblem'] = null;

  constructor({ dataDir, now = () => new Date(), derivation = {} }: LedgerOptions) {
    this.dataDir = dataDir;
    this.#now = now;
    this.#derivation = derivation;
    this.#log = new Log(dataDir, now);
    this.jobs = new Jobs((error) => {
      this.log(error);
    });
    const idleMinutes = (): number => (this.#stage.kind === 'open' ? this.settings().idleMinutes : 0);
    this.#idle = new IdleLock(idleMinutes, () => {
      this.lock();
    }, now);
    this.#timer = setInterval(() => {
      if (this.#stage.kind === 'open') this.#settle(this.#backUpIfChanged(this.#stage, 'timer'));
    }, backupEveryMs);
    this.#timer.unref();
  }

  /** What the screen shows first. */
  state(): LedgerState {
    const version = { appVersion: appVersion(), backupProblem: this.#backupProblem };
    const stage = this.#stage;
    if (stage.kind === 'open') {
      const { unit, operator } = stage.session;
      const schemaVersion = newestVersion(readMigrations(migrationsFolder()));
      return { ...version, stage: 'open', unit, operator, settings: this.settings(), schemaVersion };
    }
    if (stage.kind === 'rescue') return { ...version, stage: 'rescue', problem: stage.problem };
    settleSwap(this.dataDir);
    const { database, keyRing } = storePaths(this.dataDir);
    if (!existsSync(keyRing) && !existsSync(database)) return { ...version, stage: 'firstRun' };
    try {
      const { slots } = readOperators(this.dataDir);
      return {
        ...version,
        stage: 'locked',
        slots: slots.map(({ id, label }) => ({ id, label })),
        hint: this.hint,
      };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { ...version, stage: 'rescue', problem: { code: error.code, params: error.params } };
    }
  }

  /** The session of the open store. @throws Refusal `store.locked` */
  session(): Session {
    return this.#open().session;
  }

  /**
   * A new store with its first secretary.
   * @returns the recovery code, to be shown once
   * @throws Refusal `store.exists`, `keys.password-short` …
   */
  async setUp(setup: Setup, { demo = false } = {}): Promise<{ recoveryCode: string }> {
    const { database, keyRing } = storePaths(this.dataDir);
    if (existsSync(database) || existsSync(keyRing)) throw new Refusal('store.exists');
    const operator = { profile: { ...setup.operator, role: 'secretary' as const }, password: setup.password };
    const created = await createKeyRing({ kind: setup.kind }, operator, this.#derivation);
    createStore(this.dataDir, created, (store) => {
      writeFirstAct(store, created.slotId, setup, demo);
    }, this.#now);
    this.#begin(created, openUnlocked(this.dataDir, created), created.slotId);
    return { recoveryCode: created.recoveryCode };
  }

  /**
   * Opens the store for an operator. Where the key is right but the store cannot be opened, the
   * stage becomes `rescue` and nothing is thrown.
   * @throws Refusal `keys.wrong-password`, `keys.wait`, `store.in-use` …
   */
  async unlock(slotId: string, password: string): Promise<void> {
    await this.#settled;
    if (this.#stage.kind === 'open') this.lock();
    await this.#settled;
    const ring = readOperators(this.dataDir);
    const unlocked = await unlockRing(this.dataDir, ring, slotId, password, this.#now());
    this.#enter(unlocked, slotId);
    if (this.#stage.kind === 'open') this.#settle(this.#refreshBackups(this.#stage));
  }

  /** Closes the file and drops the key. The backup that is due is made on the way. */
  lock(): void {
    const stage = this.#stage;
    this.#stage = { kind: 'closed' };
    this.jobs.cancelAll();
    this.imports.clear();
    this.reports.clear();
    if (stage.kind === 'rescue') dropKey(stage.unlocked);
    if (stage.kind !== 'open') return;
    this.#settle(
      this.#backUpIfChanged(stage, 'close').finally(() => {
        stage.session.store.db.close();
        markClosed(this.dataDir);
        dropKey(stage.unlocked);
      }),
    );
  }

  /** Locks, and waits until all is on the disk. For the end of the program. */
  async close(): Promise<void> {
    this.lock();
    clearInterval(this.#timer);
    this.#idle.stop();
    await this.#settled;
  }

  /** A new password by the recovery code, which is used up. @returns the next one */
  async recover(slotId: string, code: string, password: string): Promise<{ recoveryCode: string }> {
    const { recoveryCode } = await recoverPassword(this.dataDir, code, slotId, password, this.#now(), this.#derivation);
    return { recoveryCode };
  }

  /** Changes the own password; the database is not rewritten. @throws Refusal `keys.wrong-password` */
  async changePassword(current: string, next: string): Promise<void> {
    const stage = this.#open();
    const { operator } = stage.session;
    const ring = await changePassword(stage.unlocked.ring, operator.id, current, next, this.#derivation);
    saveKeyRing(this.dataDir, ring);
    stage.session.note('operators.password', { id: operator.id });
    this.#goOn({ ...stage, unlocked: { ...stage.unlocked, ring } });
  }

  /** Adds an operator: the successor, a recorder, a reader. */
  async addOperator(profile: OperatorProfile, password: string): Promise<{ id: string }> {
    const stage = this.#open();
    const { ring, slotId } = await addSlot(stage.unlocked, { profile, password }, this.#derivation);
    saveKeyRing(this.dataDir, ring);
    const unlocked = { ...stage.unlocked, ring };
    settleOperators(stage.session.store, unlocked, stage.session.operator.id, this.#now());
    this.#goOn({ ...stage, unlocked });
    return { id: slotId };
  }

  /**
   * Retires an operator. The data key is changed, so that the old key opens nothing, not even with
   * an old copy of the key file; the backups follow.
   * @returns the new recovery code, to be shown once
   */
  async retireOperator(id: string): Promise<{ recoveryCode: string }> {
    const { session, unlocked } = this.#open();
    if (id === session.operator.id) throw new Refusal('operators.not-oneself');
    this.jobs.cancelAll();
    const { db } = session.store;
    const next = await retireOperator({
      dataDir: this.dataDir,
      db,
      unlocked,
      slotId: id,
      derivation: this.#derivation,
    }).catch((error: unknown) => {
      // Closed for the swap: what is decided is finished at the next opening.
      if (!db.open) this.#stage = { kind: 'closed' };
      throw error;
    });
    dropKey(unlocked);
    this.#begin(next, next.db, session.operator.id);
    this.#settle(this.#refreshBackups(this.#open()));
    return { recoveryCode: next.recoveryCode };
  }

  settings(): Settings {
    return readSettings(this.#open().session.store);
  }

  /** Changes some of the settings. @returns all of them as they are now */
  changeSettings(changes: Readonly<Record<string, unknown>>): Settings {
    const { session } = this.#open();
    const settings = parse(settingsSchema, { ...this.settings(), ...changes });
    session.write('settings.change', (writing) => {
      writeSettings(writing, settings);
    });
    return settings;
  }

  /** The local backups, newest first; every byte is compared on the rescue screen. */
  listBackups(): Promise<BackupLine[]> {
    const { stage } = this.state();
    if (stage !== 'open' && stage !== 'rescue') throw new Refusal('store.locked');
    return backupLines(storePaths(this.dataDir).backups, stage === 'rescue');
  }

  /** Makes a backup now. */
  async backUp(reason: BackupReason): Promise<{ file: string }> {
    const { session, unlocked } = this.#open();
    const now = this.#now();
    const { file } = backUpNow(this.dataDir, session.store.db, unlocked, reason, now);
    await afterBackup(this.dataDir, unlocked.ring.storeId, file, this.settings().backupFolder, now);
    return { file };
  }

  /** Makes a backup and copies it to a folder, such as a USB stick. @returns the copy's path */
  async backUpTo(folder: string): Promise<{ file: string }> {
    const { file } = await this.backUp('manual');
    return { file: await backupTo(file, folder) };
  }

  /**
   * Puts a backup in the place of the store, from the safety page or the rescue screen. The state
   * before is kept, so that this can be undone by restoring it.
   * @param file the path of the backup; see `backupFile` for a local one by its name
   */
  async restore(file: string): Promise<void> {
    const stage = this.#stage;
    if (stage.kind === 'closed') throw new Refusal('store.locked');
    const { unlocked } = stage;
    const operatorId = stage.kind === 'open' ? stage.session.operator.id : stage.operatorId;
    if (operatorsOf(unlocked).find(({ id }) => id === operatorId)?.role !== 'secretary') {
      throw new Refusal('operators.not-allowed');
    }
    this.jobs.cancelAll();
    await this.#settled;
    if (stage.kind === 'open') stage.session.store.db.close();
    // Nobody works, and nobody unlocks, until the file is in its place.
    this.#stage = { kind: 'closed' };
    const restored = this.#putBack(file, unlocked);
    this.#settled = restored.then(nothing, nothing);
    try {
      await restored;
    } finally {
      this.#enter(unlocked, operatorId);
    }
    this.#openOrUndefined()?.session.note('store.restore', { file: basename(file) });
  }

  /** Restores a local backup by its name. */
  async restoreLocal(name: string): Promise<void> {
    await this.restore(await backupFile(storePaths(this.dataDir).backups, name));
  }

  /** The backups on a stick or in a folder, with the operators whose passwords open them. */
  async backupsIn(folder: string): Promise<readonly (BackupLine & { slots: readonly SlotLabel[] })[]> {
    return backupsWithSlots(folder);
  }

  /**
   * Brings a backup with its key ring onto a PC that has no store yet.
   * @throws Refusal `store.exists`, `keys.wrong-password`, `restore.…`
   */
  async install(file: string, slotId: string, password: string): Promise<void> {
    if (this.state().stage !== 'firstRun') throw new Refusal('store.exists');
    const ring = backupKeyRing(file);
    const { dataKey } = await unlockSlot(ring, slotId, password);
    const unlocked = { ring, dataKey };
    await this.#putBack(file, unlocked);
    this.#enter(unlocked, slotId);
    this.#openOrUndefined()?.session.note('store.restore', { file: basename(file) });
  }

  /** Somebody is at work. */
  touch(): void {
    this.#idle.touch();
  }

  /** Writes a fault to the log; where it happened, not what it said. */
  log(error: unknown): void {
    this.#log.write(error);
  }

  /** Puts the key ring of the newest backup in the place of a damaged or missing one. */
  async useSpareKeys(): Promise<void> {
    if (this.state().stage !== 'rescue') throw new Refusal('keys.no-spare');
    await installSpareKeyRing(this.dataDir, this.#now());
  }

  #open(): OpenStage {
    const stage = this.#openOrUndefined();
    if (stage === undefined) throw new Refusal('store.locked');
    return stage;
  }

  #openOrUndefined(): OpenStage | undefined {
    return this.#stage.kind === 'open' ? this.#stage : undefined;
  }

  /** Opens the database with an unlocked ring; a refusal of the store itself leads to the rescue. */
  #enter(unlocked: UnlockedRing, operatorId: string): void {
    try {
      this.#begin(unlocked, openUnlocked(this.dataDir, unlocked), operatorId);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'store.in-use') {
        this.#stage = { kind: 'closed' };
        throw error;
      }
      const problem = { code: error.code, params: error.params };
      this.#stage = { kind: 'rescue', unlocked, operatorId, problem };
    }
  }

  #begin(unlocked: UnlockedRing, db: Database, operatorId: string): void {
    try {
      const session = openStore({
        dataDir: this.dataDir,
        db,
        unlocked,
        operatorId,
        now: this.#now,
        backUpBeforeMigration: () => {
          backUpNow(this.dataDir, db, unlocked, 'migration', this.#now());
        },
      });
      this.#stage = { kind: 'open', unlocked, session };
      this.touch();
    } catch (error) {
      db.close();
      throw error;
    }
  }

  async #putBack(file: string, unlocked: UnlockedRing): Promise<void> {
    await restoreBackup({
      dataDir: this.dataDir,
      backupFile: file,
      unlocked,
      now: this.#now(),
      factsOf,
      inspect: (db) => {
        refuseNewer(db, readMigrations(migrationsFolder()));
      },
    });
  }

  /** Goes on with a changed key ring; the records of the backups follow. */
  #goOn(stage: OpenStage): void {
    this.#stage = stage;
    this.#settle(this.#refreshBackups(stage));
  }

  async #refreshBackups({ unlocked }: OpenStage): Promise<void> {
    await refreshBackups(storePaths(this.dataDir).backups, unlocked, this.#now());
  }

  async #backUpIfChanged({ session, unlocked }: OpenStage, reason: BackupReason): Promise<void> {
    const { db } = session.store;
    if (await isBackedUp(this.dataDir, db, unlocked)) return;
    const now = this.#now();
    const { backupFolder } = readSettings(session.store);
    const { file } = backUpNow(this.dataDir, db, unlocked, reason, now);
    await afterBackup(this.dataDir, unlocked.ring.storeId, file, backupFolder, now);
  }

  /** Work that goes on behind the screen, one after the other; what refuses it is shown. */
  #settle(work: Promise<void>): void {
    this.#settled = Promise.all([this.#settled, work]).then(
      () => {
        this.#backupProblem = null;
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) this.log(error);
        const { code, params } = error instanceof Refusal ? error : { code: 'internal', params: {} };
        this.#backupProblem = { code, params };
      },
    );
  }
}
