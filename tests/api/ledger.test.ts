import {
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { Ledger } from '../../electron/core/ledger.ts';
import { sampleMember } from '../support/session.ts';
import {
  openApp,
  slotOf,
  temporaryFolder,
  testApp,
  testDerivation,
  testPassword,
  villageSetup,
} from '../support/ledger.ts';

describe('first run', () => {
  it('makes an encrypted store that is open at once, and shows the recovery code', async () => {
    const { call, dataDir } = testApp();
    expect((await call('GET', '/state')).json).toMatchObject({ stage: 'firstRun' });
    const { json } = await call('POST', '/state/setup', villageSetup);
    expect(json['recoveryCode']).toMatch(/^(\d{6}-){7}\d{6}$/);
    expect((await call('GET', '/state')).json).toMatchObject({
      stage: 'open',
      unit: { name: '青石村' },
      operator: { role: 'secretary' },
    });
    expect(readFileSync(join(dataDir, 'ledger.db')).subarray(0, 15).toString()).not.toBe(
      'SQLite format 3',
    );
  });

  it('refuses a second store in the same folder', async () => {
    const { call } = await openApp();
    expect((await call('POST', '/state/setup', villageSetup)).json).toEqual({
      error: { code: 'store.exists', params: {} },
    });
  });

  it('refuses a short password and makes nothing', async () => {
    const { call, dataDir } = testApp();
    const answer = await call('POST', '/state/setup', { ...villageSetup, password: 'short' });
    expect(answer.json).toMatchObject({ error: { code: 'keys.password-short' } });
    expect(existsSync(join(dataDir, 'ledger.db'))).toBe(false);
  });
});

describe('lock and unlock', () => {
  it('locks by hand, refuses everything then, and opens with the password', async () => {
    const { call, ledger } = await openApp();
    await call('POST', '/registers/members', { values: sampleMember() });
    await call('POST', '/state/lock');
    expect(await call('GET', '/registers/members')).toMatchObject({
      status: 423,
      json: { error: { code: 'store.locked' } },
    });
    const state = (await call('GET', '/state')).json;
    expect(state).toMatchObject({ stage: 'locked', slots: [{ label: '李＊＊ · 支部书记' }] });
    const wrong = await call('POST', '/state/unlock', {
      slot: slotOf(ledger),
      password: 'wrong password',
    });
    expect(wrong.json).toMatchObject({ error: { code: 'keys.wrong-password' } });
    await call('POST', '/state/unlock', { slot: slotOf(ledger), password: testPassword });
    expect((await call('GET', '/registers/members')).json).toMatchObject({ total: 1 });
  });

  it('makes each wrong password wait longer', async () => {
    const { call, ledger } = await openApp();
    ledger.lock();
    const codes: unknown[] = [];
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { json } = await call('POST', '/state/unlock', {
        slot: slotOf(ledger),
        password: 'wrong password',
      });
      codes.push((json['error'] as { code: string }).code);
    }
    expect(codes).toContain('keys.wait');
  });

  it('locks itself when left alone for ten minutes, not before', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    let now = Date.UTC(2026, 10, 22);
    const { ledger, call } = await openApp(() => new Date(now));
    const pass = (minutes: number): void => {
      now += minutes * 60_000;
      vi.advanceTimersByTime(minutes * 60_000);
    };
    pass(9);
    expect(ledger.state().stage).toBe('open');
    await call('POST', '/state/activity');
    pass(9);
    expect(ledger.state().stage).toBe('open');
    pass(2);
    expect(ledger.state().stage).toBe('locked');
    vi.useRealTimers();
  });

  it('refuses a store that another program holds', async () => {
    const { dataDir, ledger } = await openApp();
    const other = new Ledger({ dataDir, derivation: testDerivation });
    await expect(other.unlock(slotOf(other), testPassword)).rejects.toMatchObject({
      code: 'store.in-use',
    });
    expect(ledger.state().stage).toBe('open');
    await other.close();
  });

  it('lets one of two unlocks at once in, and stays open', async () => {
    const { ledger } = await openApp();
    ledger.lock();
    const slot = slotOf(ledger);
    const both = await Promise.allSettled([
      ledger.unlock(slot, testPassword),
      ledger.unlock(slot, testPassword),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(ledger.state().stage).toBe('open');
    expect(ledger.session().operator.name).toBe('李建国');
  });

  it('sets a forgotten password by the recovery code, which is used up', async () => {
    const { call, ledger, recoveryCode } = await openApp();
    ledger.lock();
    const slot = slotOf(ledger);
    const first = await call('POST', '/state/recover', {
      slot,
      code: recoveryCode,
      password: 'a new password',
    });
    expect(first.json['recoveryCode']).toMatch(/^(\d{6}-){7}\d{6}$/);
    await call('POST', '/state/unlock', { slot, password: 'a new password' });
    expect(ledger.state().stage).toBe('open');
    ledger.lock();
    const again = await call('POST', '/state/recover', {
      slot,
      code: recoveryCode,
      password: 'another one',
    });
    expect(again.json).toMatchObject({ error: { code: 'keys.wrong-recovery' } });
  });

  it('renews the recovery code, after which the old print opens nothing', async () => {
    const { call, ledger, recoveryCode } = await openApp();
    const renewed = (await call('POST', '/operators/recovery-code')).json['recoveryCode'];
    ledger.lock();
    const recover = { slot: slotOf(ledger), password: 'a new password' };
    const old = await call('POST', '/state/recover', { ...recover, code: recoveryCode });
    expect(old.json).toMatchObject({ error: { code: 'keys.wrong-recovery' } });
    expect((await call('POST', '/state/recover', { ...recover, code: renewed })).status).toBe(200);
  });

  it('changes the password without rewriting the file', async () => {
    const { call, ledger, dataDir } = await openApp();
    const header = (): string =>
      readFileSync(join(dataDir, 'ledger.db')).subarray(0, 16).toString('hex');
    const before = header();
    expect(
      (await call('PUT', '/state/password', { current: 'not it at all', next: 'a new password' }))
        .json,
    ).toMatchObject({ error: { code: 'keys.wrong-password' } });
    await call('PUT', '/state/password', { current: testPassword, next: 'a new password' });
    expect(header()).toBe(before);
    ledger.lock();
    await ledger.unlock(slotOf(ledger), 'a new password');
    expect(ledger.state().stage).toBe('open');
  });
});

describe('handover', () => {
  it('lets the successor in, and the predecessor nowhere, not even with an old key file', async () => {
    const { call, ledger, dataDir } = await openApp();
    await call('POST', '/registers/members', { values: sampleMember() });
    const successor = {
      name: '王小红',
      post: '支部书记',
      role: 'secretary',
      password: 'the successor',
    };
    const { json } = await call('POST', '/operators', successor);
    const predecessor = ledger.session().operator.id;
    expect((await call('POST', `/operators/${predecessor}/retire`)).json).toMatchObject({
      error: { code: 'operators.not-oneself' },
    });
    ledger.lock();
    await ledger.unlock(String(json['id']), successor.password);
    copyFileSync(join(dataDir, 'ledger.keys.json'), join(dataDir, 'old.keys.json'));
    const retired = await call('POST', `/operators/${predecessor}/retire`);
    expect(retired.json['recoveryCode']).toMatch(/^(\d{6}-){7}\d{6}$/);
    expect((await call('GET', '/operators')).json).toMatchObject({
      operators: [
        { name: '王小红', retiredAt: null },
        { name: '李建国', retiredAt: expect.any(String) as string },
      ],
    });
    expect((await call('GET', '/registers/members')).json).toMatchObject({ total: 1 });
    await ledger.close();
    expect(ledger.state()).toMatchObject({ stage: 'locked', slots: [{ id: json['id'] }] });
    await expect(ledger.unlock(predecessor, testPassword)).rejects.toMatchObject({
      code: 'keys.no-operator',
    });
    copyFileSync(join(dataDir, 'old.keys.json'), join(dataDir, 'ledger.keys.json'));
    await ledger.unlock(predecessor, testPassword);
    expect(ledger.state()).toMatchObject({ stage: 'rescue', problem: { code: 'store.damaged' } });
  });

  it('keeps the last secretary, and refuses recorders and readers', async () => {
    const { call, ledger } = await openApp();
    const recorder = await call('POST', '/operators', {
      name: '赵会计',
      post: '文书',
      role: 'recorder',
      password: 'the recorder',
    });
    const secretary = ledger.session().operator.id;
    ledger.lock();
    await ledger.unlock(String(recorder.json['id']), 'the recorder');
    expect(await call('POST', `/operators/${secretary}/retire`)).toMatchObject({
      status: 403,
      json: { error: { code: 'operators.not-allowed' } },
    });
    expect((await call('POST', '/registers/members', { values: sampleMember() })).status).toBe(200);
  });
});

describe('backups', () => {
  it('are made when the store closes and has changed, and only then', async () => {
    const { ledger, dataDir } = await openApp();
    const backups = (): string[] =>
      readdirSync(join(dataDir, 'backups')).filter((name) => name.endsWith('.db'));
    ledger.lock();
    await ledger.unlock(slotOf(ledger), testPassword);
    expect(backups()).toHaveLength(1);
    ledger.lock();
    await ledger.unlock(slotOf(ledger), testPassword);
    expect(backups()).toHaveLength(1);
  });

  it('restore the store as it was, which can be undone', async () => {
    const { call } = await openApp();
    await call('POST', '/registers/members', { values: sampleMember() });
    await call('POST', '/backups');
    await call('POST', '/registers/members', {
      values: sampleMember({
        idNumber: '999999199912310036',
        bornOn: '1999-12-31',
        joinedOn: '2020-01-01',
        fullMemberOn: '2021-01-01',
      }),
    });
    const made = async (reason: string) =>
      (
        (await call('GET', '/backups')).json['backups'] as {
          name: string;
          reason: string;
          counts: object;
        }[]
      ).find((line) => line.reason === reason);
    const backup = await made('manual');
    expect(backup).toMatchObject({ counts: { members: 1 } });
    await call('POST', `/backups/${backup?.name ?? ''}/restore`);
    expect((await call('GET', '/registers/members')).json).toMatchObject({ total: 1 });
    const before = await made('restore');
    expect(before).toMatchObject({ counts: { members: 2 } });
    await call('POST', `/backups/${before?.name ?? ''}/restore`);
    expect((await call('GET', '/registers/members')).json).toMatchObject({ total: 2 });
    expect((await call('POST', '/audit/check')).json).toEqual({ problems: [] });
  });

  it('bring a store onto another PC with the password', async () => {
    const { call } = await openApp();
    await call('POST', '/registers/members', { values: sampleMember() });
    const stick = temporaryFolder();
    await call('POST', '/backups/copy', { folder: stick });
    const other = testApp();
    const { json } = await other.call('GET', `/backups/in?folder=${encodeURIComponent(stick)}`);
    const [backup] = json['backups'] as {
      name: string;
      unit: string;
      slots: { id: string; label: string }[];
    }[];
    expect(backup).toMatchObject({ unit: '青石村', slots: [{ label: '李＊＊ · 支部书记' }] });
    const install = { folder: stick, name: backup?.name, slot: backup?.slots[0]?.id };
    expect(
      (await other.call('POST', '/backups/install', { ...install, password: 'not it at all' }))
        .json,
    ).toMatchObject({ error: { code: 'keys.wrong-password' } });
    await other.call('POST', '/backups/install', { ...install, password: testPassword });
    expect((await other.call('GET', '/registers/members')).json).toMatchObject({ total: 1 });
  });
});

describe('a store that cannot be opened', () => {
  it('is rescued from a backup, and the damaged file is kept', async () => {
    const { call, ledger, dataDir } = await openApp();
    await call('POST', '/registers/members', { values: sampleMember() });
    ledger.lock();
    await ledger.unlock(slotOf(ledger), testPassword);
    await call('POST', '/state/lock');
    await vi.waitFor(() => {
      expect(
        readdirSync(join(dataDir, 'backups')).filter((name) => name.endsWith('close.db')).length,
      ).toBeGreaterThan(0);
    });
    truncateSync(join(dataDir, 'ledger.db'), 4096 * 3);
    await call('POST', '/state/unlock', { slot: slotOf(ledger), password: testPassword });
    expect((await call('GET', '/state')).json).toMatchObject({
      stage: 'rescue',
      problem: { code: 'store.damaged' },
    });
    expect((await call('GET', '/registers/members')).status).toBe(423);
    const { json } = await call('GET', '/backups');
    const [backup] = json['backups'] as { name: string; state: string; counts: object }[];
    expect(backup).toMatchObject({ state: 'good', counts: { members: 1 } });
    await call('POST', `/backups/${backup?.name ?? ''}/restore`);
    expect((await call('GET', '/registers/members')).json).toMatchObject({ total: 1 });
    expect(readdirSync(dataDir).some((name) => name.startsWith('damaged-'))).toBe(true);
  });

  it('says that a newer program wrote it, and changes nothing', async () => {
    const { ledger, dataDir } = await openApp();
    const unlocked = (
      ledger as unknown as { session(): { store: { db: { pragma(sql: string): unknown } } } }
    ).session();
    unlocked.store.db.pragma('user_version = 9999');
    ledger.lock();
    await ledger.unlock(slotOf(ledger), testPassword);
    expect(ledger.state()).toMatchObject({
      stage: 'rescue',
      problem: { code: 'store.newer', params: { store: 9999 } },
    });
    await ledger.close();
    expect(existsSync(join(dataDir, 'ledger.db'))).toBe(true);
  });

  it('opens again with the key ring kept beside the newest backup', async () => {
    const { call, ledger, dataDir } = await openApp();
    ledger.lock();
    await ledger.unlock(slotOf(ledger), testPassword);
    await call('POST', '/state/lock');
    writeFileSync(join(dataDir, 'ledger.keys.json'), '{"format":1}');
    expect((await call('GET', '/state')).json).toMatchObject({
      stage: 'rescue',
      problem: { code: 'keys.damaged' },
    });
    await call('POST', '/state/spare-keys');
    await ledger.unlock(slotOf(ledger), testPassword);
    expect(ledger.state().stage).toBe('open');
  });
});

describe('requests', () => {
  it.each([
    ['POST', '/registers/members', { values: 'x' }, 400, 'request.invalid'],
    ['POST', '/registers/members', { values: {}, extra: 1 }, 400, 'request.invalid'],
    ['GET', '/registers/nothing', undefined, 404, 'register.unknown'],
    ['GET', '/registers/members/none', undefined, 404, 'record.unknown'],
    ['GET', '/registers/members?options=%7Bx', undefined, 400, 'request.invalid'],
    ['GET', '/jobs/none', undefined, 404, 'job.unknown'],
    ['PUT', '/settings', { idleMinutes: -1 }, 400, 'request.invalid'],
    ['PUT', '/settings', { colour: 'red' }, 400, 'request.invalid'],
  ])('%s %s %j is refused with %i %s', async (method, path, body, status, code) => {
    const { call } = await openApp();
    expect(await call(method, path, body)).toMatchObject({ status, json: { error: { code } } });
  });

  it('settings are changed one by one', async () => {
    const { call } = await openApp();
    await call('PUT', '/settings', { idleMinutes: 5 });
    await call('PUT', '/settings', { language: 'en' });
    expect((await call('GET', '/settings')).json).toMatchObject({ idleMinutes: 5, language: 'en' });
  });
});
