import { existsSync } from 'node:fs';
import { Refusal } from '../refusal.ts';
import { freeAsideName } from './aside.ts';
import { writeFileAtomic } from './atomicFile.ts';
import { listBackups } from './backupList.ts';
import { diskRefusal } from './diskRefusal.ts';
import { keyRingText } from './keyRingFile.ts';
import type { KeyRing } from './keyRingFormat.ts';
import { storePaths } from './storePaths.ts';
import { clearIncoming, commitSwap } from './swap.ts';

/**
 * The newest key ring in the records of the local backups: what is left when `ledger.keys.json`
 * is damaged or gone. `refreshBackups` keeps them equal to the file.
 * @returns undefined where no record holds one
 */
export async function spareKeyRing(dataDir: string): Promise<KeyRing | undefined> {
  const rings = (await listBackups(storePaths(dataDir).backups)).flatMap(({ info }) =>
    info ? [info.keyRing] : [],
  );
  return rings.sort((a, b) => b.revision - a.revision)[0];
}

/**
 * Puts the spare ring in the place of a damaged or missing key file; the damaged one is kept
 * aside. The database is not touched, and opens with the operators' passwords as before.
 * @throws Refusal `keys.no-spare`, `store.disk-full` …
 */
export async function installSpareKeyRing(dataDir: string, now: Date): Promise<KeyRing> {
  const ring = await spareKeyRing(dataDir);
  if (!ring) throw new Refusal('keys.no-spare');
  const { incomingKeyRing, keyRing } = storePaths(dataDir);
  try {
    clearIncoming(dataDir);
    writeFileAtomic(incomingKeyRing, keyRingText(ring));
  } catch (error) {
    throw diskRefusal('store', error, dataDir);
  }
  const aside = existsSync(keyRing) && freeAsideName(dataDir, 'damaged', now);
  commitSwap(dataDir, () => undefined, aside ? { aside } : {});
  return ring;
}
