import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import { writeFileAtomic } from './atomicFile.ts';
import type { UnlockedRing } from './keyRing.ts';
import { keyRingIfAny, keyRingText } from './keyRingFile.ts';
import { type RotatedRing, retireSlot } from './keyRingHandover.ts';
import { openDatabase, rekeyCopy, sqliteRefusal } from './openFile.ts';
import type { DerivationOptions } from './passwordKey.ts';
import { storePaths } from './storePaths.ts';
import { type Step, clearIncoming, commitSwap } from './swap.ts';
import { countRows, sameCounts, verifyFile } from './verifyFile.ts';

export interface Retirement {
  readonly dataDir: string;
  /** The open database; closed when the new one takes its place. */
  readonly db: Database;
  readonly unlocked: UnlockedRing;
  /** Whose key is to open nothing any more. */
  readonly slotId: string;
  readonly derivation?: DerivationOptions;
  readonly step?: Step;
}

/**
 * Retires an operator: database and key ring get a new data key together. The database is copied
 * (`VACUUM INTO`), the copy is written anew under the new key and checked, and then takes the
 * place of the present one with the new ring; killed at any moment, either all is as before or
 * all is done. Backups are brought under the new key afterwards by `refreshBackups`.
 *
 * Nothing may write between the call and its end. Where it fails and `db` is still open, nothing
 * has changed; where `db` is closed, lock the store: opening it again completes the handover.
 * @returns the new ring, key, database and the new recovery code, to be shown once
 * @throws Refusal `keys.last-secretary`, `keys.no-operator`, `keys.changed-meanwhile`, `store.disk-full` …
 */
export async function retireOperator(
  retirement: Retirement,
): Promise<RotatedRing & { db: Database }> {
  const { dataDir, db, unlocked, slotId, derivation, step } = retirement;
  const next = await retireSlot(unlocked, slotId, derivation);
  // No await from here on: no other work may come between the copy and the swap.
  prepare(retirement, next);
  commitSwap(dataDir, () => db.close(), step && { step });
  return { ...next, db: openDatabase(storePaths(dataDir).database, next.dataKey) };
}

function prepare({ dataDir, db, unlocked, step }: Retirement, next: RotatedRing): void {
  const { incomingDatabase, incomingKeyRing } = storePaths(dataDir);
  if (keyRingIfAny(dataDir)?.checksum !== unlocked.ring.checksum) {
    throw new Refusal('keys.changed-meanwhile');
  }
  try {
    clearIncoming(dataDir);
    db.prepare('VACUUM INTO ?').run(incomingDatabase);
    step?.('copied');
    rekeyCopy(incomingDatabase, unlocked.dataKey, next.dataKey);
    step?.('rekeyed');
    const counts = verifyFile(incomingDatabase, next.dataKey, (copy) => countRows(copy));
    if (!sameCounts(counts, countRows(db))) throw new Refusal('store.damaged');
    writeFileAtomic(incomingKeyRing, keyRingText(next.ring));
  } catch (error) {
    clearIncoming(dataDir);
    throw sqliteRefusal(error, incomingDatabase);
  }
}
