import { mkdirSync } from 'node:fs';
import { writeFileAtomic } from './atomicFile.ts';
import type { UnlockedRing } from './keyRing.ts';
import { keyRingText } from './keyRingFile.ts';
import { migrate, readMigrations } from './migrate.ts';
import { migrationsFolder } from './migrationsFolder.ts';
import { openDatabase, openInMemory, sqliteRefusal } from './openFile.ts';
import { Store } from './store.ts';
import { storePaths } from './storePaths.ts';
import { clearIncoming, commitSwap } from './swap.ts';

/**
 * Puts a new store into a data folder: database and key ring are made aside and take their places
 * together, so that a kill on the way leaves no store rather than one that nobody can open.
 * @param fill the first acts of the store
 * @throws Refusal `store.read-only`, `store.disk-full` …
 */
export function createStore(
  dataDir: string,
  { ring, dataKey }: UnlockedRing,
  now: () => Date,
  fill: (store: Store) => void,
): void {
  const { incomingDatabase, incomingKeyRing } = storePaths(dataDir);
  try {
    mkdirSync(dataDir, { recursive: true });
    clearIncoming(dataDir);
    const db = openDatabase(incomingDatabase, dataKey, { create: true });
    try {
      migrate(db, readMigrations(migrationsFolder()), openInMemory);
      fill(new Store(db, now));
    } finally {
      db.close();
    }
    writeFileAtomic(incomingKeyRing, keyRingText(ring));
    commitSwap(dataDir, () => undefined);
  } catch (error) {
    throw sqliteRefusal(error, incomingDatabase);
  }
}
