import { describe, expect, it } from 'vitest';
import {
  createKeyRing,
  operatorsOf,
  unlockSlot,
  unlockWithRecovery,
} from '../../../electron/core/store/keyRing.ts';
import {
  addSlot,
  changePassword,
  changeProfile,
  renewRecoveryCode,
  setPasswordByRecovery,
} from '../../../electron/core/store/keyRingChanges.ts';
import {
  keyRingText,
  loadKeyRing,
  parseKeyRing,
  saveKeyRing,
} from '../../../electron/core/store/keyRingFile.ts';
import { type KeyRing, checksumOf, maxSlots } from '../../../electron/core/store/keyRingFormat.ts';
import { retireSlot, rotateDataKey } from '../../../electron/core/store/keyRingHandover.ts';
import { operatorLabel } from '../../../electron/core/store/operatorProfile.ts';
import { newDerivation, scryptCost } from '../../../electron/core/store/passwordKey.ts';
import {
  cheap,
  mutations,
  newStore,
  recorder,
  refusalOf,
  secretary,
  successor,
  tempFolder,
} from './support.ts';

const { dataDir, unlocked, ids, recoveryCode } = await newStore();
const { ring, dataKey } = unlocked;

describe('unlocking', () => {
  it.each([
    ['secretary', secretary],
    ['successor', successor],
    ['recorder', recorder],
  ] as const)('gives the %s the data key and who it is', async (who, operator) => {
    const opened = await unlockSlot(ring, ids[who], operator.password);
    expect(opened.dataKey).toEqual(dataKey);
    expect(opened.profile).toEqual(operator.profile);
  });

  it('refuses a wrong password, and one of another operator', async () => {
    for (const password of ['', 'Old secretary', `${secretary.password} `, successor.password]) {
      expect(await refusalOf(() => unlockSlot(ring, ids.secretary, password))).toBe(
        'keys.wrong-password',
      );
    }
    expect(await refusalOf(() => unlockSlot(ring, 'nobody', 'whatever'))).toBe('keys.no-operator');
  });

  it('takes full-width letters of an input method for the plain ones', async () => {
    const wide = secretary.password.replace(/[a-z]/g, (c) =>
      String.fromCodePoint((c.codePointAt(0) ?? 0) + 0xfee0),
    );
    expect((await unlockSlot(ring, ids.secretary, wide)).dataKey).toEqual(dataKey);
  });

  it('opens with the recovery code and refuses another one', async () => {
    const typed = recoveryCode.replaceAll('-', ' ').replaceAll('0', 'o');
    expect((await unlockWithRecovery(ring, typed)).dataKey).toEqual(dataKey);
    const other = await createKeyRing({}, secretary, cheap);
    expect(await refusalOf(() => unlockWithRecovery(ring, other.recoveryCode))).toBe(
      'keys.wrong-recovery',
    );
  });

  it('derives with N=2^17, r=8, p=1 unless told otherwise', async () => {
    expect(scryptCost).toBe(131_072);
    expect(newDerivation()).toMatchObject({ name: 'scrypt', N: 131_072, r: 8, p: 1 });
    const created = await createKeyRing({}, secretary);
    expect([created.ring.slots[0]?.kdf.N, created.ring.recovery.kdf.N]).toEqual([131_072, 131_072]);
    const opened = await unlockSlot(created.ring, created.slotId, secretary.password);
    expect(opened.dataKey).toEqual(created.dataKey);
  });
});

describe('password rules', () => {
  it.each([
    ['1234567', 'keys.password-short'],
    ['一二三四五六七', 'keys.password-short'],
    ['😀😀😀😀', 'keys.password-short'],
    ['x'.repeat(201), 'keys.password-long'],
  ])('refuses %s', async (password, code) => {
    expect(await refusalOf(() => createKeyRing({}, { ...secretary, password }, cheap))).toBe(code);
    expect(await refusalOf(() => addSlot(unlocked, { ...recorder, password }, cheap))).toBe(code);
    expect(
      await refusalOf(() => changePassword(ring, ids.recorder, recorder.password, password, cheap)),
    ).toBe(code);
    expect(
      await refusalOf(() =>
        setPasswordByRecovery(ring, recoveryCode, ids.recorder, password, cheap),
      ),
    ).toBe(code);
  });

  it('accepts eight characters of any kind', async () => {
    for (const password of ['12345678', '一二三四五六七八', '😀😀😀😀😀😀😀😀']) {
      const { slotId, ...created } = await createKeyRing({}, { ...secretary, password }, cheap);
      expect((await unlockSlot(created.ring, slotId, password)).dataKey).toEqual(created.dataKey);
    }
  });
});

describe('the file', () => {
  it('reads back as written, also at production cost', async () => {
    expect(loadKeyRing(dataDir)).toEqual(ring);
    const created = await createKeyRing({}, secretary);
    expect(parseKeyRing(keyRingText(created.ring))).toEqual(created.ring);
  });

  it('holds no full name', () => {
    const text = keyRingText(ring);
    for (const { profile } of [secretary, successor, recorder]) {
      expect(text).not.toContain(profile.name);
      expect(text).not.toContain(profile.name.slice(1));
    }
    expect(ring.slots.map(({ label }) => label)).toEqual([
      '王＊＊ · 支部书记',
      '李＊＊ · 支部书记',
      '欧＊＊ · 党务干事',
    ]);
  });

  it.each([...mutations(ring)])('is refused as damaged with %s', async (_path, changed) => {
    expect(await refusalOf(() => parseKeyRing(JSON.stringify(changed)))).toBe('keys.damaged');
  });

  it.each(['', '{', 'null', '[]', '"x"', '{"__proto__":{}}'])(
    'is refused as damaged when it is %j',
    async (text) => {
      expect(await refusalOf(() => parseKeyRing(text))).toBe('keys.damaged');
    },
  );

  it('is not saved over a change that was made meanwhile', async () => {
    const store = await newStore();
    const first = await renewRecoveryCode(store.unlocked, cheap);
    const second = await addSlot(store.unlocked, recorder, cheap);
    saveKeyRing(store.dataDir, first.ring);
    expect(await refusalOf(() => saveKeyRing(store.dataDir, second.ring))).toBe(
      'keys.changed-meanwhile',
    );
    expect(loadKeyRing(store.dataDir)).toEqual(first.ring);
  });

  it('is named as missing where it is not there', async () => {
    expect(await refusalOf(() => loadKeyRing(tempFolder()))).toBe('keys.missing');
  });
});

describe('a file changed by someone who mended its checksum', () => {
  /** As an attacker would: changed, and the checksum made anew. */
  const forged = [...mutations(ring)].map(([path, changed]): [string, KeyRing] => {
    const value = changed as KeyRing;
    return [path, { ...value, checksum: checksumOf(value) }];
  });

  it.each(forged)('opens nothing with %s', async (path, changed) => {
    if (path.startsWith('.checksum')) {
      expect(parseKeyRing(JSON.stringify(changed))).toEqual(ring);
      return;
    }
    const attempt = async (): Promise<unknown> => {
      const read = parseKeyRing(JSON.stringify(changed));
      return unlockSlot(read, ids.secretary, secretary.password);
    };
    expect(['keys.damaged', 'keys.wrong-password', 'keys.no-operator']).toContain(
      await refusalOf(attempt),
    );
  });

  it('refuses work factors that would take the memory or the work away', async () => {
    const slot = ring.slots[0];
    if (!slot) return expect.unreachable();
    for (const kdf of [
      { N: 2 ** 19 },
      { N: 2 ** 30 },
      { N: 512 },
      { N: 1025 },
      { r: 64 },
      { p: 1000 },
    ]) {
      const changed = {
        ...ring,
        slots: [{ ...slot, kdf: { ...slot.kdf, ...kdf } }, ...ring.slots.slice(1)],
      } as KeyRing;
      const text = JSON.stringify({ ...changed, checksum: checksumOf(changed) });
      expect(await refusalOf(() => parseKeyRing(text))).toBe('keys.damaged');
    }
  });

  it('hands no data key to a public key that was slipped in', async () => {
    const stranger = await createKeyRing({ storeId: ring.storeId }, successor, cheap);
    const slipped = stranger.ring.slots[0];
    if (!slipped) return expect.unreachable();
    const changed = { ...ring, slots: [...ring.slots, slipped] };
    const read = parseKeyRing(JSON.stringify({ ...changed, checksum: checksumOf(changed) }));
    expect(await refusalOf(() => rotateDataKey({ ring: read, dataKey }, () => true, cheap))).toBe(
      'keys.damaged',
    );
    expect(await refusalOf(() => addSlot({ ring: read, dataKey }, recorder, cheap))).toBe(
      'keys.damaged',
    );
  });
});

describe('changing passwords', () => {
  it('opens with the new one only, under the same data key', async () => {
    const next = await changePassword(ring, ids.recorder, recorder.password, 'another one', cheap);
    expect((await unlockSlot(next, ids.recorder, 'another one')).dataKey).toEqual(dataKey);
    expect((await unlockSlot(next, ids.secretary, secretary.password)).dataKey).toEqual(dataKey);
    expect(await refusalOf(() => unlockSlot(next, ids.recorder, recorder.password))).toBe(
      'keys.wrong-password',
    );
    expect(next.revision).toBe(ring.revision + 1);
  });

  it('needs the present one', async () => {
    expect(
      await refusalOf(() => changePassword(ring, ids.recorder, 'not mine', 'another one', cheap)),
    ).toBe('keys.wrong-password');
  });

  it('gives a new key pair, so that the old password is worth nothing after the next handover', async () => {
    const next = await changePassword(ring, ids.recorder, recorder.password, 'another one', cheap);
    const publicKeys = (of: KeyRing): string[] => of.slots.map(({ publicKey }) => publicKey);
    expect(publicKeys(next)[2]).not.toBe(publicKeys(ring)[2]);
    expect(publicKeys(next).slice(0, 2)).toEqual(publicKeys(ring).slice(0, 2));
  });

  it('by the recovery code uses it up', async () => {
    const next = await setPasswordByRecovery(
      ring,
      recoveryCode,
      ids.secretary,
      'remembered now',
      cheap,
    );
    expect(next.profile).toEqual(secretary.profile);
    expect((await unlockSlot(next.ring, ids.secretary, 'remembered now')).dataKey).toEqual(dataKey);
    expect((await unlockWithRecovery(next.ring, next.recoveryCode)).dataKey).toEqual(dataKey);
    expect(await refusalOf(() => unlockWithRecovery(next.ring, recoveryCode))).toBe(
      'keys.wrong-recovery',
    );
    expect(await refusalOf(() => unlockSlot(next.ring, ids.secretary, secretary.password))).toBe(
      'keys.wrong-password',
    );
  });

  it('renews the recovery code alone', async () => {
    const renewed = await renewRecoveryCode(unlocked, cheap);
    expect((await unlockWithRecovery(renewed.ring, renewed.recoveryCode)).dataKey).toEqual(dataKey);
    expect(await refusalOf(() => unlockWithRecovery(renewed.ring, recoveryCode))).toBe(
      'keys.wrong-recovery',
    );
    expect((await unlockSlot(renewed.ring, ids.secretary, secretary.password)).dataKey).toEqual(
      dataKey,
    );
  });
});

describe('operators', () => {
  it('are listed with their names once unlocked', () => {
    expect(operatorsOf(unlocked)).toEqual([
      { id: ids.secretary, ...secretary.profile },
      { id: ids.successor, ...successor.profile },
      { id: ids.recorder, ...recorder.profile },
    ]);
  });

  it('can change name, post and role, except for the last secretary', async () => {
    const changed = changeProfile(unlocked, ids.recorder, {
      name: '欧阳娜',
      post: '文书',
      role: 'reader',
    });
    expect((await unlockSlot(changed, ids.recorder, recorder.password)).profile.role).toBe(
      'reader',
    );
    expect(changed.slots[2]?.label).toBe('欧＊＊ · 文书');
    const one = await createKeyRing({}, secretary, cheap);
    const demoted = { ...secretary.profile, role: 'reader' } as const;
    expect(await refusalOf(() => changeProfile(one, one.slotId, demoted))).toBe(
      'keys.last-secretary',
    );
  });

  it('are limited in number, lest the file be refused', async () => {
    const slot = ring.slots[0];
    if (!slot) return expect.unreachable();
    const many = { ...ring, slots: Array.from({ length: maxSlots }, () => slot) };
    expect(await refusalOf(() => addSlot({ ring: many, dataKey }, recorder, cheap))).toBe(
      'keys.too-many-operators',
    );
  });

  it('need a name', async () => {
    const nameless = { ...recorder, profile: { ...recorder.profile, name: '  ' } };
    expect(await refusalOf(() => addSlot(unlocked, nameless, cheap))).toBe('keys.name-missing');
  });
});

describe('labels', () => {
  it.each([
    ['王小明', '支部书记', [], '王＊＊ · 支部书记'],
    ['王明', '支部书记', [], '王＊ · 支部书记'],
    ['王', '支部书记', [], '＊ · 支部书记'],
    ['阿卜杜拉·买买提', '', [], '阿＊＊＊'],
    ['𠮷野家', '委员', [], '𠮷＊＊ · 委员'],
    [' 王小明 ', ' 书记王小明 ', [], '王＊＊ · 书记王＊＊'],
    ['王建国', '支部书记', ['王＊＊ · 支部书记'], '王＊＊ · 支部书记 (2)'],
    ['王建国', '书记', ['王＊＊ · 书记', '王＊＊ · 书记 (2)'], '王＊＊ · 书记 (3)'],
    ['王小明', '长'.repeat(500), [], `王＊＊ · ${'长'.repeat(40)}`],
  ])('of %s, %s', (name, post, others, label) => {
    expect(operatorLabel({ name, post, role: 'reader' }, others)).toBe(label);
  });
});

describe('a handover', () => {
  it('opens nothing for who left, with the new ring or the new data key sealed in it', async () => {
    const next = await retireSlot(unlocked, ids.secretary, cheap);
    expect(next.dataKey.equals(dataKey)).toBe(false);
    expect(await refusalOf(() => unlockSlot(next.ring, ids.secretary, secretary.password))).toBe(
      'keys.no-operator',
    );
    expect(await refusalOf(() => unlockWithRecovery(next.ring, recoveryCode))).toBe(
      'keys.wrong-recovery',
    );
    const old = await unlockSlot(ring, ids.secretary, secretary.password);
    expect(JSON.stringify(next.ring)).not.toContain(old.dataKey.toString('base64url'));
  });

  it('needs no password of those who stay', async () => {
    const next = await retireSlot(unlocked, ids.secretary, cheap);
    for (const [id, operator] of [
      [ids.successor, successor],
      [ids.recorder, recorder],
    ] as const) {
      const opened = await unlockSlot(parseKeyRing(keyRingText(next.ring)), id, operator.password);
      expect(opened).toEqual({ dataKey: next.dataKey, profile: operator.profile });
    }
    expect((await unlockWithRecovery(next.ring, next.recoveryCode)).dataKey).toEqual(next.dataKey);
  });

  it('never takes the last secretary', async () => {
    const next = await retireSlot(unlocked, ids.secretary, cheap);
    expect(await refusalOf(() => retireSlot(next, ids.successor, cheap))).toBe(
      'keys.last-secretary',
    );
    expect(await refusalOf(() => retireSlot(next, 'nobody', cheap))).toBe('keys.no-operator');
  });
});
