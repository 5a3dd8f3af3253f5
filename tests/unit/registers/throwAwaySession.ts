import type { Session } from '../../../electron/core/session.ts';
import { testSession } from '../../support/session.ts';

/** A session whose store has the tables of the throw-away registers. */
export function throwAwaySession(): Session {
  const session = testSession();
  session.store.db.exec(`
    CREATE TABLE outings (
      id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, voidedAt TEXT,
      name TEXT NOT NULL, kind TEXT, topics TEXT, heldOn TEXT, number INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE guests (
      id TEXT NOT NULL PRIMARY KEY, version INTEGER NOT NULL, voidedAt TEXT,
      outing TEXT NOT NULL REFERENCES outings (id) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER, name TEXT NOT NULL, phone TEXT
    ) STRICT;
  `);
  return session;
}
