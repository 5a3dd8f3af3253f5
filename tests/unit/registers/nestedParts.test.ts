import { describe, expect, it, vi } from 'vitest';
import { saveRecords } from '../../../electron/core/exchange/import/saveRecords.ts';
import { allRecords } from '../../../electron/core/registers/allRecords.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { partsIn, withParts } from '../../../electron/core/registers/withParts.ts';
import type { Session } from '../../../electron/core/session.ts';
import { lastAct, undo } from '../../../electron/core/store/undo.ts';
import { nestedSchema } from '../../../shared/registers/nested.ts';
import { outings } from './throwAway.ts';
import { throwAwaySession } from './throwAwaySession.ts';

vi.mock('../../../shared/registers/index.ts', async (importOriginal) => {
  const { withThrowAway } = await import('./throwAway.ts');
  return withThrowAway(importOriginal);
});

const outing = {
  name: '参观',
  guests: [{ name: '甲', phone: '13800001111' }, { name: '乙' }],
};

const listed = (session: Session) => withParts(session, outings, allRecords(session, outings, []));
const guestsOf = (session: Session) => {
  const [record] = listed(session);
  return partsIn(record, 'guests');
};
const names = (session: Session) => guestsOf(session).map(({ name }) => name);
const codes = ({ findings }: ReturnType<typeof saveRecords>) =>
  findings.map(({ row, field, code }) => `${row} ${String(field)} ${code}`);

describe('a record that is given with its parts', () => {
  it('is written with them in one act, and listed with them in their order', () => {
    const session = throwAwaySession();
    const before = session.store.head().seq;
    const report = saveRecords(session, outings, [nestedSchema.parse(outing)]);
    expect(report).toMatchObject({ rejected: 0, findings: [] });
    expect(session.store.head().seq).toBe(before + 1);
    const [record] = listed(session);
    expect(record).toMatchObject({
      name: '参观',
      guests: [
        { name: '甲', phone: '13800001111', position: 1 },
        { name: '乙', phone: null, position: 2 },
      ],
    });
    expect(Object.keys(guestsOf(session)[0] ?? {}).sort()).toEqual([
      'id',
      'name',
      'phone',
      'position',
    ]);
  });

  it('may be the very one that was listed', () => {
    const session = throwAwaySession();
    saveRecords(session, outings, [outing]);
    const head = session.store.head();
    const again = nestedSchema.array().parse(JSON.parse(JSON.stringify(listed(session))));
    expect(saveRecords(session, outings, again)).toMatchObject({ rejected: 0, findings: [] });
    expect(session.store.head()).toEqual(head);
  });

  it.each<[string, (of: readonly { readonly id: string }[]) => object[], unknown[][]]>([
    [
      'without ids takes the places of those that are there',
      () => [{ name: '丙' }],
      [['丙', null, 1]],
    ],
    [
      'with ids changes them and takes in others',
      ([first]) => [{ name: '丁' }, { id: first?.id, name: '甲甲' }],
      [
        ['丁', null, 1],
        ['甲甲', '13800001111', 2],
      ],
    ],
    ['as an empty list has none', () => [], []],
  ])('%s', (_, change, expected) => {
    const session = throwAwaySession();
    const [id = ''] = saveRecords(session, outings, [outing]).saved;
    const ids = guestsOf(session).map((guest) => ({ id: String(guest['id']) }));
    const next = nestedSchema.parse({ id, guests: change(ids) });
    expect(saveRecords(session, outings, [next])).toMatchObject({ rejected: 0, findings: [] });
    const told = guestsOf(session).map(({ name, phone, position }) => [name, phone, position]);
    expect(told).toEqual(expected);
  });

  it('keeps its parts where they are not named', () => {
    const session = throwAwaySession();
    const [id = ''] = saveRecords(session, outings, [outing]).saved;
    saveRecords(session, outings, [{ id, heldOn: '2026-05-01' }]);
    expect(names(session)).toEqual(['甲', '乙']);
  });

  it('is another version when only a part has changed, and is undone with its parts', () => {
    const session = throwAwaySession();
    const [id = ''] = saveRecords(session, outings, [outing]).saved;
    const target = { id, version: 1 };
    expect(saveRecord(session, outings, { guests: [{ name: '丙' }] }, target).id).toBe(id);
    expect(names(session)).toEqual(['丙']);
    expect(() => saveRecord(session, outings, { guests: [] }, target)).toThrow(
      expect.objectContaining({ code: 'record.changed-meanwhile' }),
    );
    const { store, operator } = session;
    undo(store, { operatorId: operator.id }, lastAct(store)?.seq ?? 0);
    expect(names(session)).toEqual(['甲', '乙']);
  });

  it.each<[string, object, string]>([
    [
      'a part lacks what is required',
      { guests: [{}, { phone: '1' }] },
      'guests[1].name required.missing',
    ],
    [
      'a part has a field that there is none',
      { guests: [{ name: '甲', hat: 1 }] },
      'guests[1].hat field.unknown',
    ],
    [
      'a part is another record’s',
      { guests: [{ name: '甲', id: 'x' }] },
      'guests[1] record.unknown',
    ],
    [
      'a part is covered',
      { guests: [{ name: '甲' }, { name: '乙', phone: '138＊＊＊＊1' }] },
      'guests[2].phone value.masked',
    ],
    ['the parts are no list', { guests: '甲' }, 'guests parts.not-a-list'],
    ['there are no such parts', { visitors: [{ name: '甲' }] }, 'visitors field.unknown'],
  ])('is rejected whole where %s', (_, parts, expected) => {
    const session = throwAwaySession();
    const records = [nestedSchema.parse({ name: '学习', ...parts }), outing];
    const report = saveRecords(session, outings, records);
    expect(codes(report)).toContain(`1 ${expected}`);
    expect(report.rejected).toBe(1);
    expect(names(session)).toEqual(['甲', '乙']);
  });

  it('names the line and the field in its sentences', () => {
    const report = saveRecords(throwAwaySession(), outings, [{ name: '学习', guests: [{}] }]);
    expect(report.findings.map(({ zh, en }) => [zh, en])).toEqual([
      ['“来宾第 1 行的姓名”没有填写。', '"Name in line 1 of Guests" is not filled in.'],
    ]);
  });
});
