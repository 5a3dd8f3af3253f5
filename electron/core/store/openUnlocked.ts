import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { Refusal } from '../refusal.ts';
import { removeTemporaries } from './atomicFile.ts';
import type { UnlockedRing } from './keyRing.ts';
import { openDatabase } from './openFile.ts';
import { storePaths } from './storePaths.ts';
import { clearIncoming } from './swap.ts';

/**
 * Opens the database of a data folder with an unlocked key ring and holds it exclusively.
 * @throws Refusal those of `openDatabase`; `store.in-use` also where another program is just
 * putting another file in its place
 */
export function openUnlocked(dataDir: string, { dataKey }: UnlockedRing): Database {
  const { database, swap } = storePaths(dataDir);
  const db = openDatabase(database, dataKey);
  if (existsSync(swap)) {
    db.close();
    throw new Refusal('store.in-use');
  }
  // From here on the lock says that nobody else is at work in this folder.
  clearIncoming(dataDir);
  removeTemporaries(dataDir);
  return db;
}
