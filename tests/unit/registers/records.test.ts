import { describe, expect, it } from 'vitest';
import { decideChange, takeBack, timeline } from '../../../electron/core/registers/decide.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { hidden, reveal } from '../../../electron/core/registers/hide.ts';
import { history } from '../../../electron/core/registers/history.ts';
import { listRecords, listSchema } from '../../../electron/core/registers/list.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { restoreRecord, voidRecord } from '../../../electron/core/registers/void.ts';
import { check } from '../../../electron/core/store/check.ts';
import { query } from '../../../electron/core/store/query.ts';
import { members } from '../../../shared/registers/members.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import { sampleMember, saved, testSession } from '../../support/session.ts';

const noDecision = { on: null, documentNo: null, decidedBy: null, reason: null };

describe('saveRecord', () => {
  it('understands values as people write them', () => {
    const session = testSession();
    const id = saved(
      session,
      'members',
      sampleMember({
        name: ' 王　伟 ',
        sex: '男',
        ethnicity: '土家',
        joinedOn: '1998.7',
        idNumber: '９９９９９９１９８００１０１００１１',
      }),
    );
    expect(getRecord(session.store, members, id)).toMatchObject({
      name: '王伟',
      sex: '1',
      ethnicity: '15',
      joinedOn: '1998-07',
      idNumber: '999999198001010011',
      memberType: '5',
    });
  });

  it('completes what follows: sex and birth from the ID number, the only branch, status, entering', () => {
    const session = testSession();
    const id = saved(session, 'members', {
      name: '李娜',
      idNumber: '999999200111110048',
      memberType: '预备党员',
      joinedOn: '2026-03-01',
    });
    const branch = session.references.find('organizations', '青石村党支部');
    expect(getRecord(session.store, members, id)).toMatchObject({
      sex: '2',
      bornOn: '2001-11-11',
      branch,
      status: 'normal',
      enteredBy: 'admission',
      enteredOn: '2026-03-01',
      version: 1,
    });
  });

  it('takes the day of birth from an ID number that agrees with the month given, and no other', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember({ bornOn: '1980.1' }));
    expect(getRecord(session.store, members, id)['bornOn']).toBe('1980-01-01');
    const other = {
      idNumber: '999999199912310036',
      bornOn: '1999.11',
      joinedOn: '2020-01-01',
      fullMemberOn: null,
    };
    const { id: kept, findings } = saveRecord(session, members, sampleMember(other));
    expect(getRecord(session.store, members, kept ?? '')['bornOn']).toBe('1999-11');
    expect(findings.map(({ code }) => code)).toContain('id.birth-mismatch');
  });

  it.each([
    [{ idNumber: '999999198001010012' }, 'id.checksum', 'idNumber'],
    [{ sex: '女' }, 'id.sex-mismatch', 'sex'],
    [{ name: '' }, 'required.missing', 'name'],
    [{ joinedOn: '2027-01-01' }, 'date.in-future', 'joinedOn'],
    [{ fullMemberOn: '2004-07-01' }, 'member.full-before-joined', 'fullMemberOn'],
    [{ nickname: '伟' }, 'field.unknown', 'nickname'],
  ])('refuses %j with %s and saves nothing', (change, code, field) => {
    const session = testSession();
    const result = saveRecord(session, members, sampleMember(change));
    expect(result.id).toBeUndefined();
    expect(result.findings).toContainEqual(
      expect.objectContaining({ level: 'error', code, field }),
    );
    expect(listRecords(session, members, listSchema.parse({})).total).toBe(0);
  });

  it('refuses an ID number that another member has, and says whose', () => {
    const session = testSession();
    saved(session, 'members', sampleMember());
    const { findings } = saveRecord(session, members, sampleMember({ name: '王维' }));
    expect(findings).toContainEqual({
      level: 'error',
      code: 'duplicate.in-store',
      field: 'idNumber',
      params: { title: '王伟' },
    });
  });

  it('refuses fictional ID numbers outside a demo store', () => {
    const { findings } = saveRecord(testSession({ demo: false }), members, sampleMember());
    expect(findings.map(({ code }) => code)).toContain('id.fictional');
  });

  it('keeps one of two saves of the same version', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    saveRecord(session, members, { employer: '村委会' }, { id, version: 1 });
    expect(() => saveRecord(session, members, { employer: '学校' }, { id, version: 1 })).toThrow(
      'record.changed-meanwhile',
    );
  });

  it('does not write when nothing changed', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    const { seq } = session.store.head();
    saveRecord(session, members, { name: '王 伟' }, { id, version: 1 });
    expect(session.store.head().seq).toBe(seq);
  });

  it('never takes a masked value for a real one', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    const shown = hidden(members, getRecord(session.store, members, id));
    expect(() =>
      saveRecord(session, members, { phone: shown['phone'] ?? null }, { id, version: 1 }),
    ).toThrow('record.masked-value');
  });
});

describe('dated values', () => {
  it('change by a decision only, and keep what held before', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    expect(() => saveRecord(session, members, { status: '停止党籍' }, { id, version: 1 })).toThrow(
      'record.needs-decision',
    );
    const decision = {
      on: '2026-05-08',
      documentNo: '云组〔2026〕3号',
      decidedBy: '云岭镇党委',
      reason: null,
    };
    decideChange(session, members, id, { status: '停止党籍' }, decision);
    const record = getRecord(session.store, members, id);
    expect(record).toMatchObject({ status: 'suspended', statusOn: '2026-05-08' });
    const entries = timeline(session, members, id).filter(({ field }) => field === 'status');
    expect(entries).toMatchObject([
      { value: 'normal', on: '2005-07-01' },
      { value: 'suspended', ...decision },
    ]);
    expect(check(session.store)).toEqual([]);
  });

  it('want their day, and none to come', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    expect(
      decideChange(session, members, id, { status: '停止党籍' }, noDecision).findings,
    ).toContainEqual(expect.objectContaining({ code: 'decision.day-missing' }));
    expect(
      decideChange(
        session,
        members,
        id,
        { status: '停止党籍' },
        { ...noDecision, on: '2026-11-23' },
      ).findings,
    ).toContainEqual(expect.objectContaining({ code: 'date.in-future', field: 'on' }));
    expect(getRecord(session.store, members, id)['status']).toBe('normal');
  });

  it('entered late take their place in time', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    decideChange(session, members, id, { partyPost: '书记' }, { ...noDecision, on: '2024-01-10' });
    decideChange(
      session,
      members,
      id,
      { partyPost: '组织委员' },
      { ...noDecision, on: '2021-01-10' },
    );
    const held = timeline(session, members, id)
      .filter(({ field }) => field === 'partyPost')
      .map(({ on }) => on);
    expect(held).toEqual([null, '2021-01-10', '2024-01-10']);
    const record = getRecord(session.store, members, id);
    expect(
      timeline(session, members, id)
        .filter(({ field }) => field === 'partyPost')
        .at(-1)?.value,
    ).toBe(record['partyPost']);
  });

  it.each([
    ['floating', true, false, 'outflowOn'],
    ['lost', true, false, 'lostSince'],
    ['leftBy', 'transfer-out', null, 'leftOn'],
  ])('clear the day of %s once it no longer holds', (field, set, unset, dayField) => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    decideChange(session, members, id, { [field]: set }, { ...noDecision, on: '2025-02-01' });
    expect(getRecord(session.store, members, id)[dayField]).toBe('2025-02-01');
    decideChange(session, members, id, { [field]: unset }, { ...noDecision, on: '2026-02-01' });
    expect(getRecord(session.store, members, id)).toMatchObject({
      [field]: unset,
      [dayField]: null,
    });
    const days = timeline(session, members, id)
      .filter((entry) => entry.field === field)
      .map(({ on }) => on);
    expect(days.slice(-2)).toEqual(['2025-02-01', '2026-02-01']);
  });

  it('taken back show again what held before', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    decideChange(session, members, id, { leftBy: '去世' }, { ...noDecision, on: '2026-02-01' });
    expect(getRecord(session.store, members, id)).toMatchObject({ leftOn: '2026-02-01' });
    const change = timeline(session, members, id)
      .filter(({ field }) => field === 'leftBy')
      .at(-1);
    takeBack(session, members, id, change?.id ?? '');
    expect(getRecord(session.store, members, id)).toMatchObject({ leftBy: null, leftOn: null });
    expect(check(session.store)).toEqual([]);
  });
});

describe('void and restore', () => {
  it('takes a record out of the list with its reason, and brings it back', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    voidRecord(session, members, id, '重复录入');
    expect(listRecords(session, members, listSchema.parse({})).total).toBe(0);
    expect(listRecords(session, members, listSchema.parse({ voided: true })).total).toBe(1);
    expect(history(session, members, id)[0]).toMatchObject({
      what: 'record.void',
      reason: '重复录入',
    });
    expect(restoreRecord(session, members, id)).toEqual([]);
    expect(listRecords(session, members, listSchema.parse({})).total).toBe(1);
  });

  it('does not bring back a record whose place is taken', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    voidRecord(session, members, id, '重复录入');
    saved(session, 'members', sampleMember());
    expect(restoreRecord(session, members, id)).toContainEqual(
      expect.objectContaining({ code: 'duplicate.in-store' }),
    );
    expect(getRecord(session.store, members, id).voidedAt).not.toBeNull();
  });
});

describe('history', () => {
  it('says who changed what, newest first, with sensitive values masked', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    saveRecord(session, members, { phone: '13900002222' }, { id, version: 1 });
    const [latest, first] = history(session, members, id);
    expect(latest).toMatchObject({
      operator: '李书记',
      what: 'record.change',
      fields: [{ field: 'phone', before: '138＊＊＊＊1111', after: '139＊＊＊＊2222' }],
    });
    expect(first?.what).toBe('record.add');
    expect(JSON.stringify([latest, first])).not.toContain('999999198001010011');
  });
});

describe('sensitive values', () => {
  it('are masked until asked for, and the asking is audited', () => {
    const session = testSession();
    const id = saved(session, 'members', sampleMember());
    const shown = hidden(members, getRecord(session.store, members, id));
    expect(shown).toMatchObject({
      idNumber: '＊＊＊＊＊＊＊＊＊＊＊＊＊＊0011',
      phone: '138＊＊＊＊1111',
    });
    expect(reveal(session, members, id, ['idNumber'])).toEqual({ idNumber: '999999198001010011' });
    const act = session.store.get(query.selectFrom('acts').selectAll().orderBy('seq', 'desc'));
    expect(act?.what).toBe('record.reveal');
    expect(JSON.parse(act?.detail ?? '')).toMatchObject({ id, fields: ['idNumber'] });
  });
});

describe('list', () => {
  const people = [
    ['张三', '999999198001010011', '1980-01-01'],
    ['曾莉', '999999198802290025', '1988-02-29'],
    ['单雄', '999999199912310036', '1999-12-31'],
    ['王乐', '999999200111110048', '2001-11-11'],
    ['李强', '999999196006300051', '1960-06-30'],
  ] as const;

  const filled = () => {
    const session = testSession();
    people.forEach(([name, idNumber, bornOn], index) => {
      const sex = Number(idNumber.charAt(16)) % 2 === 1 ? '1' : '2';
      saved(
        session,
        'members',
        sampleMember({
          name,
          idNumber,
          bornOn,
          sex,
          joinedOn: '2020-07-01',
          fullMemberOn: '2021-07-01',
          phone: `1380000${String(1111 + index)}`,
        }),
      );
    });
    return session;
  };
  const names = (session: ReturnType<typeof testSession>, options: object): unknown[] =>
    listRecords(session, members, listSchema.parse(options)).records.map(({ name }) => name);

  it.each([
    ['zs', ['张三']],
    ['zhang', ['张三']],
    ['zengli', ['曾莉']],
    ['cengli', ['曾莉']],
    ['sx', ['单雄']],
    ['shanx', ['单雄']],
    ['wl', ['王乐']],
    ['wangyue', ['王乐']],
    ['王', ['王乐']],
    ['0051', ['李强']],
    ['13800001113', ['单雄']],
    ['ZHANG', ['张三']],
    ['zh 三', ['张三']],
    ['nobody', []],
  ])('finds by %s', (search, found) => {
    expect(names(filled(), { search })).toEqual(found);
  });

  it('sorts the title by pinyin, and by any other field either way', () => {
    const session = filled();
    expect(names(session, {})).toEqual(['李强', '单雄', '王乐', '曾莉', '张三']);
    expect(names(session, { sort: 'bornOn' })).toEqual(['李强', '张三', '曾莉', '单雄', '王乐']);
    expect(names(session, { sort: 'bornOn', descending: true })[0]).toBe('王乐');
  });

  it('filters by any field', () => {
    const session = filled();
    expect(names(session, { where: { bornOn: { from: '1980', to: '1988' } } })).toEqual([
      '曾莉',
      '张三',
    ]);
    expect(names(session, { where: { sex: { in: ['2'] } } })).toHaveLength(
      people.filter(([, id]) => Number(id.charAt(16)) % 2 === 0).length,
    );
    expect(names(session, { where: { name: { contains: '三' } } })).toEqual(['张三']);
    expect(names(session, { where: { employer: { empty: true } } })).toHaveLength(people.length);
    expect(() => names(session, { where: { 'name) --': { empty: true } } })).toThrow(
      'request.invalid',
    );
  });

  it('gives a page and the total, and sees a change at once', () => {
    const session = filled();
    const page = listRecords(session, members, listSchema.parse({ offset: 3, limit: 2 }));
    expect(page).toMatchObject({ total: 5, records: [{ name: '曾莉' }, { name: '张三' }] });
    saved(session, 'organizations', { name: '第一党小组', kind: '党小组' });
    expect(listRecords(session, organizations, listSchema.parse({ search: 'dyd' })).total).toBe(1);
  });
});
