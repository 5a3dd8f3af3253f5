import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fillDemo } from '../../../electron/core/demo/fillDemo.ts';
import { demoPassword, setUpDemo } from '../../../electron/core/demo/openDemo.ts';
import { Ledger } from '../../../electron/core/ledger.ts';
import { openStore } from '../../../electron/core/openStore.ts';
import type { Session } from '../../../electron/core/session.ts';
import { type UnlockedRing, unlockSlot } from '../../../electron/core/store/keyRing.ts';
import { openUnlocked } from '../../../electron/core/store/openUnlocked.ts';
import { markClosed } from '../../../electron/core/store/stopMarker.ts';
import { readOperators } from '../../../electron/core/store/unlockStore.ts';

/** As many as the largest county that the program is for has (design.md 1). */
export const countyMembers = 28_682;

/** The day on which the benchmarks take place, in the year of the demo. */
export const benchNow = (): Date => new Date(2026, 10, 22, 9, 30);

/** The key derivation is slow on purpose and no part of any figure. */
export const cheapDerivation = { cost: 2 ** 10 };

/** The folder of a store with the members of a county, made where it is not there yet. */
export async function countyStore(folder: string): Promise<string> {
  const dataDir = join(folder, 'county');
  if (!existsSync(dataDir)) {
    const ledger = new Ledger({ dataDir, now: benchNow, derivation: cheapDerivation });
    await setUpDemo(ledger, demoPassword);
    fillDemo(ledger.session(), { members: countyMembers });
    await ledger.close();
  }
  return dataDir;
}

/** The key ring of a demo store, opened. */
export async function unlockDemo(dataDir: string): Promise<UnlockedRing & { operatorId: string }> {
  const ring = readOperators(dataDir);
  const operatorId = ring.slots[0]?.id ?? '';
  return { ...(await unlockSlot(ring, operatorId, demoPassword)), ring, operatorId };
}

/** Opens a store as unlocking does, once the key is there. */
export function openWith(
  dataDir: string,
  unlocked: UnlockedRing & { operatorId: string },
): Session {
  return openStore({
    dataDir,
    db: openUnlocked(dataDir, unlocked),
    unlocked,
    operatorId: unlocked.operatorId,
    now: benchNow,
    backUpBeforeMigration: () => {
      throw new Error('The store is not of this version');
    },
  });
}

/** Closes a store in good order; the next opening has no full check to make. */
export function closeStore(dataDir: string, session: Session): void {
  session.store.db.close();
  markClosed(dataDir);
}
