import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { type Settings, settingsSchema } from '../../shared/settings.ts';
import { checkBeginMonth } from './accounts/checkBeginMonth.ts';
import { ImportDesk } from './exchange/import/importDesk.ts';
import { readSettings, writeSettings } from './facts.ts';
import { IdleLock } from './idleLock.ts';
import { Jobs } from './jobs/jobs.ts';
import type { LedgerState, Setup } from './ledgerState.ts';
import { Lifecycle } from './lifecycle.ts';
import { Log } from './log.ts';
import { Keys } from './operators/keys.ts';
import { parse } from './parse.ts';
import { Refusal } from './refusal.ts';
import { ReportDesk } from './reports/reportDesk.ts';
import { Safekeeping } from './safekeeping.ts';
import type { Session } from './session.ts';
import { writeFirstAct } from './setUp.ts';
import { createStore } from './store/createStore.ts';
import { createKeyRing } from './store/keyRing.ts';
import { newestVersion, readMigrations } from './store/migrate.ts';
import { migrationsFolder } from './store/migrationsFolder.ts';
import type { DerivationOptions } from './store/passwordKey.ts';
import { storePaths } from './store/storePaths.ts';
import { settleSwap } from './store/swap.ts';
import { readOperators } from './store/unlockStore.ts';
import { appVersion } from './version.ts';

const backupEveryMs = 30 * 60 * 1000;

export interface LedgerOptions {
  readonly dataDir: string;
  readonly now?: () => Date;
  /** A cheaper key derivation, for tests only. */
  readonly derivation?: DerivationOptions;
}

/**
 * The application over one data folder (design.md 4): what both hosts and the command line drive.
 */
export class Ledger {
  readonly dataDir: string;
  readonly jobs: Jobs;
  readonly keys: Keys;
  readonly safekeeping: Safekeeping;
  readonly imports = new ImportDesk();
  readonly reports = new ReportDesk();
  /** Shown on the lock screen of a demo store, so that nobody is locked out of a demonstration. */
  hint: string | null = null;
  readonly #life: Lifecycle;
  readonly #log: Log;
  readonly #idle: IdleLock;
  readonly #timer: NodeJS.Timeout;

  constructor({ dataDir, now = () => new Date(), derivation = {} }: LedgerOptions) {
    const onFault = (error: unknown): void => {
      this.log(error);
    };
    const life = new Lifecycle(dataDir, now, derivation, onFault);
    this.dataDir = dataDir;
    this.jobs = new Jobs(onFault);
    this.keys = new Keys(life, this.jobs);
    this.safekeeping = new Safekeeping(life, this.jobs);
    this.#life = life;
    this.#log = new Log(dataDir, now);
    const idleMinutes = (): number =>
      life.stage.kind === 'open' ? this.settings().idleMinutes : 0;
    this.#idle = new IdleLock(
      idleMinutes,
      () => {
        this.lock();
      },
      now,
    );
    this.#timer = setInterval(() => {
      if (life.stage.kind === 'open') life.settle(life.backUpIfChanged(life.stage, 'timer'));
    }, backupEveryMs);
    this.#timer.unref();
  }

  /** What the screen shows first. */
  state(): LedgerState {
    const { stage, backupProblem } = this.#life;
    const common = { appVersion: appVersion(), backupProblem };
    if (stage.kind === 'rescue') return { ...common, stage: 'rescue', problem: stage.problem };
    if (stage.kind === 'closed') return { ...common, ...this.#closedState() };
    const { unit, operator } = stage.session;
    const schemaVersion = newestVersion(readMigrations(migrationsFolder()));
    return { ...common, stage: 'open', unit, operator, settings: this.settings(), schemaVersion };
  }

  /** The session of the open store. @throws Refusal `store.locked` */
  session(): Session {
    return this.#life.open().session;
  }

  /**
   * A new store with its first secretary, open at once.
   * @returns the recovery code, to be shown once
   * @throws Refusal `store.exists`, `keys.password-short` …
   */
  async setUp(setup: Setup, { demo = false } = {}): Promise<{ recoveryCode: string }> {
    if (this.state().stage !== 'firstRun') throw new Refusal('store.exists');
    const { dataDir, now, derivation } = this.#life;
    const profile = { ...setup.operator, role: 'secretary' as const };
    const operator = { profile, password: setup.password };
    const created = await createKeyRing({ kind: setup.kind }, operator, derivation);
    createStore(dataDir, created, now, (store) => {
      writeFirstAct(store, created.slotId, setup, demo);
    });
    this.#life.enter(created, created.slotId);
    this.touch();
    return { recoveryCode: created.recoveryCode };
  }

  /** Opens the store for an operator; see `Keys.unlock`. An open one is locked first. */
  async unlock(slotId: string, password: string): Promise<void> {
    if (this.#life.stage.kind === 'open') this.lock();
    await this.keys.unlock(slotId, password);
    this.touch();
  }

  /** Closes the file and drops the key. The backup that is due is made on the way. */
  lock(): void {
    this.jobs.cancelAll();
    this.imports.clear();
    this.reports.clear();
    this.#life.end();
  }

  /** Locks, and waits until all is on the disk. For the end of the program. */
  async close(): Promise<void> {
    this.lock();
    clearInterval(this.#timer);
    this.#idle.stop();
    await this.#life.settled;
  }

  settings(): Settings {
    return readSettings(this.session().store);
  }

  /**
   * Changes some of the settings.
   * @returns all of them as they are now
   * @throws Refusal `opening.begin-fixed`
   */
  changeSettings(changes: Readonly<Record<string, unknown>>): Settings {
    const before = this.settings();
    const settings = parse(settingsSchema, { ...before, ...changes });
    if (isDeepStrictEqual(settings, before)) return before;
    checkBeginMonth(this.session(), before, settings);
    this.session().write('settings.change', (writing) => {
      writeSettings(writing, settings);
    });
    return settings;
  }

  /** Somebody is at work. */
  touch(): void {
    this.#idle.touch();
  }

  /** Writes a fault to the log; where it happened, not what it said. */
  log(error: unknown): void {
    this.#log.write(error);
  }

  /** A folder without a store, a locked one, or one whose key file cannot be read. */
  #closedState() {
    settleSwap(this.dataDir);
    const { database, keyRing } = storePaths(this.dataDir);
    if (!existsSync(keyRing) && !existsSync(database)) return { stage: 'firstRun' } as const;
    try {
      const slots = readOperators(this.dataDir).slots.map(({ id, label }) => ({ id, label }));
      return { stage: 'locked', slots, hint: this.hint } as const;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { stage: 'rescue', problem: { code: error.code, params: error.params } } as const;
    }
  }
}
