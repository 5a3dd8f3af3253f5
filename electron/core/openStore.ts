import type { Database } from 'better-sqlite3';
import { readUnit } from './facts.ts';
import { Refusal } from './refusal.ts';
import { keepSearchIndex } from './registers/searchIndex.ts';
import { settleOperators } from './operators/settleOperators.ts';
import { Session } from './session.ts';
import type { UnlockedRing } from './store/keyRing.ts';
import { migrate, readMigrations, refuseNewer, versionOf, newestVersion } from './store/migrate.ts';
import { migrationsFolder } from './store/migrationsFolder.ts';
import { openInMemory } from './store/openFile.ts';
import { markOpen, needsFullCheck } from './store/stopMarker.ts';
import { Store } from './store/store.ts';

/** What belongs to opening a store besides the database itself. */
export interface Opening {
  readonly dataDir: string;
  readonly db: Database;
  readonly unlocked: UnlockedRing;
  /** Whose session it becomes. */
  readonly operatorId: string;
  readonly now: () => Date;
  /** Makes a verified backup before the schema is changed. */
  readonly backUpBeforeMigration: () => void;
}

/**
 * Key → header → check → version (design.md 4): the key and the header are behind us, the
 * database is open. Where it refuses, nothing has been changed and the database is still open.
 * @throws Refusal `store.damaged`, `store.newer`, `store.schema-differs`
 */
export function openStore(opening: Opening): Session {
  const { dataDir, db, unlocked, operatorId, now } = opening;
  const full = needsFullCheck(dataDir, now());
  checkFile(db, full);
  const migrations = readMigrations(migrationsFolder());
  refuseNewer(db, migrations);
  if (versionOf(db) < newestVersion(migrations)) opening.backUpBeforeMigration();
  migrate(db, migrations, openInMemory);
  const store = new Store(db, now);
  keepSearchIndex(store);
  const operator = settleOperators(store, unlocked, operatorId, now());
  markOpen(dataDir, now(), full);
  return new Session(store, operator, readUnit(store), now);
}

/** SQLite's own check: quick each time, in full after an unclean stop and weekly. */
function checkFile(db: Database, full: boolean): void {
  const answer = db.pragma(full ? 'integrity_check(1)' : 'quick_check(1)', { simple: true });
  if (answer !== 'ok') throw new Refusal('store.damaged');
}
