import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Backup, makeBackup, unchangedSince } from '../../../electron/core/store/backup.ts';
import { backupTo } from '../../../electron/core/store/backupCopy.ts';
import { writeBackupInfo } from '../../../electron/core/store/backupInfo.ts';
import { type ListedBackup, listBackups } from '../../../electron/core/store/backupList.ts';
import {
  type BackupReason,
  backupName,
  readBackupName,
  sidecarOf,
} from '../../../electron/core/store/backupName.ts';
import { changePassword } from '../../../electron/core/store/keyRingChanges.ts';
import { retireSlot } from '../../../electron/core/store/keyRingHandover.ts';
import { openDatabase } from '../../../electron/core/store/openFile.ts';
import { pruneBackups } from '../../../electron/core/store/pruneBackups.ts';
import { refreshBackups } from '../../../electron/core/store/refreshBackups.ts';
import { storePaths } from '../../../electron/core/store/storePaths.ts';
import { saveKeyRing } from '../../../electron/core/store/keyRingFile.ts';
import { unlockSlot } from '../../../electron/core/store/keyRing.ts';
import { verifyFile } from '../../../electron/core/store/verifyFile.ts';
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
  recorder,
  refusalOf,
  secretary,
  successor,
  tempFolder,
} from './support.ts';

/** A backup of the store as it stands. */
const backUp = (
  store: TestStore,
  at = now,
  reason: BackupReason = 'manual',
  dir = store.backups,
): Backup =>
  inDatabase(store.dataDir, store.unlocked.dataKey, (db) =>
    makeBackup({ db, dir, unlocked: store.unlocked, reason, now: at, facts: factsOf(db) }),
  );

const states = (listed: readonly ListedBackup[]): string[] => listed.map(({ state }) => state);

describe('names', () => {
  it.each<[string, Date, BackupReason, number]>([
    ['20261122T101112Z-close.db', now, 'close', 1],
    ['20261122T101112Z-period-close.db', now, 'period-close', 1],
    ['20261122T101112Z-period-close-3.db', now, 'period-close', 3],
  ])('%s is read', (name, at, reason, number) => {
    expect(readBackupName(name)).toEqual({ at, reason, number });
  });

  it.each([
    '',
    'ledger.db',
    '20261122T101112Z-close.db.part',
    '20261122T101112Z-close.json',
    '20261322T101112Z-close.db',
    '20260231T101112Z-close.db',
    '20261122T101112Z-other.db',
    'x20261122T101112Z-close.db',
  ])('%j is none', (name) => expect(readBackupName(name)).toBeUndefined());

  it('do not collide', () => {
    const taken = new Set<string>();
    for (let i = 0; i < 3; i += 1) taken.add(backupName(now, 'timer', (name) => taken.has(name)));
    expect([...taken]).toEqual([
      '20261122T101112Z-timer.db',
      '20261122T101112Z-timer-2.db',
      '20261122T101112Z-timer-3.db',
    ]);
  });
});

describe('a backup', () => {
  it('holds the store as it is, and a record that needs no key', async () => {
    const store = await newStore();
    const made = backUp(store);
    expect(basename(made.file)).toBe('20261122T101112Z-manual.db');
    expect(verifyFile(made.file, store.unlocked.dataKey, countMembers)).toBe(300);
    const [listed, ...others] = await listBackups(store.backups, { thorough: true });
    expect(others).toEqual([]);
    expect(listed).toMatchObject({
      file: made.file,
      at: now,
      reason: 'manual',
      size: statSync(made.file).size,
      state: 'good',
      info: {
        counts: { members: 300 },
        schemaVersion: 1,
        appVersion: '0.1.0',
        storeId: store.unlocked.ring.storeId,
        keyRing: store.unlocked.ring,
      },
    });
  });

  it('tells nobody a name', async () => {
    const { file } = backUp(await newStore());
    for (const path of [file, sidecarOf(file)]) {
      const bytes = readFileSync(path);
      for (const { profile } of [secretary, successor, recorder])
        expect(bytes.includes(profile.name)).toBe(false);
      expect(bytes.includes('党员1')).toBe(false);
    }
  });

  it('twice in a second gives two, the later first in the list', async () => {
    const store = await newStore();
    const [first, second] = [backUp(store), backUp(store)];
    expect((await listBackups(store.backups)).map(({ file }) => file)).toEqual([
      second.file,
      first.file,
    ]);
  });

  it('counts only the tables asked for', async () => {
    const store = await newStore();
    const counts = inDatabase(store.dataDir, store.unlocked.dataKey, (db) => {
      db.exec('CREATE TABLE dues (id INTEGER PRIMARY KEY) STRICT');
      const facts = { ...factsOf(db), tables: ['members', 'meetings'] };
      return makeBackup({
        db,
        dir: store.backups,
        unlocked: store.unlocked,
        reason: 'manual',
        now,
        facts,
      }).counts;
    });
    expect(counts).toEqual({ members: 300 });
  });

  it('is not needed while nothing has changed since the newest good one', async () => {
    const store = await newStore();
    const { storeId } = store.unlocked.ring;
    expect(await unchangedSince(store.backups, storeId, 'members:300')).toBeUndefined();
    const made = backUp(store);
    expect((await unchangedSince(store.backups, storeId, 'members:300'))?.file).toBe(made.file);
    expect(await unchangedSince(store.backups, storeId, 'members:301')).toBeUndefined();
    expect(await unchangedSince(store.backups, crypto.randomUUID(), 'members:300')).toBeUndefined();
    truncateSync(made.file, 4096);
    expect(await unchangedSince(store.backups, storeId, 'members:300')).toBeUndefined();
  });

  it('of a damaged store is refused and leaves nothing', async () => {
    const store = await newStore();
    const { database } = storePaths(store.dataDir);
    const bytes = readFileSync(database);
    bytes.fill(0, 40 * 4096, 41 * 4096);
    writeFileSync(database, bytes);
    const facts = { appVersion: '0.1.0', auditHead: '' };
    const attempt = (): Backup =>
      inDatabase(store.dataDir, store.unlocked.dataKey, (db) =>
        makeBackup({
          db,
          dir: store.backups,
          unlocked: store.unlocked,
          reason: 'timer',
          now,
          facts,
        }),
      );
    expect(await refusalOf(attempt)).toBe('store.damaged');
    expect(readdirSync(store.backups)).toEqual([]);
  });

  it('to a folder that is not there makes no folder', async () => {
    const store = await newStore();
    const dir = join(store.dataDir, 'stick', 'backups');
    expect(await refusalOf(() => backUp(store, now, 'manual', dir))).toBe('backup.folder-missing');
    expect(existsSync(join(store.dataDir, 'stick'))).toBe(false);
  });

  it('to a place that is no folder is refused with a sentence', async () => {
    const store = await newStore();
    writeFileSync(join(store.dataDir, 'file'), '');
    expect(
      await refusalOf(() => backUp(store, now, 'manual', join(store.dataDir, 'file', 'b'))),
    ).toBe('backup.folder-missing');
  });

  it(
    'killed at any step leaves nothing that passes for a good one',
    { timeout: 60_000 },
    async () => {
      const store = await newStore();
      const words = (dataDir: string): string[] => [
        'backup',
        dataDir,
        store.ids.secretary,
        secretary.password,
        '',
      ];
      for (const last of ['verified', 'recorded', 'named']) {
        const dataDir = join(tempFolder(), 'data');
        cpSync(store.dataDir, dataDir, { recursive: true });
        const { signal } = await run([...words(dataDir), last]);
        expect(signal).toBe('SIGKILL');
        const copy = { ...store, dataDir, backups: storePaths(dataDir).backups };
        const listed = await listBackups(copy.backups, { thorough: true });
        expect(states(listed)).toEqual(last === 'named' ? ['good'] : []);
        backUp(copy);
        await pruneBackups(copy.backups, store.unlocked.ring.storeId, now);
        const left = readdirSync(copy.backups).filter(
          (name) => !/^\d{8}T\d{6}Z-manual\.(db|json)$/.test(name),
        );
        expect(left).toEqual([]);
        expect(readdirSync(copy.backups).length).toBe(last === 'named' ? 4 : 2);
      }
    },
  );
});

describe('the list', () => {
  it('is empty where there is no folder', async () => {
    expect(await listBackups(join(tempFolder(), 'none'))).toEqual([]);
  });

  it.each<[string, (file: string) => void, string, string]>([
    ['is whole', () => undefined, 'good', 'good'],
    ['has no record', (file) => rmSync(sidecarOf(file)), 'unrecorded', 'unrecorded'],
    [
      'has a damaged record',
      (file) => writeFileSync(sidecarOf(file), '{"format":1'),
      'unrecorded',
      'unrecorded',
    ],
    [
      'has a record with a changed key ring',
      (file) =>
        writeFileSync(
          sidecarOf(file),
          readFileSync(sidecarOf(file), 'utf8').replace('支部书记', '支部书计'),
        ),
      'unrecorded',
      'unrecorded',
    ],
    ['is cut short', (file) => truncateSync(file, 8192), 'changed', 'changed'],
    [
      'has a changed byte',
      (file) => {
        const bytes = readFileSync(file);
        bytes.writeUInt8(bytes.readUInt8(30_000) ^ 1, 30_000);
        writeFileSync(file, bytes);
      },
      'good',
      'changed',
    ],
  ])('tells of a backup that %s', async (_how, damage, quick, thorough) => {
    const store = await newStore();
    damage(backUp(store).file);
    expect(states(await listBackups(store.backups))).toEqual([quick]);
    expect(states(await listBackups(store.backups, { thorough: true }))).toEqual([thorough]);
  });

  it('takes nothing else for a backup', async () => {
    const store = await newStore();
    const { file } = backUp(store);
    for (const name of ['20261122T101113Z-close.db.part', 'notes.txt', 'ledger.db']) {
      cpSync(file, join(store.backups, name));
    }
    mkdirSync(join(store.backups, '20261122T101114Z-close.db'));
    expect((await listBackups(store.backups)).map((backup) => backup.file)).toEqual([file]);
  });
});

describe('a second place', () => {
  it('gets the same pair, compared', async () => {
    const store = await newStore();
    const stick = tempFolder();
    const { file } = backUp(store);
    const copy = await backupTo(file, stick);
    expect(readFileSync(copy).equals(readFileSync(file))).toBe(true);
    expect(states(await listBackups(stick, { thorough: true }))).toEqual(['good']);
    expect(await backupTo(file, stick)).toBe(copy);
    expect(readdirSync(stick).length).toBe(2);
  });

  it('gets a good copy in place of a damaged one', async () => {
    const store = await newStore();
    const stick = tempFolder();
    const { file } = backUp(store);
    const copy = await backupTo(file, stick);
    truncateSync(copy, 4096);
    writeFileSync(`${copy}.part`, 'left by a kill');
    await backupTo(file, stick);
    expect(states(await listBackups(stick, { thorough: true }))).toEqual(['good']);
    expect(readdirSync(stick).length).toBe(2);
  });

  it('does not get a backup that is not what its record says', async () => {
    const store = await newStore();
    const stick = tempFolder();
    const { file } = backUp(store);
    truncateSync(file, 4096);
    expect(await refusalOf(() => backupTo(file, stick))).toBe('backup.not-verified');
    expect(readdirSync(stick)).toEqual([]);
  });

  it('that is not plugged in is named', async () => {
    const { file } = backUp(await newStore());
    expect(await refusalOf(() => backupTo(file, join(tempFolder(), 'stick')))).toBe(
      'backup.folder-missing',
    );
  });
});

describe('pruning', () => {
  it('deletes by the policy, with the records, and only what is this store’s', async () => {
    const store = await newStore();
    const other = await newStore();
    const at = (hour: number): Date => new Date(Date.UTC(2026, 7, 3, hour));
    const mine = [2, 3, 4].map((hour) => basename(backUp(store, at(hour)).file));
    const theirs = [5, 6].map((hour) =>
      basename(backUp(other, at(hour), 'manual', store.backups).file),
    );
    const unrecorded = backUp(store, at(1)).file;
    rmSync(sidecarOf(unrecorded));
    expect(await pruneBackups(store.backups, store.unlocked.ring.storeId, now)).toEqual([
      mine[1],
      mine[0],
    ]);
    const left = (await listBackups(store.backups)).map(({ name }) => name);
    expect(left).toEqual([...theirs.toReversed(), mine[2], basename(unrecorded)]);
    expect(readdirSync(store.backups).filter((name) => name.endsWith('.json')).length).toBe(3);
  });
});

describe('when the key ring changes', () => {
  it('a changed password lives on in no record', async () => {
    const store = await newStore();
    const { file } = backUp(store);
    const ring = await changePassword(
      store.unlocked.ring,
      store.ids.recorder,
      recorder.password,
      'another one',
      cheap,
    );
    const unlocked = { ring, dataKey: store.unlocked.dataKey };
    expect((await refreshBackups(store.backups, unlocked, now)).refreshed).toEqual([
      basename(file),
    ]);
    expect((await listBackups(store.backups))[0]?.info?.keyRing).toEqual(ring);
    expect(await refreshBackups(store.backups, unlocked, now)).toEqual({
      refreshed: [],
      unreadable: [],
    });
  });

  it('a handover brings the old backups under the new key', async () => {
    const store = await newStore();
    const { file, sha256 } = backUp(store);
    const next = await retireSlot(store.unlocked, store.ids.secretary, cheap);
    expect(await refreshBackups(store.backups, next, now)).toEqual({
      refreshed: [basename(file)],
      unreadable: [],
    });
    expect(
      await refusalOf(() => openDatabase(file, store.unlocked.dataKey, { readonly: true })),
    ).toBe('store.damaged');
    expect(verifyFile(file, next.dataKey, countMembers)).toBe(300);
    const [listed] = await listBackups(store.backups, { thorough: true });
    expect(listed).toMatchObject({
      state: 'good',
      info: { keyId: next.ring.keyId, keyRing: next.ring, counts: { members: 300 } },
    });
    expect(listed?.info?.sha256).not.toBe(sha256);
    const opened = await unlockSlot(next.ring, store.ids.successor, successor.password);
    expect(opened.dataKey).toEqual(next.dataKey);
  });

  it('a damaged backup stays as it is and is named', async () => {
    const store = await newStore();
    const [bad, good] = [backUp(store), backUp(store)];
    const bytes = readFileSync(bad.file);
    bytes.writeUInt8(bytes.readUInt8(30_000) ^ 1, 30_000);
    writeFileSync(bad.file, bytes);
    const next = await retireSlot(store.unlocked, store.ids.secretary, cheap);
    expect(await refreshBackups(store.backups, next, now)).toEqual({
      refreshed: [basename(good.file)],
      unreadable: [basename(bad.file)],
    });
    expect(readFileSync(bad.file).equals(bytes)).toBe(true);
    expect(readdirSync(store.backups).length).toBe(4);
  });

  it('neither another store’s backups nor those of a later ring are touched', async () => {
    const store = await newStore();
    const other = await newStore();
    backUp(other, now, 'manual', store.backups);
    const mine = backUp(store);
    const ring = await changePassword(
      store.unlocked.ring,
      store.ids.recorder,
      recorder.password,
      'another one',
      cheap,
    );
    const { file, ...info } = mine;
    writeBackupInfo(file, { ...info, keyRing: ring });
    expect(await refreshBackups(store.backups, store.unlocked, now)).toEqual({
      refreshed: [],
      unreadable: [],
    });
  });

  it('killed between file and record, the next round mends the record', async () => {
    const store = await newStore();
    const { file } = backUp(store);
    const next = await retireSlot(store.unlocked, store.ids.secretary, cheap);
    saveKeyRing(store.dataDir, next.ring);
    const { signal } = await run([
      'refresh',
      store.dataDir,
      store.ids.successor,
      successor.password,
      '',
      'renewed',
    ]);
    expect(signal).toBe('SIGKILL');
    expect(states(await listBackups(store.backups, { thorough: true }))).toEqual(['changed']);
    expect((await refreshBackups(store.backups, next, now)).refreshed).toEqual([basename(file)]);
    expect(states(await listBackups(store.backups, { thorough: true }))).toEqual(['good']);
    expect(verifyFile(file, next.dataKey, countMembers)).toBe(300);
  });

  it('goes on when the store is locked meanwhile and its key wiped', async () => {
    const store = await newStore();
    const files = [backUp(store).file, backUp(store).file];
    const next = await retireSlot(store.unlocked, store.ids.secretary, cheap);
    const dataKey = Buffer.from(next.dataKey);
    const refreshing = refreshBackups(store.backups, { ring: next.ring, dataKey }, now);
    dataKey.fill(0);
    expect((await refreshing).refreshed.length).toBe(2);
    for (const file of files) expect(verifyFile(file, next.dataKey, countMembers)).toBe(300);
  });

  it('two handovers, copies and deletions at once end under the last key', async () => {
    const store = await newStore();
    const stick = tempFolder();
    const old = new Date('2026-01-05T08:00:00Z');
    const [gone, kept, newest] = [
      backUp(store, old),
      backUp(store, new Date('2026-01-05T09:00:00Z')),
      backUp(store),
    ];
    const first = await retireSlot(store.unlocked, store.ids.secretary, cheap);
    const second = await retireSlot(first, store.ids.recorder, cheap);
    const { storeId } = store.unlocked.ring;
    await Promise.all([
      refreshBackups(store.backups, first, now),
      backupTo(newest.file, stick),
      pruneBackups(store.backups, storeId, now),
      refreshBackups(store.backups, second, now),
    ]);
    const listed = await listBackups(store.backups, { thorough: true });
    expect(listed.map(({ file }) => file)).toEqual([newest.file, kept.file]);
    expect(existsSync(gone.file)).toBe(false);
    expect(listed.every(({ info }) => info?.keyId === second.ring.keyId)).toBe(true);
    expect(states(listed)).toEqual(['good', 'good']);
    expect(states(await listBackups(stick, { thorough: true }))).toEqual(['good']);
  });

  it('a write in progress elsewhere in the store does not reach a backup half done', async () => {
    const store = await newStore();
    const counts = inDatabase(store.dataDir, store.unlocked.dataKey, (db) => {
      addMembers(db, 10);
      db.exec('BEGIN IMMEDIATE');
      db.exec("INSERT INTO members (name) VALUES ('half')");
      expect(() =>
        makeBackup({
          db,
          dir: store.backups,
          unlocked: store.unlocked,
          reason: 'timer',
          now,
          facts: factsOf(db),
        }),
      ).toThrow(/VACUUM/);
      db.exec('ROLLBACK');
      return makeBackup({
        db,
        dir: store.backups,
        unlocked: store.unlocked,
        reason: 'timer',
        now,
        facts: factsOf(db),
      }).counts;
    });
    expect(counts).toEqual({ members: 310 });
    expect(readdirSync(store.backups).length).toBe(2);
  });
});
