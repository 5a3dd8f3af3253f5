import { describe, expect, it } from 'vitest';
import { check } from '../../../electron/core/store/check.ts';
import { query } from '../../../electron/core/store/query.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';
import { members } from '../../../shared/registers/members.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';

const actsOf = (session: ReturnType<typeof testSession>) =>
  session.store.all(query.selectFrom('acts').selectAll().orderBy('seq'));

describe('write', () => {
  it('keeps the change and its audit together', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    const act = actsOf(session).at(-1);
    expect(act).toMatchObject({ what: 'record.add', operatorId: session.operator.id });
    const change = session.store.get(
      query.selectFrom('changes').selectAll().where('recordId', '=', id),
    );
    expect(change).toMatchObject({ actSeq: act?.seq, tableName: 'members', before: null });
    expect(JSON.parse(change?.after ?? '')).toMatchObject({
      id,
      name: '王伟',
      idNumber: '999999198001010011',
    });
  });

  it('rolls everything back when the change throws', () => {
    const session = testSession();
    const before = actsOf(session).length;
    const fail = (): void => {
      session.write('record.add', (writing) => {
        writing.insert('codeItems', {
          id: 'x',
          version: 1,
          list: 'a',
          code: 'b',
          zh: 'c',
          en: 'd',
        });
        throw new Error('power cut');
      });
    };
    expect(fail).toThrow('power cut');
    expect(actsOf(session)).toHaveLength(before);
    expect(check(session.store)).toEqual([]);
    expect(session.store.db.inTransaction).toBe(false);
  });

  it('chains each act to the one before', () => {
    const session = testSession();
    saved(session, 'members', sampleMember());
    const acts = actsOf(session);
    expect(acts.length).toBeGreaterThan(1);
    acts.slice(1).forEach((act, index) => {
      expect(act.previous).toBe(acts[index]?.hash);
    });
  });

  it('lets a reader write nothing', () => {
    const session = testSession({ role: 'reader' });
    expect(() => saveRecord(session, members, sampleMember())).toThrow('operators.not-allowed');
  });
});

describe('undo', () => {
  it('takes a change back, and taking that back brings it again', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    saveRecord(session, members, { name: '王维' }, { id, version: 1 });
    const actor = { operatorId: session.operator.id };
    undo(session.store, actor, lastAct(session.store)?.seq ?? 0);
    expect(getRecord(session.store, members, id).name).toBe('王伟');
    undo(session.store, actor, lastAct(session.store)?.seq ?? 0);
    expect(getRecord(session.store, members, id).name).toBe('王维');
    expect(check(session.store)).toEqual([]);
  });

  it('takes an added record away, out of the search too, and leaves its image in the audit', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    undo(session.store, { operatorId: session.operator.id }, lastAct(session.store)?.seq ?? 0);
    expect(() => getRecord(session.store, members, id)).toThrow('record.unknown');
    const found = session.store.all(
      query.selectFrom('searchTexts').selectAll().where('id', '=', id),
    );
    expect(found).toEqual([]);
    const images = session.store.all(
      query.selectFrom('changes').selectAll().where('recordId', '=', id),
    );
    expect(images.map(({ after }) => after === null)).toEqual([false, true]);
    expect(check(session.store)).toEqual([]);
  });

  it('refuses when another act came since, or when there is nothing to take back', () => {
    const session = testSession();
    expect(lastAct(session.store)).toBeUndefined();
    saved(session, 'members', sampleMember());
    const seen = lastAct(session.store)?.seq ?? 0;
    saved(
      session,
      'members',
      sampleMember({
        idNumber: '999999199912310036',
        bornOn: '1999-12-31',
        joinedOn: '2020-07-01',
        fullMemberOn: '2021-07-01',
      }),
    );
    expect(() => {
      undo(session.store, { operatorId: session.operator.id }, seen);
    }).toThrow('undo.changed');
  });
});

describe('check', () => {
  const tamper: [name: string, sql: string, code: string][] = [
    ['a row changed', "UPDATE members SET name = '张三'", 'check.row-changed'],
    ['a row taken away', 'DELETE FROM members', 'check.row-missing'],
    [
      'a row added',
      "INSERT INTO codeItems (id, version, list, code, zh, en) VALUES ('x', 1, 'a', 'b', 'c', 'd')",
      'check.row-added',
    ],
    [
      'a setting changed',
      `UPDATE facts SET value = '{"demo":false}' WHERE id = 'unit'`,
      'check.row-changed',
    ],
    [
      'an act changed',
      "UPDATE acts SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 1",
      'check.act',
    ],
    [
      'an image changed',
      "UPDATE changes SET after = json_set(after, '$.name', '张三') WHERE tableName = 'members'",
      'check.act',
    ],
    [
      'an image added',
      "INSERT INTO changes VALUES (1, 99, 'members', 'x', NULL, NULL)",
      'check.act',
    ],
    [
      'the last act cut off',
      'DELETE FROM changes WHERE actSeq = 3; DELETE FROM acts WHERE seq = 3',
      'check.head',
    ],
    ['the head changed', `UPDATE facts SET value = '{}' WHERE id = 'head'`, 'check.head'],
    [
      'a search text changed',
      "UPDATE searchTexts SET text = 'x' WHERE register = 'members'",
      'check.search',
    ],
  ];
  it.each(tamper)('finds %s', (_name, sql, code) => {
    const session = testSession();
    saved(session, 'members', sampleMember());
    session.note('record.reveal', {});
    expect(check(session.store)).toEqual([]);
    session.store.db.exec(sql);
    expect(check(session.store).map((problem) => problem.code)).toContain(code);
  });
});
