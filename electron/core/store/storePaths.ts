import { join } from 'node:path';

/** The files of a data folder (design.md 4). */
export interface StorePaths {
  readonly database: string;
  readonly keyRing: string;
  readonly attempts: string;
  readonly backups: string;
  /** What is about to take the place of the database or the key ring, see swap.ts. */
  readonly incomingDatabase: string;
  readonly incomingKeyRing: string;
  readonly swap: string;
}

/** @param dataDir the data folder */
export function storePaths(dataDir: string): StorePaths {
  return {
    database: join(dataDir, 'ledger.db'),
    keyRing: join(dataDir, 'ledger.keys.json'),
    attempts: join(dataDir, 'ledger.attempts.json'),
    backups: join(dataDir, 'backups'),
    incomingDatabase: join(dataDir, 'ledger.db.incoming'),
    incomingKeyRing: join(dataDir, 'ledger.keys.json.incoming'),
    swap: join(dataDir, 'ledger.swap.json'),
  };
}
