import type { Jobs } from '../jobs/jobs.ts';
import type { Lifecycle } from '../lifecycle.ts';
import { Refusal } from '../refusal.ts';
import { retireOperator } from '../store/handover.ts';
import { addSlot, changePassword, renewRecoveryCode } from '../store/keyRingChanges.ts';
import { saveKeyRing } from '../store/keyRingFile.ts';
import { installSpareKeyRing } from '../store/keyRingSpare.ts';
import type { OperatorProfile } from '../store/operatorProfile.ts';
import { readOperators, recoverPassword, unlockRing } from '../store/unlockStore.ts';
import { settleOperators } from './settleOperators.ts';

/** The operators' keys: passwords, the recovery code, and the handover (design.md 4). */
export class Keys {
  readonly #life: Lifecycle;
  readonly #jobs: Jobs;

  constructor(life: Lifecycle, jobs: Jobs) {
    this.#life = life;
    this.#jobs = jobs;
  }

  /**
   * Opens the store with an operator's password. Where the key is right but the store cannot be
   * opened, the stage becomes `rescue` and nothing is thrown.
   * @throws Refusal `keys.wrong-password`, `keys.wait`, `store.in-use` …
   */
  async unlock(slotId: string, password: string): Promise<void> {
    const life = this.#life;
    await life.settled;
    const ring = readOperators(life.dataDir);
    const unlocked = await unlockRing(life.dataDir, ring, slotId, password, life.now());
    life.enter(unlocked, slotId);
  }

  /** A new password by the recovery code, which is used up. @returns the next one */
  async recover(slotId: string, code: string, password: string): Promise<{ recoveryCode: string }> {
    const { dataDir, now, derivation } = this.#life;
    const { recoveryCode } = await recoverPassword(
      dataDir,
      code,
      slotId,
      password,
      now(),
      derivation,
    );
    return { recoveryCode };
  }

  /** Changes the own password; the database is not rewritten. @throws Refusal `keys.wrong-password` */
  async changePassword(current: string, next: string): Promise<void> {
    const { dataDir, derivation } = this.#life;
    const { session, unlocked } = this.#life.open();
    const { id } = session.operator;
    const ring = await changePassword(unlocked.ring, id, current, next, derivation);
    saveKeyRing(dataDir, ring);
    session.note('operators.password', { id });
    this.#life.goOn({ ...unlocked, ring });
  }

  /** Adds an operator: the successor, a recorder, a reader. */
  async add(profile: OperatorProfile, password: string): Promise<{ id: string }> {
    const { dataDir, derivation, now } = this.#life;
    const { session, unlocked } = this.#life.open();
    const { ring, slotId } = await addSlot(unlocked, { profile, password }, derivation);
    saveKeyRing(dataDir, ring);
    settleOperators(session.store, { ...unlocked, ring }, session.operator.id, now());
    this.#life.goOn({ ...unlocked, ring });
    return { id: slotId };
  }

  /**
   * Retires an operator. The data key is changed, so that the old key opens nothing, not even with
   * an old copy of the key file; the backups follow.
   * @returns the new recovery code, to be shown once
   */
  async retire(id: string): Promise<{ recoveryCode: string }> {
    const { dataDir, derivation } = this.#life;
    const { session, unlocked } = this.#life.open();
    const { db } = session.store;
    if (id === session.operator.id) throw new Refusal('operators.not-oneself');
    this.#jobs.cancelAll();
    try {
      const next = await retireOperator({ dataDir, db, unlocked, slotId: id, derivation });
      unlocked.dataKey.fill(0);
      this.#life.begin(next, next.db, session.operator.id);
      return { recoveryCode: next.recoveryCode };
    } catch (error) {
      // Closed for the swap: what is decided is finished at the next opening.
      if (!db.open) this.#life.giveUp();
      throw error;
    }
  }

  /** A new recovery code in place of the one that was lost or seen. @returns it, to be shown once */
  async renewRecoveryCode(): Promise<{ recoveryCode: string }> {
    const { dataDir, derivation } = this.#life;
    const { session, unlocked } = this.#life.open();
    const { ring, recoveryCode } = await renewRecoveryCode(unlocked, derivation);
    saveKeyRing(dataDir, ring);
    session.note('operators.recovery', {});
    this.#life.goOn({ ...unlocked, ring });
    return { recoveryCode };
  }

  /** Puts the key ring of the newest backup in the place of a damaged or missing one. */
  async useSpare(): Promise<void> {
    await installSpareKeyRing(this.#life.dataDir, this.#life.now());
  }
}
