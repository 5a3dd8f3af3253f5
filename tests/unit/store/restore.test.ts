import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../electron/core/store/backup.ts';
import { listBackups } from '../../../electron/core/store/backupList.ts';
import { sidecarOf } from '../../../electron/core/store/backupName.ts';
import { unlockSlot, type UnlockedRing } from '../../../electron/core/store/keyRing.ts';
import { loadKeyRing, saveKeyRing } from '../../../electron/core/store/keyRingFile.ts';
import { retireSlot } from '../../../electron/core/store/keyRingHandover.ts';
import { installSpareKeyRing, spareKeyRing } from '../../../electron/core/store/keyRingSpare.ts';
import { retireOperator } from '../../../electron/core/store/handover.ts';
import { openDatabase } from '../../../electron/core/store/openFile.ts';
import { refreshBackups } from '../../../electron/core/store/refreshBackups.ts';
import {
  type RestoreRequest,
  backupKeyRing,
  restoreBackup,
} from '../../../electron/core/store/restore.ts';
import { storePaths } from '../../../electron/core/store/storePaths.ts';
import { Refusal } from '../../../electron/core/refusal.ts';
import { run } from './kill.ts';
import {
  type TestStore,
  addMembers,
  cheap,
  countMembers,
  factsOf,
  inDatabase,
  newStore,
  now,
  refusalOf,
  secretary,
  successor,
  tempFolder,
  unlockStore,
} from './support.ts';

/** A store of 300 members, backed up, then grown to 350. */
async function grownStore(): Promise<TestStore & { backupFile: string }> {
  const store = await newStore();
  const { dataDir, unlocked, backups } = store;
  const backupFile = inDatabase(dataDir, unlocked.dataKey, (db) => {
    const { file } = makeBackup({
      db,
      dir: backups,
      unlocked,
      reason: 'close',
      now,
      facts: factsOf(db),
    });
    addMembers(db, 50);
    return file;
  });
  return { ...store, backupFile };
}

const later = new Date('2026-11-23T08:00:00Z');

const request = (
  store: Pick<TestStore, 'dataDir' | 'unlocked'>,
  backupFile: string,
): RestoreRequest => ({
  dataDir: store.dataDir,
  backupFile,
  unlocked: store.unlocked,
  now: later,
  factsOf,
});

const members = ({ dataDir, unlocked }: Pick<TestStore, 'dataDir' | 'unlocked'>): number =>
  inDatabase(dataDir, unlocked.dataKey, countMembers);

const filesIn = (dataDir: string): string[] =>
  readdirSync(dataDir)
    .filter((name) => name !== 'ledger.attempts.json')
    .sort();

describe('restoring', () => {
  it('brings back the store of that time; the state before is a backup', async () => {
    const store = await grownStore();
    const restored = await restoreBackup(request(store, store.backupFile));
    expect(restored.counts).toEqual({ members: 300 });
    expect(restored.aside).toBeUndefined();
    expect(members(store)).toBe(300);
    const [newest] = await listBackups(store.backups, { thorough: true });
    expect(newest).toMatchObject({
      file: restored.before,
      reason: 'restore',
      state: 'good',
      info: { counts: { members: 350 } },
    });
    expect(filesIn(store.dataDir)).toEqual(['backups', 'ledger.db', 'ledger.keys.json']);
  });

  it('can be undone, and the undoing too', async () => {
    const store = await grownStore();
    const first = await restoreBackup(request(store, store.backupFile));
    const second = await restoreBackup({
      ...request(store, first.before ?? ''),
      now: new Date('2026-11-23T08:01:00Z'),
    });
    expect(members(store)).toBe(350);
    await restoreBackup(request(store, second.before ?? ''));
    expect(members(store)).toBe(300);
  });

  it('goes on when its key is wiped meanwhile', async () => {
    const store = await grownStore();
    const dataKey = Buffer.from(store.unlocked.dataKey);
    const unlocked = { ring: store.unlocked.ring, dataKey };
    const restoring = restoreBackup(request({ ...store, unlocked }, store.backupFile));
    dataKey.fill(0);
    await restoring;
    expect(members(store)).toBe(300);
  });

  it('leaves the backup itself as it was', async () => {
    const store = await grownStore();
    const before = readFileSync(store.backupFile);
    await restoreBackup(request(store, store.backupFile));
    expect(readFileSync(store.backupFile).equals(before)).toBe(true);
  });

  it('works from a file without its record, under any name', async () => {
    const store = await grownStore();
    const file = join(tempFolder(), '老备份.db');
    cpSync(store.backupFile, file);
    await restoreBackup(request(store, file));
    expect(members(store)).toBe(300);
  });

  it('works from a plain copy of a store that was killed at work', async () => {
    const store = await grownStore();
    const killed = await grownStore();
    leaveHotJournal(killed);
    const file = storePaths(killed.dataDir).database;
    await restoreBackup({ ...request(store, file), backupKey: killed.unlocked.dataKey });
    expect(members(store)).toBe(350);
    expect(
      inDatabase(store.dataDir, store.unlocked.dataKey, (db) =>
        db.prepare("SELECT 1 FROM members WHERE name LIKE '%x'").get(),
      ),
    ).toBeUndefined();
  });

  it('is refused while the store is open', async () => {
    const store = await grownStore();
    const held = openDatabase(storePaths(store.dataDir).database, store.unlocked.dataKey);
    expect(await refusalOf(() => restoreBackup(request(store, store.backupFile)))).toBe(
      'store.in-use',
    );
    held.close();
    expect(members(store)).toBe(350);
  });

  it.each<[string, string, (file: string) => void]>([
    ['gone', 'restore.missing', (file) => rmSync(file)],
    ['empty', 'restore.damaged', (file) => truncateSync(file, 0)],
    ['cut short', 'restore.damaged', (file) => truncateSync(file, 10 * 4096)],
    [
      'changed in one byte',
      'restore.damaged',
      (file) => {
        const bytes = readFileSync(file);
        bytes.writeUInt8(bytes.readUInt8(50_000) ^ 1, 50_000);
        writeFileSync(file, bytes);
      },
    ],
    [
      'changed in its header',
      'restore.damaged',
      (file) => writeFileSync(file, readFileSync(file).fill(0, 0, 20)),
    ],
  ])('is refused when the backup is %s, and nothing changes', async (_how, code, damage) => {
    const store = await grownStore();
    damage(store.backupFile);
    const backups = readdirSync(store.backups).sort();
    expect(await refusalOf(() => restoreBackup(request(store, store.backupFile)))).toBe(code);
    expect(members(store)).toBe(350);
    expect(filesIn(store.dataDir)).toEqual(['backups', 'ledger.db', 'ledger.keys.json']);
    expect(readdirSync(store.backups).sort()).toEqual(backups);
  });

  it('is refused when the program does not know the backup’s version', async () => {
    const store = await grownStore();
    const inspect = (): never => {
      throw new Refusal('store.newer', { store: 9, program: 1 });
    };
    expect(
      await refusalOf(() => restoreBackup({ ...request(store, store.backupFile), inspect })),
    ).toBe('store.newer');
    expect(members(store)).toBe(350);
  });

  it('of another store’s backup is refused under this store’s keys', async () => {
    const store = await grownStore();
    const other = await grownStore();
    expect(await refusalOf(() => restoreBackup(request(store, other.backupFile)))).toBe(
      'restore.wrong-key',
    );
    expect(members(store)).toBe(350);
  });
});

/** Leaves the store as a kill in the middle of a large transaction would. */
function leaveHotJournal({ dataDir, unlocked }: TestStore): void {
  const { database } = storePaths(dataDir);
  const torn = tempFolder();
  inDatabase(dataDir, unlocked.dataKey, (db) => {
    db.pragma('cache_size = 2');
    db.exec("BEGIN IMMEDIATE; UPDATE members SET name = name || 'x'");
    for (const ending of ['', '-journal'])
      cpSync(`${database}${ending}`, join(torn, `db${ending}`));
    db.exec('ROLLBACK');
  });
  expect(readFileSync(join(torn, 'db')).equals(readFileSync(database))).toBe(false);
  for (const ending of ['', '-journal']) cpSync(join(torn, `db${ending}`), `${database}${ending}`);
}

describe('restoring over a store that cannot be read', () => {
  const damages: [string, (database: string) => void, string[]][] = [
    [
      'overwritten',
      (file) => writeFileSync(file, Buffer.alloc(40_000, 7)),
      ['damaged-20261123T080000Z.db'],
    ],
    [
      'damaged within',
      (file) => writeFileSync(file, readFileSync(file).fill(0, 30 * 4096, 31 * 4096)),
      ['damaged-20261123T080000Z.db'],
    ],
    ['emptied', (file) => truncateSync(file, 0), ['damaged-20261123T080000Z.db']],
    ['gone', (file) => rmSync(file), []],
  ];
  it.each(damages)('that was %s keeps it aside', async (_how, damage, aside) => {
    const store = await grownStore();
    const { database } = storePaths(store.dataDir);
    damage(database);
    const wreck = existsSync(database) ? readFileSync(database) : undefined;
    const restored = await restoreBackup(request(store, store.backupFile));
    expect(restored.before).toBeUndefined();
    expect(members(store)).toBe(300);
    expect(filesIn(store.dataDir)).toEqual(['backups', ...aside, 'ledger.db', 'ledger.keys.json']);
    if (wreck) expect(readFileSync(join(store.dataDir, aside[0] ?? '')).equals(wreck)).toBe(true);
    expect((await listBackups(store.backups)).length).toBe(1);
  });

  it('never plays the wreck’s journal into the restored store', async () => {
    const store = await grownStore();
    const { database } = storePaths(store.dataDir);
    leaveHotJournal(store);
    truncateSync(database, 0);
    await restoreBackup(request(store, store.backupFile));
    expect(filesIn(store.dataDir)).toEqual([
      'backups',
      'damaged-20261123T080000Z.db',
      'damaged-20261123T080000Z.db-journal',
      'ledger.db',
      'ledger.keys.json',
    ]);
    expect(members(store)).toBe(300);
  });

  it('twice keeps both wrecks', async () => {
    const store = await grownStore();
    for (let i = 0; i < 2; i += 1) {
      writeFileSync(storePaths(store.dataDir).database, Buffer.alloc(4096, i));
      await restoreBackup(request(store, store.backupFile));
    }
    expect(filesIn(store.dataDir).filter((name) => name.startsWith('damaged'))).toEqual([
      'damaged-20261123T080000Z-2.db',
      'damaged-20261123T080000Z.db',
    ]);
  });
});

describe('restoring after a handover', () => {
  it('an old backup that still is under the former key, by who stayed; the store stays under the new key', async () => {
    const store = await grownStore();
    const { dataDir, ids } = store;
    const db = openDatabase(storePaths(dataDir).database, store.unlocked.dataKey);
    const next = await retireOperator({
      dataDir,
      db,
      unlocked: store.unlocked,
      slotId: ids.secretary,
      derivation: cheap,
    });
    next.db.close();
    const opened = await unlockStore(dataDir, ids.successor, successor.password);
    opened.db.close();
    await restoreBackup(request({ dataDir, unlocked: opened }, store.backupFile));
    expect(members({ dataDir, unlocked: opened })).toBe(300);
    expect(await refusalOf(() => members(store))).toBe('store.damaged');
    expect(loadKeyRing(dataDir)).toEqual(next.ring);
  });

  it('with the key ring from before is refused: it would let the predecessor in', async () => {
    const store = await grownStore();
    const { dataDir, ids } = store;
    const db = openDatabase(storePaths(dataDir).database, store.unlocked.dataKey);
    const next = await retireOperator({
      dataDir,
      db,
      unlocked: store.unlocked,
      slotId: ids.secretary,
      derivation: cheap,
    });
    next.db.close();
    expect(await refusalOf(() => restoreBackup(request(store, store.backupFile)))).toBe(
      'restore.older-keys',
    );
    expect(members({ dataDir, unlocked: next })).toBe(350);
  });

  it('a later backup over an earlier ring, with the backup’s own key', async () => {
    const store = await grownStore();
    const next = await retireSlot(store.unlocked, store.ids.secretary, cheap);
    const elsewhere = join(tempFolder(), 'data');
    mkdirSync(elsewhere);
    await restoreBackup(
      request({ dataDir: elsewhere, unlocked: next }, (await rekeyed(store, next)).file),
    );
    const file = (await rekeyed(store, next)).file;
    expect(await refusalOf(() => restoreBackup(request(store, file)))).toBe('restore.wrong-key');
    await restoreBackup({ ...request(store, file), backupKey: next.dataKey });
    expect(members(store)).toBe(350);
  });

  /** A backup of the store as it is, under another ring. */
  async function rekeyed(store: TestStore, next: UnlockedRing): Promise<{ file: string }> {
    const dataDir = join(tempFolder(), 'data');
    cpSync(store.dataDir, dataDir, { recursive: true });
    const db = openDatabase(storePaths(dataDir).database, store.unlocked.dataKey);
    const made = makeBackup({
      db,
      dir: join(dataDir, 'b'),
      unlocked: store.unlocked,
      reason: 'manual',
      now,
      facts: factsOf(db),
    });
    db.close();
    await refreshBackups(join(dataDir, 'b'), next, now);
    return made;
  }
});

describe('restoring on another PC', () => {
  /** Unlocks with the ring in the backup's record. */
  async function fromRecord(store: TestStore & { backupFile: string }): Promise<UnlockedRing> {
    const ring = backupKeyRing(store.backupFile);
    const { dataKey } = await unlockSlot(ring, store.ids.successor, successor.password);
    return { ring, dataKey };
  }

  it('installs database and key ring', async () => {
    const store = await grownStore();
    const dataDir = join(tempFolder(), 'new', 'data');
    const restored = await restoreBackup(
      request({ dataDir, unlocked: await fromRecord(store) }, store.backupFile),
    );
    expect(restored).toEqual({ counts: { members: 300 } });
    expect(filesIn(dataDir)).toEqual(['ledger.db', 'ledger.keys.json']);
    const { db } = await unlockStore(dataDir, store.ids.secretary, secretary.password);
    expect(countMembers(db)).toBe(300);
    db.close();
  });

  it('keeps another store that stood there, with its keys', async () => {
    const store = await grownStore();
    const other = await newStore();
    const unlocked = await fromRecord(store);
    const { aside } = await restoreBackup(
      request({ dataDir: other.dataDir, unlocked }, store.backupFile),
    );
    expect(aside).toBe('replaced-20261123T080000Z');
    expect(members({ dataDir: other.dataDir, unlocked })).toBe(300);
    const kept = openDatabase(join(other.dataDir, `${aside}.db`), other.unlocked.dataKey);
    expect(countMembers(kept)).toBe(300);
    kept.close();
    expect(readFileSync(join(other.dataDir, `${aside}.keys.json`), 'utf8')).toContain(
      other.unlocked.ring.storeId,
    );
  });

  it('needs the record for its keys', async () => {
    const store = await grownStore();
    rmSync(sidecarOf(store.backupFile));
    expect(await refusalOf(() => backupKeyRing(store.backupFile))).toBe('restore.keys-missing');
  });
});

describe('a lost or damaged key file', () => {
  it.each<[string, (file: string) => void, boolean]>([
    ['lost', (file) => rmSync(file), false],
    ['damaged', (file) => writeFileSync(file, '{"format":1'), true],
  ])('that is %s is replaced from a backup’s record', async (_how, damage, kept) => {
    const store = await grownStore();
    damage(storePaths(store.dataDir).keyRing);
    expect(await spareKeyRing(store.dataDir)).toEqual(store.unlocked.ring);
    await installSpareKeyRing(store.dataDir, later);
    const { db } = await unlockStore(store.dataDir, store.ids.secretary, secretary.password);
    expect(countMembers(db)).toBe(350);
    db.close();
    expect(existsSync(join(store.dataDir, 'damaged-20261123T080000Z.keys.json'))).toBe(kept);
  });

  it('without a backup is named', async () => {
    const store = await newStore();
    expect(await refusalOf(() => installSpareKeyRing(store.dataDir, later))).toBe('keys.no-spare');
  });

  it('is replaced by the newest ring, not by one from before a handover', async () => {
    const store = await grownStore();
    const next = await retireSlot(store.unlocked, store.ids.secretary, cheap);
    saveKeyRing(store.dataDir, next.ring);
    inDatabase(store.dataDir, store.unlocked.dataKey, (db) =>
      makeBackup({
        db,
        dir: store.backups,
        unlocked: { ring: next.ring, dataKey: store.unlocked.dataKey },
        reason: 'manual',
        now,
        facts: factsOf(db),
      }),
    );
    expect((await spareKeyRing(store.dataDir))?.revision).toBe(next.ring.revision);
  });
});

describe('a restore that is killed', () => {
  const copyOf = <T extends TestStore & { backupFile: string }>(store: T): T => {
    const dataDir = join(tempFolder(), 'data');
    cpSync(store.dataDir, dataDir, { recursive: true });
    const backups = storePaths(dataDir).backups;
    return {
      ...store,
      dataDir,
      backups,
      backupFile: store.backupFile.replace(store.backups, backups),
    };
  };
  const words = ({ dataDir, ids, backupFile }: TestStore & { backupFile: string }): string[] => [
    'restore',
    dataDir,
    ids.secretary,
    secretary.password,
    backupFile,
  ];

  it.each<[string, (database: string) => void, number | undefined]>([
    ['a readable store', () => undefined, 350],
    ['a damaged store', (file) => writeFileSync(file, Buffer.alloc(40_000, 7)), undefined],
  ])('over %s, at any step, leaves old or new', { timeout: 60_000 }, async (_what, damage, old) => {
    const store = await grownStore();
    damage(storePaths(store.dataDir).database);
    const open = async (dataDir: string): Promise<number | string> => {
      try {
        const { db } = await unlockStore(dataDir, store.ids.secretary, secretary.password);
        const count = countMembers(db);
        db.close();
        return count;
      } catch (error) {
        return error instanceof Refusal ? error.code : String(error);
      }
    };
    const { steps } = await run(words(copyOf(store)));
    expect(steps).toEqual([
      'copied',
      'kept',
      'prepared',
      'decided',
      'journal',
      'database aside',
      'database',
      'done',
    ]);
    for (const last of steps) {
      const killed = copyOf(store);
      const { signal } = await run([...words(killed), last]);
      expect(signal).toBe('SIGKILL');
      const isNew = steps.indexOf(last) >= steps.indexOf('decided');
      expect([last, await open(killed.dataDir)]).toEqual([
        last,
        isNew ? 300 : (old ?? 'store.damaged'),
      ]);
      await restoreBackup(request(killed, killed.backupFile));
      expect(await open(killed.dataDir)).toBe(300);
      const good = await listBackups(killed.backups, { thorough: true });
      expect(good.every(({ state }) => state === 'good')).toBe(true);
    }
  });
});
