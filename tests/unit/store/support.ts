import { mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { afterAll, expect } from 'vitest';
import type { StoreFacts } from '../../../electron/core/store/backup.ts';
import { type UnlockedRing, createKeyRing } from '../../../electron/core/store/keyRing.ts';
import { addSlot } from '../../../electron/core/store/keyRingChanges.ts';
import { saveKeyRing } from '../../../electron/core/store/keyRingFile.ts';
import { openDatabase } from '../../../electron/core/store/openFile.ts';
import { openUnlocked } from '../../../electron/core/store/openUnlocked.ts';
import { storePaths } from '../../../electron/core/store/storePaths.ts';
import { readOperators, unlockRing } from '../../../electron/core/store/unlockStore.ts';
import { Refusal } from '../../../electron/core/refusal.ts';

/** The least work that the key file allows: tests derive hundreds of keys. */
export const cheap = { cost: 2 ** 10 };

export const secretary = {
  profile: { name: '王小明', post: '支部书记', role: 'secretary' },
  password: 'old secretary',
} as const;

export const successor = {
  profile: { name: '李建国', post: '支部书记', role: 'secretary' },
  password: 'new secretary',
} as const;

export const recorder = {
  profile: { name: '欧阳娜', post: '党务干事', role: 'recorder' },
  password: 'recorder 123',
} as const;

export const now = new Date('2026-11-22T10:11:12Z');

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed after the test file. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-store-'));
  folders.push(folder);
  return folder;
}

export interface TestStore {
  readonly dataDir: string;
  readonly backups: string;
  readonly unlocked: UnlockedRing;
  readonly ids: Readonly<Record<'secretary' | 'successor' | 'recorder', string>>;
  readonly recoveryCode: string;
}

/** A store with three operators and a table of members, closed. */
export async function newStore(dataDir = join(tempFolder(), 'data')): Promise<TestStore> {
  mkdirSync(dataDir, { recursive: true });
  const created = await createKeyRing({ kind: 'village' }, secretary, cheap);
  const { dataKey } = created;
  const second = await addSlot({ ring: created.ring, dataKey }, successor, cheap);
  const { ring, slotId } = await addSlot({ ring: second.ring, dataKey }, recorder, cheap);
  saveKeyRing(dataDir, ring);
  const paths = storePaths(dataDir);
  const db = openDatabase(paths.database, dataKey, { create: true });
  db.exec('CREATE TABLE members (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT');
  db.pragma('user_version = 1');
  addMembers(db, 300);
  db.close();
  return {
    dataDir,
    backups: paths.backups,
    unlocked: { ring, dataKey },
    ids: { secretary: created.slotId, successor: second.slotId, recorder: slotId },
    recoveryCode: created.recoveryCode,
  };
}

export function addMembers(db: Database, count: number): void {
  const insert = db.prepare('INSERT INTO members (name) VALUES (?)');
  db.transaction(() => {
    for (let i = 0; i < count; i += 1) insert.run(`党员${i} ${'甲'.repeat(200)}`);
  })();
}

export const countMembers = (db: Database): number =>
  db.prepare<[], number>('SELECT count(*) FROM members').pluck().get() ?? -1;

/** Opens the store's database, uses it and closes it. */
export function inDatabase<T>(dataDir: string, dataKey: Buffer, use: (db: Database) => T): T {
  const db = openDatabase(storePaths(dataDir).database, dataKey);
  try {
    return use(db);
  } finally {
    db.close();
  }
}

export const factsOf = (db: Database): StoreFacts => ({
  appVersion: '0.1.0',
  auditHead: `members:${countMembers(db)}`,
});

/** Opens a data folder as the program does. */
export async function unlockStore(
  dataDir: string,
  slotId: string,
  password: string,
): Promise<UnlockedRing & { db: Database }> {
  const unlocked = await unlockRing(dataDir, readOperators(dataDir), slotId, password, now);
  return { ...unlocked, db: openUnlocked(dataDir, unlocked) };
}

/** The code of the refusal that `work` ends in; anything else fails the test. */
export async function refusalOf(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return expect.unreachable('nothing was refused');
}

/** Every way to change one leaf of a JSON value, as path and changed copy. */
export function* mutations(value: unknown, path = ''): Generator<[path: string, changed: unknown]> {
  if (Array.isArray(value)) {
    for (const [index, part] of value.entries()) {
      for (const [at, changed] of mutations(part, `${path}[${index}]`)) {
        yield [at, value.with(index, changed)];
      }
    }
    if (value.length > 0) yield [`${path}: first removed`, value.slice(1)];
  } else if (value !== null && typeof value === 'object') {
    for (const [name, part] of Object.entries(value)) {
      for (const [at, changed] of mutations(part, `${path}.${name}`)) {
        yield [at, { ...value, [name]: changed }];
      }
      const { [name]: _removed, ...rest } = value as Record<string, unknown>;
      yield [`${path}.${name}: removed`, rest];
    }
    yield [`${path}: added`, { ...value, extra: 1 }];
  } else if (typeof value === 'number') {
    for (const changed of [value * 2, value + 1, 0, -1, 2 ** 40])
      yield [`${path}=${changed}`, changed];
  } else if (typeof value === 'string') {
    const middle = Math.floor(value.length / 2);
    const flipped = value[middle] === 'A' ? 'B' : 'A';
    yield [`${path}: flipped`, value.slice(0, middle) + flipped + value.slice(middle + 1)];
    yield [`${path}: cut`, value.slice(0, -1)];
    yield [`${path}: empty`, ''];
  }
}
