import { describe, expect, test } from 'vitest';
import { duesYear } from '../../../../electron/core/dues/yearGrid.ts';
import { saveRecords } from '../../../../electron/core/exchange/import/saveRecords.ts';
import { restoreRecord, voidRecord } from '../../../../electron/core/registers/void.ts';
import { lastAct, undo } from '../../../../electron/core/store/undo.ts';
import { registers } from '../../../../shared/registers/index.ts';
import { saved } from '../../../support/session.ts';
import { counts, imported, planOf, said, sheetOf } from '../../import/support.ts';
import { all, cellsOf, codes, collected, rowOf, untied, village } from './support.ts';

const { duesYears } = registers;
const month = (at: number): string => `${at}月`;
const months = Array.from({ length: 12 }, (_, at) => month(at + 1));
const same = (amount: number | null, count = 12): (number | null)[] =>
  Array.from({ length: 12 }, (_, at) => (at < count ? amount : null));

// A yearly sheet as branches keep it in Excel (domain.md 5.3): heading and totals around it.
const sheet = sheetOf(
  [
    ['青石村党支部2025年党费收缴台账'],
    ['序号', '姓名', '党员类型', '计算基数', '月应交', ...months, '全年实交', '备注'],
    [1, '李建国', '在职', 3000, 15, ...same(15), 180, null],
    [2, '王秀英', '退休', 4000, 20, ...same(20, 6), 120, '外出'],
    [3, '张大山', '农民', null, 1, ...same(1), 11, null],
    [4, '赵小河', '农民', null, 0.5, ...same(0.5), 6, null],
    ['合计', null, null, null, 36.5, ...same(36.5, 6), ...[], 317],
  ],
  { merges: ['A1:S1'] },
);
const choices = { register: duesYears, constants: { year: '2025' } };

describe('a yearly sheet kept before', () => {
  test('becomes receipts, a quarter each, with the months as they stand in the cells', async () => {
    const { session, people } = village();
    const plan = await imported(session, sheet, choices);
    expect(counts(plan)).toBe('3 new, 0 changed, 0 same, 1 rejected, 1 skipped');
    expect(said(plan).filter((finding) => finding.endsWith('error'))).toEqual([
      'R5 dues.total-differs error',
    ]);
    expect(
      all(session, 'duesReceipts').map((row) => [row['number'], row['months'], row['amountFen']]),
    ).toEqual([
      [1, '2025-01,2025-02,2025-03', 4500],
      [2, '2025-04,2025-05,2025-06', 4500],
      [3, '2025-07,2025-08,2025-09', 4500],
      [4, '2025-10,2025-11,2025-12', 4500],
      [5, '2025-01,2025-02,2025-03', 6000],
      [6, '2025-04,2025-05,2025-06', 6000],
      [7, '2025-01,2025-02,2025-03', 150],
      [8, '2025-04,2025-05,2025-06', 150],
      [9, '2025-07,2025-08,2025-09', 150],
      [10, '2025-10,2025-11,2025-12', 150],
    ]);
    expect(all(session, 'duesReceipts')[1]).toMatchObject({
      ...{ receivedOn: '2025-06-30', way: 'cash', remarks: '由 2025 年党费收缴表转入' },
      takenFrom: all(session, 'duesYears')[0]?.['id'],
    });
    expect(cellsOf(rowOf(session, people.li, 2025))).toEqual(
      months.map((_, at) => `${String(at + 1).padStart(2, '0')} paid 1500/1500`),
    );
    expect(cellsOf(rowOf(session, people.wang, 2025)).slice(5, 7)).toEqual([
      '06 paid 2000/2000',
      '07 unpaid 0/2000',
    ]);
    expect(rowOf(session, people.zhao, 2025)).toMatchObject({ dueFen: 600, paidFen: 600 });
    expect(duesYear(session, { year: 2025, branch: null }).ledgerFrom).toBe('2025-01');
    expect(untied(session, 2025)).toEqual([]);
    expect(untied(session, 2026)).toEqual([]);
  });

  test('brings the bases of its year, beside those that begin later', async () => {
    const { session, people } = village();
    await imported(session, sheet, choices);
    const bases = all(session, 'duesPayers').slice(3);
    expect(
      bases.map((row) => [
        row['member'],
        row['kind'],
        row['baseFen'],
        row['amountFen'],
        row['from'],
      ]),
    ).toEqual([
      [people.li, 'salaried', 300_000, null, '2025-01'],
      [people.wang, 'retired', 400_000, null, '2025-01'],
      [people.zhao, 'farmer', null, 50, '2025-01'],
    ]);
    // The next year the sheet says the same: nothing new begins with it.
    saveRecords(session, duesYears, [
      { member: people.zhao, year: 2026, kind: 'farmer', amountFen: 50, m01: 50 },
    ]);
    expect(all(session, 'duesPayers')).toHaveLength(6);
  });

  test('comes in once: again it changes nothing, and what was changed is refused', async () => {
    const { session } = village();
    await imported(session, sheet, choices);
    expect(counts(await planOf(session, sheet, choices))).toBe(
      '0 new, 0 changed, 3 same, 1 rejected, 1 skipped',
    );
    const row = all(session, 'duesYears')[0];
    const report = saveRecords(session, duesYears, [
      { id: String(row?.['id']), m12: 0, remarks: '改' },
    ]);
    expect(report.findings.map(({ field, code }) => [field, code])).toEqual([
      ['remarks', 'dues.year-fixed'],
      ['m12', 'dues.year-fixed'],
    ]);
    expect(all(session, 'duesReceipts')).toHaveLength(10);
  });

  test('is reversed when its row is voided, and can then come in anew', async () => {
    const { session, people } = village();
    await imported(session, sheet, choices);
    const id = String(all(session, 'duesYears')[0]?.['id']);
    voidRecord(session, duesYears, id, '录错了');
    const reversals = all(session, 'duesReceipts').filter(({ reverses }) => reverses !== null);
    expect(
      reversals.map((row) => [
        row['member'] === people.li,
        row['amountFen'],
        row['receivedOn'],
        row['reversalReason'],
        row['number'],
      ]),
    ).toEqual([1, 2, 3, 4].map((number) => [true, -4500, '2026-11-22', '录错了', number]));
    expect(rowOf(session, people.li, 2025).paidFen).toBe(0);
    expect(untied(session, 2025)).toEqual([]);
    expect(() => restoreRecord(session, duesYears, id)).toThrow(
      expect.objectContaining({ code: 'dues.year-restored' }) as Error,
    );
    expect(counts(await imported(session, sheet, choices))).toBe(
      '1 new, 0 changed, 2 same, 1 rejected, 1 skipped',
    );
    expect(rowOf(session, people.li, 2025).paidFen).toBe(18_000);
  });

  test('is undone as a whole', async () => {
    const { session } = village();
    const before = duesYear(session, { year: 2026, branch: null });
    await imported(session, sheet, choices);
    undo(session.store, { operatorId: session.operator.id }, lastAct(session.store)?.seq ?? 0);
    for (const table of ['duesYears', 'duesReceipts', 'duesReceiptMonths'])
      expect(all(session, table)).toEqual([]);
    expect(duesYear(session, { year: 2026, branch: null })).toEqual(before);
  });

  test('of the running year is received today at the latest, or on the day that it gives', () => {
    const { session, people } = village();
    saved(session, 'duesYears', { member: people.zhang, year: 2026, m09: 100, m10: 100, m12: 100 });
    saved(session, 'duesYears', {
      member: people.li,
      year: 2026,
      m01: 1500,
      m04: 1500,
      receivedOn: '2026-05-06',
    });
    expect(all(session, 'duesReceipts').map((row) => [row['months'], row['receivedOn']])).toEqual([
      ['2026-09', '2026-09-30'],
      ['2026-10,2026-12', '2026-11-22'],
      ['2026-01', '2026-05-06'],
      ['2026-04', '2026-05-06'],
    ]);
  });

  test.each([
    ['a month that is paid already', { m10: 1500 }, [['m10', 'dues.month-paid', 'error']]],
    ['a month below nothing', { m09: -1 }, [['m09', 'dues.amount-below-zero', 'error']]],
    [
      'a total that is not the sum',
      { m09: 1500, totalFen: 1400 },
      [['totalFen', 'dues.total-differs', 'error']],
    ],
    ['a base without a kind', { m09: 1500, baseFen: 300_000 }, []],
    [
      'what was paid in a year with no row',
      { year: 2025, m09: 1500, baseFen: 300_000 },
      [['kind', 'dues.kind-missing', 'warning']],
    ],
    [
      'an amount out of the range',
      { year: 2025, kind: 'farmer', amountFen: 500, m09: 500 },
      [['amountFen', 'dues.amount-out-of-range', 'warning']],
    ],
    [
      'a year before the admission',
      { year: 1999, m09: 20 },
      [['m09', 'dues.month-before-first', 'error']],
    ],
  ])('says of %s', (_, values, expected) => {
    const { session, people } = village();
    collected(session, [{ member: people.li, months: ['2026-10'] }]);
    const { findings } = saveRecords(session, duesYears, [
      { member: people.li, year: 2026, ...values },
    ]);
    expect(findings.map(({ field, code, level }) => [field, code, level])).toEqual(expected);
    expect(codes(findings).some((code) => code.endsWith('error'))).toBe(
      all(session, 'duesYears').length === 0,
    );
  });
});
