import { cpSync, existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { retireOperator } from '../../../electron/core/store/handover.ts';
import { addSlot } from '../../../electron/core/store/keyRingChanges.ts';
import { keyRingText, loadKeyRing, saveKeyRing } from '../../../electron/core/store/keyRingFile.ts';
import type { KeyRing } from '../../../electron/core/store/keyRingFormat.ts';
import { openDatabase } from '../../../electron/core/store/openFile.ts';
import { storePaths } from '../../../electron/core/store/storePaths.ts';
import { recoverPassword } from '../../../electron/core/store/unlockStore.ts';
import { run } from './kill.ts';
import {
  type TestStore,
  addMembers,
  cheap,
  countMembers,
  newStore,
  now,
  recorder,
  refusalOf,
  secretary,
  successor,
  tempFolder,
  unlockStore,
} from './support.ts';

/** The secretary retires, in a store of its own. */
async function afterHandover(): Promise<TestStore & { newRecoveryCode: string }> {
  const store = await newStore();
  const { dataDir, unlocked, ids } = store;
  const db = openDatabase(storePaths(dataDir).database, unlocked.dataKey);
  const done = await retireOperator({
    dataDir,
    db,
    unlocked,
    slotId: ids.secretary,
    derivation: cheap,
  });
  expect(db.open).toBe(false);
  expect(countMembers(done.db)).toBe(300);
  addMembers(done.db, 5);
  done.db.close();
  return { ...store, newRecoveryCode: done.recoveryCode };
}

async function membersFor(dataDir: string, slotId: string, password: string): Promise<number> {
  const { db } = await unlockStore(dataDir, slotId, password);
  try {
    return countMembers(db);
  } finally {
    db.close();
  }
}

describe('after a handover', () => {
  it('who stays opens the store with the password as before', async () => {
    const { dataDir, ids } = await afterHandover();
    expect(await membersFor(dataDir, ids.successor, successor.password)).toBe(305);
    expect(await membersFor(dataDir, ids.recorder, recorder.password)).toBe(305);
  });

  it('who left opens nothing: not with the present key file, nor with an old one put back', async () => {
    const { dataDir, ids, unlocked, recoveryCode } = await afterHandover();
    expect(await refusalOf(() => membersFor(dataDir, ids.secretary, secretary.password))).toBe(
      'keys.no-operator',
    );
    const { database } = storePaths(dataDir);
    expect(await refusalOf(() => openDatabase(database, unlocked.dataKey))).toBe('store.damaged');
    const present = loadKeyRing(dataDir);
    const putBack = (ring: KeyRing): void =>
      writeFileSync(storePaths(dataDir).keyRing, keyRingText(ring));
    putBack(unlocked.ring);
    expect(await refusalOf(() => membersFor(dataDir, ids.secretary, secretary.password))).toBe(
      'store.damaged',
    );
    const recovered = await recoverPassword(
      dataDir,
      recoveryCode,
      ids.secretary,
      'by the old print',
      now,
      cheap,
    );
    expect(recovered.ring.keyId).toBe(unlocked.ring.keyId);
    expect(await refusalOf(() => membersFor(dataDir, ids.secretary, 'by the old print'))).toBe(
      'store.damaged',
    );
    putBack(present);
    expect(await membersFor(dataDir, ids.successor, successor.password)).toBe(305);
  });

  it('only the new recovery code works', async () => {
    const { dataDir, ids, recoveryCode, newRecoveryCode } = await afterHandover();
    const recover = (code: string) =>
      recoverPassword(dataDir, code, ids.successor, 'forgotten one', now, cheap);
    expect(await refusalOf(() => recover(recoveryCode))).toBe('keys.wrong-recovery');
    await recover(newRecoveryCode);
    expect(await membersFor(dataDir, ids.successor, 'forgotten one')).toBe(305);
  });

  it('nothing of the handover is left lying in the folder', async () => {
    const { dataDir } = await afterHandover();
    expect(readdirSync(dataDir).sort()).toEqual(['ledger.db', 'ledger.keys.json']);
  });

  it('is refused for the last secretary, and nothing changes', async () => {
    const { dataDir, ids } = await afterHandover();
    const opened = await unlockStore(dataDir, ids.successor, successor.password);
    const { db, ring, dataKey } = opened;
    const retire = () =>
      retireOperator({
        dataDir,
        db,
        unlocked: { ring, dataKey },
        slotId: ids.successor,
        derivation: cheap,
      });
    expect(await refusalOf(retire)).toBe('keys.last-secretary');
    expect(countMembers(db)).toBe(305);
    db.close();
  });
});

describe('a handover together with another change of the operators', () => {
  it('is refused, and the other change stays', async () => {
    const { dataDir, unlocked, ids } = await newStore();
    const db = openDatabase(storePaths(dataDir).database, unlocked.dataKey);
    const { ring } = await addSlot(unlocked, recorder, cheap);
    const handover = retireOperator({
      dataDir,
      db,
      unlocked,
      slotId: ids.secretary,
      derivation: cheap,
    });
    saveKeyRing(dataDir, ring);
    expect(await refusalOf(() => handover)).toBe('keys.changed-meanwhile');
    expect(db.open).toBe(true);
    expect(countMembers(db)).toBe(300);
    db.close();
    expect(loadKeyRing(dataDir)).toEqual(ring);
    expect(readdirSync(dataDir).sort()).toEqual(['ledger.db', 'ledger.keys.json']);
  });
});

describe('a handover that is killed', () => {
  /** Old or new, never a mixture: what the folder must be after a kill. @returns true if it is new */
  async function settled({ dataDir, ids }: TestStore): Promise<boolean> {
    expect(await membersFor(dataDir, ids.successor, successor.password)).toBe(300);
    const done = !loadKeyRing(dataDir).slots.some(({ id }) => id === ids.secretary);
    if (done) {
      expect(await refusalOf(() => membersFor(dataDir, ids.secretary, secretary.password))).toBe(
        'keys.no-operator',
      );
    } else {
      expect(await membersFor(dataDir, ids.secretary, secretary.password)).toBe(300);
    }
    expect(readdirSync(dataDir).filter((name) => /incoming|swap|tmp|journal/.test(name))).toEqual(
      [],
    );
    return done;
  }

  /** A copy of the same store for each kill. */
  const copyOf = (store: TestStore): TestStore => {
    const dataDir = join(tempFolder(), 'data');
    cpSync(store.dataDir, dataDir, { recursive: true });
    return { ...store, dataDir };
  };
  const words = ({ dataDir, ids }: TestStore): string[] => [
    'retire',
    dataDir,
    ids.secretary,
    secretary.password,
    ids.secretary,
  ];

  it('at any step leaves it undone or done', { timeout: 60_000 }, async () => {
    const store = await newStore();
    const whole = copyOf(store);
    const { steps } = await run(words(whole));
    expect(steps).toEqual([
      'copied',
      'rekeyed',
      'prepared',
      'decided',
      'journal',
      'database aside',
      'database',
      'key ring aside',
      'key ring',
      'done',
    ]);
    expect(await settled(whole)).toBe(true);
    for (const last of steps) {
      const killed = copyOf(store);
      const { signal } = await run([...words(killed), last]);
      expect(signal).toBe('SIGKILL');
      expect([last, await settled(killed)]).toEqual([
        last,
        steps.indexOf(last) >= steps.indexOf('decided'),
      ]);
    }
  });

  it('at any time leaves it undone or done', { timeout: 60_000 }, async () => {
    const store = await newStore();
    for (let i = 0; i < 12; i += 1) {
      const killed = copyOf(store);
      await run(words(killed), i * 8);
      await settled(killed);
    }
  });

  it('once decided is finished by the next program that opens the folder', async () => {
    const store = await newStore();
    await run([...words(store), 'database']);
    expect(existsSync(storePaths(store.dataDir).swap)).toBe(true);
    expect(await settled(store)).toBe(true);
    expect(existsSync(storePaths(store.dataDir).swap)).toBe(false);
    expect(await settled(store)).toBe(true);
  });
});
