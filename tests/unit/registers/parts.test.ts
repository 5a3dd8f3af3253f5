import { describe, expect, it, vi } from 'vitest';
import { allRecords } from '../../../electron/core/registers/allRecords.ts';
import { history } from '../../../electron/core/registers/history.ts';
import {
  type ListOptions,
  listRecords,
  listSchema,
} from '../../../electron/core/registers/list.ts';
import { rebuildSearchIndex } from '../../../electron/core/registers/searchIndex.ts';
import { restoreRecord, voidRecord } from '../../../electron/core/registers/void.ts';
import type { Session } from '../../../electron/core/session.ts';
import { check } from '../../../electron/core/store/check.ts';
import { query } from '../../../electron/core/store/query.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { imported, planOf, sheetOf, stored } from '../import/support.ts';
import { saved } from '../../support/session.ts';
import { guests, outings } from './throwAway.ts';
import { throwAwaySession } from './throwAwaySession.ts';

vi.mock('../../../shared/registers/index.ts', async (importOriginal) => {
  const { withThrowAway } = await import('./throwAway.ts');
  return withThrowAway(importOriginal);
});

const names = (session: Session, register: Register, options: Partial<ListOptions> = {}) =>
  listRecords(session, register, listSchema.parse(options)).records.map(({ name }) => name);

/** Two outings, the guests of which were not written down in order. */
function withGuests() {
  const session = throwAwaySession();
  const first = saved(session, 'outings', { name: '参观' });
  const second = saved(session, 'outings', { name: '学习' });
  const ids = [
    ['丁', second, 1],
    ['乙', first, 2],
    ['Anna', first, 1],
    ['丙', first, 3],
  ].map(([name, outing, position]) =>
    saved(session, 'guests', {
      name: String(name),
      outing: String(outing),
      position: Number(position),
    }),
  );
  return { session, first, second, ids };
}

describe('parts of a record', () => {
  it('are listed by the whole, then by their position', () => {
    const { session } = withGuests();
    expect(names(session, guests)).toEqual(['Anna', '乙', '丙', '丁']);
  });

  it.each<[string, Partial<ListOptions>, string[]]>([
    ['by position alone', { sort: 'position' }, ['Anna', '丁', '乙', '丙']],
    ['backwards', { sort: 'position', descending: true }, ['丙', '乙', 'Anna', '丁']],
    ['by name', { sort: 'name' }, ['Anna', '丁', '丙', '乙']],
    ['with a condition', { where: { position: { from: 2 } } }, ['乙', '丙']],
    ['searched for', { search: 'ann' }, ['Anna']],
    ['searched for in vain', { search: '戊' }, []],
  ])('%s', (_name, options, expected) => {
    expect(names(withGuests().session, guests, options)).toEqual(expected);
  });

  it('are listed for one whole', () => {
    const { session, second } = withGuests();
    expect(names(session, guests, { where: { outing: { in: [second] } } })).toEqual(['丁']);
    expect(allRecords(session, guests, [['outing', '学习']])).toHaveLength(1);
  });

  it('are voided, restored and remembered like every record', () => {
    const { session, ids } = withGuests();
    const [id = ''] = ids;
    voidRecord(session, guests, id, '录错了');
    expect(names(session, guests, { voided: true })).toEqual(['丁']);
    expect(names(session, guests)).not.toContain('丁');
    restoreRecord(session, guests, id);
    expect(names(session, guests)).toContain('丁');
    expect(history(session, guests, id)).toHaveLength(3);
  });

  it('have no search texts, which the check of the store knows', () => {
    const { session } = withGuests();
    const indexed = () =>
      session.store
        .all(query.selectFrom('searchTexts').select('register').distinct().orderBy('register'))
        .map(({ register }) => register);
    expect(indexed()).toEqual(['organizations', 'outings']);
    rebuildSearchIndex(session.store, guests);
    expect(indexed()).toEqual(['organizations', 'outings']);
    expect(check(session.store)).toEqual([]);
  });

  it('are imported', async () => {
    const { session } = withGuests();
    const plan = await imported(
      session,
      sheetOf([
        ['活动', '姓名', '顺序'],
        ['学习', '戊', 2],
        ['学习', '丁', 4],
      ]),
      { register: guests },
    );
    expect(plan.summary).toMatchObject({ new: 1, changed: 1, rejected: 0 });
    expect(stored(session, 'guests', 'position').at(-1)).toMatchObject({ name: '丁', position: 4 });
    expect(plan.rows.map(({ plan: row }) => row?.title)).toEqual(['戊', '丁']);
  });

  it('are known again without the whole where there is only one, and told twice in a file', async () => {
    const session = throwAwaySession();
    saved(session, 'guests', { name: '甲', outing: saved(session, 'outings', { name: '参观' }) });
    const plan = await planOf(
      session,
      sheetOf([
        ['姓名', '顺序'],
        ['甲', 1],
        ['乙', 2],
        ['乙', 3],
      ]),
      { register: guests },
    );
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['changed', 'new', 'rejected']);
    expect(plan.rows.at(-1)?.findings.map(({ code }) => code)).toEqual(['duplicate.in-file']);
  });

  it('of a whole that is not there are not taken for those of another', async () => {
    const { session } = withGuests();
    const plan = await planOf(
      session,
      sheetOf([
        ['活动', '姓名', '顺序'],
        ['旅行', '丁', 3],
      ]),
      { register: guests },
    );
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['rejected']);
    expect(plan.rows.at(-1)?.findings.map(({ code }) => code)).toContain('reference.unknown');
  });
});

describe('a list filtered by several codes', () => {
  const withTopics = () => {
    const session = throwAwaySession();
    for (const [name, topics] of [
      ['甲', '参观、学习'],
      ['乙', '劳动'],
      ['丙', '学习'],
      ['丁', null],
    ] as const) {
      saved(session, 'outings', { name, topics });
    }
    return session;
  };
  it.each<[string[], string[]]>([
    [['a'], ['甲']],
    [['aa'], ['乙']],
    [['b'], ['丙', '甲']],
    [
      ['a', 'aa'],
      ['甲', '乙'],
    ],
    [['c'], []],
    [[], []],
  ])('any of %j', (anyOf, expected) => {
    const found = names(withTopics(), outings, { where: { topics: { anyOf } } });
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it('finds by what the command line is given', () => {
    const found = allRecords(withTopics(), outings, [['topics', '参观，劳动']]);
    expect(found.map(({ name }) => name).toSorted()).toEqual(['乙', '甲'].toSorted());
    expect(allRecords(withTopics(), outings, [['topics', '']]).map(({ name }) => name)).toEqual([
      '丁',
    ]);
  });

  it('keeps the codes in the order of the list, also from a spreadsheet', async () => {
    const session = withTopics();
    await imported(
      session,
      sheetOf([
        ['名称', '内容'],
        ['戊', '学习；参观'],
        ['甲', '学习、参观'],
      ]),
      { register: outings },
    );
    const rows = stored(session, 'outings');
    expect(rows.find(({ name }) => name === '戊')).toMatchObject({ topics: 'a,b' });
    expect(rows.find(({ name }) => name === '甲')).toMatchObject({ topics: 'a,b', version: 1 });
  });
});
