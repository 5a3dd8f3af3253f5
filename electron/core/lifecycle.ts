import type { Database } from 'better-sqlite3';
import { afterBackup, backUpNow, isBackedUp } from './backups.ts';
import { readSettings } from './facts.ts';
import { openStore } from './openStore.ts';
import { type Params, Refusal } from './refusal.ts';
import type { Session } from './session.ts';
import type { BackupReason } from './store/backupName.ts';
import type { UnlockedRing } from './store/keyRing.ts';
import { openUnlocked } from './store/openUnlocked.ts';
import type { DerivationOptions } from './store/passwordKey.ts';
import { refreshBackups } from './store/refreshBackups.ts';
import { markClosed } from './store/stopMarker.ts';
import { storePaths } from './store/storePaths.ts';

/** A store at work: the key ring opened, the database held, an operator's session. */
export interface OpenStage {
  readonly kind: 'open';
  readonly unlocked: UnlockedRing;
  readonly session: Session;
}

/** The key ring opened, but the database refused: only a restore leads out. */
export interface RescueStage {
  readonly kind: 'rescue';
  readonly unlocked: UnlockedRing;
  readonly operatorId: string;
  readonly problem: Problem;
}

/** `closed` covers both a folder without a store and a locked one. */
export type Stage = { readonly kind: 'closed' } | OpenStage | RescueStage;

interface Problem {
  readonly code: string;
  readonly params: Params;
}

const nothing = (): void => undefined;

/** The life of a store in one program run: closed, open, in need of rescue, and the ways between. */
export class Lifecycle {
  readonly dataDir: string;
  readonly now: () => Date;
  readonly derivation: DerivationOptions;
  readonly #onFault: (error: unknown) => void;
  #stage: Stage = { kind: 'closed' };
  #settled: Promise<void> = Promise.resolve();
  #backupProblem: Problem | null = null;

  constructor(
    dataDir: string,
    now: () => Date,
    derivation: DerivationOptions,
    onFault: (error: unknown) => void,
  ) {
    this.dataDir = dataDir;
    this.now = now;
    this.derivation = derivation;
    this.#onFault = onFault;
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Why the last backup behind the screen failed, until one succeeds. */
  get backupProblem(): Problem | null {
    return this.#backupProblem;
  }

  /** What still goes on behind the screen; nothing is opened before it has ended. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** The stage at work. @throws Refusal `store.locked` */
  open(): OpenStage {
    if (this.#stage.kind !== 'open') throw new Refusal('store.locked');
    return this.#stage;
  }

  /** Opens the database with an unlocked ring; a refusal of the store itself leads to the rescue. */
  enter(unlocked: UnlockedRing, operatorId: string): void {
    // Two passwords typed at once: the first one in stays.
    if (this.#stage.kind === 'open') throw new Refusal('store.in-use');
    try {
      this.begin(unlocked, openUnlocked(this.dataDir, unlocked), operatorId);
    } catch (error) {
      this.#stage = { kind: 'closed' };
      if (!(error instanceof Refusal) || error.code === 'store.in-use') throw error;
      const problem = { code: error.code, params: error.params };
      this.#stage = { kind: 'rescue', unlocked, operatorId, problem };
    }
  }

  /** Goes to work with an open database; closes it where the store is refused. */
  begin(unlocked: UnlockedRing, db: Database, operatorId: string): void {
    try {
      const session = openStore({
        dataDir: this.dataDir,
        db,
        unlocked,
        operatorId,
        now: this.now,
        backUpBeforeMigration: () => {
          backUpNow(this.dataDir, db, unlocked, 'migration', this.now());
        },
      });
      this.#stage = { kind: 'open', unlocked, session };
    } catch (error) {
      db.close();
      throw error;
    }
    this.followRing();
  }

  /** Goes on under a changed key ring. */
  goOn(unlocked: UnlockedRing): void {
    this.#stage = { ...this.open(), unlocked };
    this.followRing();
  }

  /** Ends the work: the backup that is due is made, the file closed, the key overwritten. */
  end(): void {
    const stage = this.#stage;
    this.#stage = { kind: 'closed' };
    if (stage.kind === 'rescue') stage.unlocked.dataKey.fill(0);
    if (stage.kind !== 'open') return;
    const ending = this.backUpIfChanged(stage, 'close').finally(() => {
      stage.session.store.db.close();
      stage.unlocked.dataKey.fill(0);
      markClosed(this.dataDir);
    });
    this.settle(ending);
  }

  /**
   * Closes the store while other files take its place: nobody works, and nobody unlocks, until the
   * work has ended, whichever way.
   */
  async suspend(work: () => Promise<void>): Promise<void> {
    const stage = this.#stage;
    await this.#settled;
    this.#stage = { kind: 'closed' };
    if (stage.kind === 'open') stage.session.store.db.close();
    const suspended = work();
    this.#settled = suspended.then(nothing, nothing);
    await suspended;
  }

  /** Gives the stage up without closing anything: the database is closed already. */
  giveUp(): void {
    this.#stage = { kind: 'closed' };
  }

  /** Lets the backups' records follow the key ring. */
  followRing(): void {
    const { unlocked } = this.open();
    const { backups } = storePaths(this.dataDir);
    this.settle(refreshBackups(backups, unlocked, this.now()).then(nothing));
  }

  /** Makes a backup unless the newest one already holds the store as it is. */
  async backUpIfChanged({ session, unlocked }: OpenStage, reason: BackupReason): Promise<void> {
    const { db } = session.store;
    if (await isBackedUp(this.dataDir, db, unlocked)) return;
    const { backupFolder } = readSettings(session.store);
    const { file } = backUpNow(this.dataDir, db, unlocked, reason, this.now());
    await afterBackup(this.dataDir, unlocked.ring.storeId, file, backupFolder, this.now());
  }

  /** Work that goes on behind the screen, one after the other; what refuses it is shown. */
  settle(work: Promise<void>): void {
    this.#settled = Promise.all([this.#settled, work]).then(
      () => {
        this.#backupProblem = null;
      },
      (error: unknown) => {
        if (!(error instanceof Refusal)) this.#onFault(error);
        const refusal = error instanceof Refusal ? error : new Refusal('internal');
        this.#backupProblem = { code: refusal.code, params: refusal.params };
      },
    );
  }
}
