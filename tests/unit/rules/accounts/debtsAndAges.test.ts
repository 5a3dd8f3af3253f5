import { describe, expect, it, test } from 'vitest';
import { cashCounts } from '../../../../shared/registers/cashCounts.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';
import { ageBand, ageing } from '../../../../shared/rules/accounts/ageing.ts';
import { checkCashCount, pieces, piecesFen } from '../../../../shared/rules/accounts/cashCount.ts';
import {
  checkNewDebt,
  debtAt,
  readClaim,
  readDebt,
  readRepayment,
} from '../../../../shared/rules/accounts/debt.ts';

test.each<[string | null, string, string | null]>([
  ['2025-11-23', '2026-11-22', 'under-1'],
  ['2025-11-22', '2026-11-22', '1-to-3'],
  ['2023-11-23', '2026-11-22', '1-to-3'],
  ['2023-11-22', '2026-11-22', '3-to-5'],
  ['2021-11-23', '2026-11-22', '3-to-5'],
  ['2021-11-22', '2026-11-22', 'over-5'],
  ['2027-01-01', '2026-11-22', 'under-1'],
  ['2024-02-29', '2025-02-28', '1-to-3'],
  ['2021', '2026-11-22', '3-to-5'],
  [null, '2026-11-22', null],
  ['很久以前', '2026-11-22', null],
])('from %s at %s: %s', (from, asOf, band) => {
  expect(ageBand(from, asOf)).toBe(band);
});

it('sums by age', () => {
  const open = [
    { from: '2026-01-01', amountFen: 1 },
    { from: '2024-01-01', amountFen: 2 },
    { from: '2024-02-01', amountFen: 4 },
    { from: null, amountFen: 8 },
  ];
  expect(ageing(open, '2026-11-22')).toEqual({
    'under-1': 1,
    '1-to-3': 6,
    '3-to-5': 0,
    'over-5': 0,
    'undated': 8,
  });
});

describe('debts', () => {
  const debt = (more: AnyRecord = {}) =>
    readDebt({
      incurredOn: '2024-01-01',
      principalFen: 1_000_000,
      rate: 3.65,
      dueOn: '2025-01-01',
      ...more,
    });
  const payment = (day: string, principalFen: number, interestFen = 0) =>
    readRepayment({ day, principalFen, interestFen });

  it('bear simple interest by days on what is open', () => {
    // 3.65 % of 10,000 yuan is a yuan a day; 2024 has 366 days.
    expect(debtAt(debt(), [], '2024-01-11')).toMatchObject({
      balanceFen: 1_000_000,
      interestOwedFen: 1000,
      totalFen: 1_001_000,
      band: 'under-1',
      overdue: false,
    });
    const half = [payment('2024-01-11', 500_000, 600)];
    expect(debtAt(debt(), half, '2024-01-21')).toMatchObject({
      repaidFen: 500_000,
      balanceFen: 500_000,
      interestPaidFen: 600,
      interestOwedFen: 900,
    });
    expect(debtAt(debt(), half, '2024-01-10').balanceFen).toBe(1_000_000);
  });

  test.each<[string, AnyRecord, string, number]>([
    ['none without a rate', { rate: null }, '2030-01-01', 0],
    ['none on the day itself', {}, '2024-01-01', 0],
    ['as agreed where it is written down', { interestOwedFen: 777 }, '2024-01-11', 777],
    ['rounded half up', { principalFen: 500 }, '2024-01-11', 1],
  ])('interest: %s', (_what, more, asOf, expected) => {
    expect(debtAt(debt(more), [], asOf).interestOwedFen).toBe(expected);
  });

  test.each<[string, AnyRecord, number, string, boolean]>([
    ['on the day', {}, 0, '2025-01-01', false],
    ['the day after', {}, 0, '2025-01-02', true],
    ['repaid', {}, 1_000_000, '2025-01-02', false],
    ['without a day', { dueOn: null }, 0, '2030-01-01', false],
  ])('overdue: %s', (_what, more, repaid, asOf, overdue) => {
    const standing = debtAt(debt(more), [payment('2024-06-01', repaid)], asOf);
    expect(standing.overdue).toBe(overdue);
    if (repaid > 0) expect(standing.band).toBeNull();
  });

  test.each<[string, AnyRecord, number, string[]]>([
    ['repaid above', {}, 1_000_001, ['debt.repaid-above']],
    ['settled and open', { settledOn: '2024-12-01' }, 1, ['debt.settled-but-open']],
    ['settled', { settledOn: '2024-12-01' }, 1_000_000, []],
    ['open', {}, 1, []],
  ])('%s', (_what, more, repaid, codes) => {
    const { findings } = debtAt(debt(more), [payment('2024-06-01', repaid)], '2025-01-01');
    expect(findings.map(({ code }) => code)).toEqual(codes);
  });

  it('have their mirror in claims, without interest', () => {
    const claim = readClaim({ incurredOn: '2020-01-01', amountFen: 300, rate: 9 });
    const receipts = [readRepayment({ day: '2024-01-01', amountFen: 100 })];
    expect(debtAt(claim, receipts, '2025-01-01')).toMatchObject({
      balanceFen: 200,
      interestOwedFen: 0,
      band: 'over-5',
    });
  });

  it('ask for the township’s approval unless they are old', () => {
    expect(checkNewDebt({ kind: 'bank', approval: null }).map(({ code }) => code)).toEqual([
      'debt.not-approved',
    ]);
    expect(checkNewDebt({ kind: 'bank', approval: '镇发〔2026〕1号' })).toEqual([]);
    expect(checkNewDebt({ kind: 'old', approval: null })).toEqual([]);
  });
});

describe('a cash count', () => {
  const counted = { y100: 3, y5: 2, j1: 7 };

  it('sums the pieces', () => {
    expect(piecesFen(counted)).toBe(31_070);
    expect(pieces.map(({ fen }) => fen)).toEqual(
      pieces.map(({ fen }) => fen).sort((a, b) => b - a),
    );
    for (const { key } of pieces) expect(cashCounts.fields).toHaveProperty(key);
  });

  test.each<[string, object, string[]]>([
    ['agrees', { countedFen: 31_070, bookFen: 31_070 }, []],
    ['short', { countedFen: 31_070, bookFen: 31_071, reason: '找零' }, []],
    [
      'without a reason',
      { countedFen: 31_070, bookFen: 31_000, reason: null },
      ['books.difference-reason'],
    ],
    ['other than its pieces', { countedFen: 31_071, bookFen: 31_071 }, ['books.pieces-differ']],
  ])('%s', (_what, given, codes) => {
    expect(checkCashCount({ ...counted, ...given }).map(({ code }) => code)).toEqual(codes);
  });

  test('counted without a list of its pieces', () => {
    expect(checkCashCount({ countedFen: 31_070, bookFen: 31_070 })).toEqual([]);
  });
});
