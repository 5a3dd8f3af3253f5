import { describe, expect, test, vi } from 'vitest';
import { commitImport } from '../../../electron/core/exchange/import/commitImport.ts';
import type { ImportPlan } from '../../../electron/core/exchange/import/importPlan.ts';
import { check } from '../../../electron/core/store/check.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { query } from '../../../electron/core/store/query.ts';
import type { Session } from '../../../electron/core/session.ts';
import { members } from '../../../shared/registers/members.ts';
import { person } from '../../fixtures/import/people.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';
import {
  carriedOut,
  cellsOf,
  counts,
  headings,
  imported,
  planOf,
  roster,
  sheetOf,
  stored,
} from './support.ts';

const withBranch = sheetOf([
  [...headings, '党支部', '绰号'],
  [...cellsOf(0), '清水村党支部', '大王'],
  [...cellsOf(1), '青石村党支部', '小李'],
]);
const everything = (session: Session) =>
  ['members', 'organizations', 'importMappings', 'acts', 'changes', 'searchTexts'].map((table) =>
    session.store.db.prepare(`SELECT * FROM ${table}`).all(),
  );
const acts = (session: Session) =>
  session.store.all(query.selectFrom('acts').select(['what', 'detail']).orderBy('seq'));
const commit = (
  session: Session,
  plan: ImportPlan,
  more: Partial<Parameters<typeof commitImport>[0]> = {},
  signal?: AbortSignal,
) =>
  commitImport(
    {
      session,
      register: members,
      plan,
      digest: 'abc',
      planAgain: () => planOf(session, withBranch, { mapping: new Map([[12, 'remarks']]) }),
      backUp: () => Promise.resolve(),
      ...more,
    },
    signal && { signal },
  );
const planned = (session: Session) =>
  planOf(session, withBranch, { mapping: new Map([[12, 'remarks']]) });

describe('an import', () => {
  test('is one act with its counts and no personal data, after a backup', async () => {
    const session = testSession();
    const before = acts(session).length;
    const order: string[] = [];
    const result = await commit(session, await planned(session), {
      backUp: () => {
        order.push(`backup of ${stored(session).length}`);
        return Promise.resolve();
      },
    });
    expect(order).toEqual(['backup of 0']);
    expect(result).toEqual({ new: 2, changed: 0, same: 0, rejected: 0, seq: before + 1 });
    expect(acts(session)).toHaveLength(before + 1);
    expect(acts(session).at(-1)).toEqual({
      what: 'import',
      detail: JSON.stringify({
        register: 'members',
        file: 'abc',
        new: 2,
        changed: 0,
        same: 0,
        rejected: 0,
      }),
    });
    expect(check(session.store)).toEqual([]);
  });

  test('can be taken back whole', async () => {
    const session = testSession();
    await commit(session, await planned(session));
    undo(session.store, { operatorId: session.operator.id }, lastAct(session.store)?.seq ?? 0);
    expect(stored(session)).toEqual([]);
    expect(stored(session, 'organizations')).toHaveLength(1);
    expect(check(session.store)).toEqual([]);
  });

  test('leaves nothing when something fails half-way', async () => {
    const session = testSession();
    const plan = await planned(session);
    const before = everything(session);
    let rows = 0;
    session.store.onRowChanged((table) => {
      if (table === 'members' && ++rows === 2) throw new Error('disk');
    });
    await expect(commit(session, plan)).rejects.toThrow('disk');
    expect(rows).toBe(2);
    expect(everything(session)).toEqual(before);
  });

  test('leaves nothing when the backup fails', async () => {
    const session = testSession();
    const plan = await planned(session);
    const before = everything(session);
    await expect(
      commit(session, plan, { backUp: () => Promise.reject(new Error('full')) }),
    ).rejects.toThrow('full');
    expect(everything(session)).toEqual(before);
  });

  test('leaves nothing when it is cancelled', async () => {
    const session = testSession();
    const before = everything(session);
    const cancelled = new AbortController();
    const planning = planOf(session, roster(500), { signal: cancelled.signal });
    cancelled.abort();
    await expect(planning).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    const plan = await planned(session);
    await expect(commit(session, plan, {}, cancelled.signal)).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(everything(session)).toEqual(before);
  });

  test('of nothing new writes nothing and makes no backup', async () => {
    const session = testSession();
    await imported(session, roster(3));
    const before = everything(session);
    const backUp = vi.fn(() => Promise.resolve());
    const plan = await planOf(session, roster(3));
    await commit(session, plan, { backUp });
    expect(backUp).not.toHaveBeenCalled();
    expect(everything(session)).toEqual(before);
  });

  test('is for those who keep records', async () => {
    const session = testSession({ role: 'reader' });
    const plan = await planned(session);
    await expect(commit(session, plan)).rejects.toThrow(
      expect.objectContaining({ code: 'operators.not-allowed' }),
    );
  });
});

describe('a store that changed since the plan', () => {
  test('makes the import think again, and go on where it comes to the same', async () => {
    const session = testSession();
    const plan = await planned(session);
    saved(session, 'members', sampleMember());
    const planAgain = vi.fn(() => planned(session));
    await commit(session, plan, { planAgain });
    expect(planAgain).toHaveBeenCalledOnce();
    expect(stored(session)).toHaveLength(3);
    expect(stored(session, 'organizations').map((row) => row['name'])).toEqual([
      '清水村党支部',
      '青石村党支部',
    ]);
  });

  test('makes it refuse where it would come to something else', async () => {
    const session = testSession();
    const plan = await planned(session);
    await imported(session, sheetOf([headings, cellsOf(0)]));
    const before = everything(session);
    await expect(commit(session, plan)).rejects.toThrow(
      expect.objectContaining({ code: 'import.store-changed' }),
    );
    expect(everything(session)).toEqual(before);
  });

  test('by a change of the very value makes it refuse too', async () => {
    const session = testSession();
    await imported(session, roster(2));
    const sheet = sheetOf([
      ['身份证号', '手机'],
      [person(0).idNumber, '13900002222'],
    ]);
    const again = () => planOf(session, sheet);
    const plan = await again();
    await imported(
      session,
      sheetOf([
        ['身份证号', '手机'],
        [person(0).idNumber, '13900003333'],
      ]),
    );
    await expect(commit(session, plan, { planAgain: again })).rejects.toThrow(
      expect.objectContaining({ code: 'import.store-changed' }),
    );
  });

  test('only by a look at something is not changed', async () => {
    const session = testSession();
    const plan = await planned(session);
    session.note('record.reveal', {});
    const planAgain = vi.fn(() => planned(session));
    await commit(session, plan, { planAgain });
    expect(planAgain).not.toHaveBeenCalled();
  });
});

describe('the mapping that the user made', () => {
  const odd = (columns: string[], row: string[]) => sheetOf([columns, row]);

  test('is remembered for the same headings, in any order', async () => {
    const session = testSession();
    await imported(session, withBranch, { mapping: new Map([[12, 'remarks']]) });
    const plan = await planOf(session, odd(['绰号', '身份证号'], ['老王', person(0).idNumber]));
    expect(plan.columns.map(({ field, how }) => [field, how])).toEqual([
      ['remarks', 'remembered'],
      ['idNumber', 'alias'],
    ]);
    const same = await planOf(session, withBranch);
    expect(counts(same)).toBe('0 new, 0 changed, 2 same, 0 rejected, 0 skipped');
  });

  test('is remembered by table where tables differ', async () => {
    const session = testSession();
    const one = odd(['身份证号', '绰号', '民族'], [person(0).idNumber, '甲', '汉族']);
    const other = odd(['身份证号', '绰号', '性别'], [person(0).idNumber, '乙', '女']);
    await imported(session, roster(1));
    await imported(session, one, { mapping: new Map([[1, 'remarks']]) });
    await imported(session, other, { mapping: new Map([[1, null]]) });
    const fields = async (sheet: typeof one) =>
      (await planOf(session, sheet)).columns.map(({ field }) => field);
    expect(await fields(one)).toEqual(['idNumber', 'remarks', 'ethnicity']);
    expect(await fields(other)).toEqual(['idNumber', null, 'sex']);
    await imported(session, one, { mapping: new Map([[1, 'school']]) });
    expect(await fields(one)).toEqual(['idNumber', 'school', 'ethnicity']);
    expect(stored(session, 'importMappings', 'id')).toHaveLength(2);
  });

  test('is not remembered where nothing was decided by hand', async () => {
    const session = testSession();
    await carriedOut(session, await planOf(session, roster(1)));
    expect(stored(session, 'importMappings', 'id')).toEqual([]);
  });
});
