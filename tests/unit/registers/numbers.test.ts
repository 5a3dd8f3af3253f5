import { describe, expect, it, vi } from 'vitest';
import { saveRecords } from '../../../electron/core/exchange/import/saveRecords.ts';
import { getRecord } from '../../../electron/core/registers/get.ts';
import { saveRecord } from '../../../electron/core/registers/save.ts';
import { voidRecord } from '../../../electron/core/registers/void.ts';
import type { Session } from '../../../electron/core/session.ts';
import { query } from '../../../electron/core/store/query.ts';
import type { Values } from '../../../shared/registers/accept.ts';
import { checkRecord } from '../../../shared/registers/checkRecord.ts';
import { imported, planOf, sheetOf, stored } from '../import/support.ts';
import { saved } from '../../support/session.ts';
import { outings } from './throwAway.ts';
import { throwAwaySession } from './throwAwaySession.ts';

vi.mock('../../../shared/registers/index.ts', async (importOriginal) => {
  const { withThrowAway } = await import('./throwAway.ts');
  return withThrowAway(importOriginal);
});

const outing = (name: string, more: Values = {}): Values => ({
  name,
  kind: 'a',
  heldOn: '2026-03-01',
  ...more,
});
const add = (session: Session, name: string, more: Values = {}): string =>
  saved(session, 'outings', outing(name, more));
const numberOf = (session: Session, id: string) => getRecord(session.store, outings, id)['number'];
const numbers = (session: Session): Record<string, unknown> =>
  Object.fromEntries(
    stored(session, 'outings', 'id').map((row) => [String(row['name']), row['number']]),
  );

describe('a running number', () => {
  it.each<[string, Values, number]>([
    ['goes on within its scope', {}, 3],
    ['begins anew in another year', { heldOn: '2027-01-01' }, 1],
    ['begins anew for another kind', { kind: 'b' }, 1],
    ['counts what has no kind among itself', { kind: null }, 1],
    ['counts what has no day among itself', { heldOn: null }, 1],
    ['is kept where one is typed', { number: 40 }, 40],
  ])('%s', (_name, more, number) => {
    const session = throwAwaySession();
    expect(numberOf(session, add(session, '一'))).toBe(1);
    expect(numberOf(session, add(session, '二'))).toBe(2);
    expect(numberOf(session, add(session, '三', more))).toBe(number);
  });

  it('goes on after the highest, and counts those without kind or day too', () => {
    const session = throwAwaySession();
    add(session, '一', { number: 7 });
    add(session, '二', { kind: null, heldOn: null });
    expect(numberOf(session, add(session, '三'))).toBe(8);
    expect(numberOf(session, add(session, '四', { kind: null, heldOn: null }))).toBe(2);
  });

  it('of a voided record never comes back', () => {
    const session = throwAwaySession();
    add(session, '一');
    voidRecord(session, outings, add(session, '二'), '录错了');
    expect(numberOf(session, add(session, '三'))).toBe(3);
  });

  it('stands in the audit with the record', () => {
    const session = throwAwaySession();
    const id = add(session, '一');
    const change = session.store.get(
      query.selectFrom('changes').select('after').where('recordId', '=', id),
    );
    expect(JSON.parse(change?.after ?? '{}')).toMatchObject({ name: '一', number: 1 });
  });

  it('is not missing in a new record, but must not be taken from a known one', () => {
    const session = throwAwaySession();
    expect(
      checkRecord(outings, { name: '一' }, session.checkContext()).map(({ code }) => code),
    ).toEqual([]);
    const id = add(session, '一');
    const { findings } = saveRecord(session, outings, { number: null }, { id, version: 1 });
    expect(findings.map(({ code }) => code)).toEqual(['required.missing']);
  });

  it('that another record has is told, not refused', () => {
    const session = throwAwaySession();
    const id = add(session, '一');
    const { id: second, findings } = saveRecord(session, outings, outing('二', { number: 1 }));
    expect(findings).toEqual([
      {
        level: 'warning',
        code: 'number.taken',
        field: 'number',
        params: { number: 1, title: '一' },
      },
    ]);
    expect(numberOf(session, second ?? '')).toBe(1);
    const codes = (values: Values) =>
      saveRecord(session, outings, outing('三', values)).findings.map(({ code }) => code);
    expect(codes({ number: 1, kind: 'b' })).toEqual([]);
    expect(codes({ number: 1, heldOn: '2025-03-01' })).toEqual([]);
    voidRecord(session, outings, id, '录错了');
    voidRecord(session, outings, second ?? '', '录错了');
    expect(codes({ number: 1 })).toEqual([]);
  });
});

const sheet = (...rows: (string | number)[][]) =>
  sheetOf([['名称', '类型', '日期', '编号'], ...rows]);

describe('running numbers of an import', () => {
  it('follow one another in the order of the file, around those that the file gives', async () => {
    const session = throwAwaySession();
    add(session, '旧');
    await imported(
      session,
      sheet(
        ['甲', '参观', '2026-04-01', ''],
        ['乙', '学习', '2026-04-02', ''],
        ['丙', '参观', '2026-04-03', 3],
        ['丁', '参观', '2026-04-04', ''],
        ['戊', '参观', '2025-04-05', ''],
        ['旧', '参观', '2026-03-01', 1],
      ),
      { register: outings },
    );
    expect(numbers(session)).toEqual({ 旧: 1, 甲: 4, 乙: 1, 丙: 3, 丁: 5, 戊: 1 });
  });

  it('follow one another where a file changes a number as well', async () => {
    const session = throwAwaySession();
    add(session, '旧');
    await imported(
      session,
      sheet(['甲', '参观', '2026-04-01', ''], ['旧', '参观', '2026-03-01', 9]),
      { register: outings },
    );
    expect(numbers(session)).toEqual({ 旧: 9, 甲: 10 });
  });

  it('that stand twice are told, those of other rows of the file too', async () => {
    const session = throwAwaySession();
    add(session, '旧');
    const plan = await planOf(
      session,
      sheet(
        ['甲', '参观', '2026-04-01', 1],
        ['乙', '参观', '2026-04-02', 2],
        ['丙', '参观', '2026-04-03', 2],
        ['丁', '学习', '2026-04-03', 2],
      ),
      { register: outings },
    );
    expect(
      plan.rows.flatMap(({ row, findings }) =>
        findings.map(({ code, params }) => [row, code, params?.['title']]),
      ),
    ).toEqual([
      [2, 'number.taken', '旧'],
      [4, 'number.taken', '乙'],
    ]);
    expect(plan.summary).toMatchObject({ new: 4, rejected: 0 });
  });

  it('a number that its record gives up in the file is free', async () => {
    const session = throwAwaySession();
    add(session, '旧');
    const plan = await planOf(
      session,
      sheet(['旧', '参观', '2026-03-01', 5], ['甲', '参观', '2026-04-01', 1]),
      { register: outings },
    );
    expect(plan.rows.flatMap(({ findings }) => findings)).toEqual([]);
  });

  it('are given to records from the command line as well', () => {
    const session = throwAwaySession();
    const report = saveRecords(session, outings, [
      outing('甲'),
      outing('乙', { number: 1 }),
      outing('丙'),
    ]);
    expect(report.rejected).toBe(0);
    expect(report.saved.map((id) => numberOf(session, id))).toEqual([2, 1, 3]);
  });
});
