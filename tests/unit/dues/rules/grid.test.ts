import { describe, expect, test } from 'vitest';
import { arrears } from '../../../../shared/rules/dues/arrears.ts';
import type { DueMonth } from '../../../../shared/rules/dues/dueMonths.ts';
import {
  type PaidShare,
  addTotals,
  grid,
  openByMonth,
} from '../../../../shared/rules/dues/grid.ts';
import { monthsFrom } from '../../../../shared/rules/dues/months.ts';
import { payByOf } from '../../../../shared/rules/dues/terms.ts';
import { dueOf, shareOf } from './support.ts';

const due = (month: string, changes: Partial<DueMonth> = {}): DueMonth =>
  dueOf(month, { payByOn: payByOf(month, { quarterly: true }), ...changes });

const january = (shares: readonly PaidShare[], asOf: string, changes: Partial<DueMonth> = {}) => {
  const [cell] = grid([due('2026-01', changes)], shares, asOf).cells;
  return cell ?? expect.fail('no cell');
};

const exempt = { state: 'exempt', amountFen: 0, why: 'relief' } as const;
const left = { state: 'not-due', amountFen: 0, why: 'left' } as const;
const paid = shareOf('2026-01', 1500, '2026-01-10');
const monthly = { payByOn: '2026-01-31' };

describe('a month', () => {
  test.each<[string, PaidShare[], string, Partial<DueMonth>, string]>([
    ['on its last day', [], '2026-01-31', {}, 'upcoming'],
    ['on the day after', [], '2026-02-01', {}, 'unpaid'],
    ['paid', [paid], '2026-01-10', {}, 'paid'],
    ['paid on a later day', [paid], '2026-01-09', {}, 'upcoming'],
    [
      'paid in part, before it ends',
      [shareOf('2026-01', 1499, '2026-01-10')],
      '2026-01-10',
      {},
      'part',
    ],
    ['paid in part, after', [shareOf('2026-01', 1499, '2026-01-10')], '2026-05-10', {}, 'part'],
    [
      'paid in two parts',
      [shareOf('2026-01', 1000, '2026-01-10'), shareOf('2026-01', 500, '2026-03-31')],
      '2026-05-10',
      {},
      'paid',
    ],
    [
      'with the second part late',
      [shareOf('2026-01', 1000, '2026-01-10'), shareOf('2026-01', 500, '2026-04-01')],
      '2026-05-10',
      {},
      'late',
    ],
    [
      'paid by the end of the quarter',
      [shareOf('2026-01', 1500, '2026-03-31')],
      '2026-05-10',
      {},
      'paid',
    ],
    ['paid after the quarter', [shareOf('2026-01', 1500, '2026-04-01')], '2026-05-10', {}, 'late'],
    [
      'paid by the end of the month, month by month',
      [shareOf('2026-01', 1500, '2026-01-31')],
      '2026-05-10',
      monthly,
      'paid',
    ],
    [
      'paid after the month, month by month',
      [shareOf('2026-01', 1500, '2026-02-01')],
      '2026-05-10',
      monthly,
      'late',
    ],
    [
      'paid above after it was paid in time',
      [paid, shareOf('2026-01', 1, '2026-04-01')],
      '2026-05-10',
      {},
      'paid',
    ],
    [
      'paid by someone else',
      [shareOf('2026-01', 1500, '2026-01-10', { payer: '李四' })],
      '2026-05-10',
      {},
      'proxy',
    ],
    [
      'paid elsewhere',
      [shareOf('2026-01', 1500, '2026-01-10', { paidElsewhere: true })],
      '2026-05-10',
      {},
      'elsewhere',
    ],
    [
      'paid elsewhere by someone else',
      [shareOf('2026-01', 1500, '2026-01-10', { payer: '李四', paidElsewhere: true })],
      '2026-05-10',
      {},
      'elsewhere',
    ],
    [
      'paid late by someone else',
      [shareOf('2026-01', 1500, '2026-04-10', { payer: '李四' })],
      '2026-05-10',
      {},
      'late',
    ],
    ['exempt', [], '2026-05-10', exempt, 'exempt'],
    ['not due', [], '2026-05-10', left, 'not-due'],
    [
      'whose amount is not known',
      [],
      '2026-05-10',
      { amountFen: 0, why: 'base-missing' },
      'unpaid',
    ],
    [
      'paid by a receipt of no share',
      [shareOf('2026-01', 0, '2026-01-10', { payer: '李四' })],
      '2026-05-10',
      {},
      'unpaid',
    ],
  ])('%s', (_name, shares, asOf, changes, state) => {
    expect(january(shares, asOf, changes).state).toBe(state);
  });

  const first = shareOf('2026-01', 1500, '2026-01-10', { id: 'r1', payer: '李四' });
  const back = shareOf('2026-01', -1500, '2026-02-03', { id: 'r2', payer: '李四', reverses: 'r1' });
  const again = shareOf('2026-01', 1500, '2026-02-04', { id: 'r3' });
  test.each([
    ['2026-01-31', 'proxy', 1500, ['r1']],
    ['2026-02-03', 'unpaid', 0, []],
    ['2026-02-04', 'paid', 1500, ['r3']],
  ])('paid, taken back and paid again, on %s', (asOf, state, paidFen, receipts) => {
    expect(january([again, back, first], asOf)).toMatchObject({ state, paidFen, receipts });
  });

  test('carries all its marks', () => {
    const share = shareOf('2026-01', 1500, '2026-04-10', {
      id: 'r1',
      payer: '李四',
      paidElsewhere: true,
    });
    expect(january([share], '2026-04-10')).toEqual({
      month: '2026-01',
      state: 'late',
      dueFen: 1500,
      paidFen: 1500,
      payByOn: '2026-03-31',
      behindAfterOn: '2026-01-31',
      receipts: ['r1'],
      late: true,
      proxy: true,
      elsewhere: true,
    });
  });
});

test('the totals of a row tie out, also with money above and of months that are not due', () => {
  const months = [
    due('2026-01'),
    due('2026-02'),
    due('2026-03', exempt),
    due('2026-04'),
    due('2026-05', left),
  ];
  const shares = [
    shareOf('2026-01', 2000, '2026-04-02'),
    shareOf('2026-02', 600, '2026-02-10'),
    shareOf('2026-03', 100, '2026-02-10'),
    shareOf('2026-04', 500, '2026-02-10'),
    shareOf('2026-05', 50, '2026-02-10'),
    shareOf('2027-01', 99, '2026-02-10'),
  ];
  const { cells, totals } = grid(months, shares, '2026-04-30');
  expect(totals).toEqual({
    dueFen: 4500,
    paidFen: 3250,
    arrearsFen: 900,
    upcomingFen: 1000,
    aboveFen: 650,
    paidLateFen: 2000,
  });
  expect(totals.dueFen - totals.paidFen).toBe(
    totals.arrearsFen + totals.upcomingFen - totals.aboveFen,
  );
  expect([...openByMonth(cells).values()]).toEqual([0, 900, 0, 1000, 0]);
  expect(addTotals([totals, totals]).dueFen).toBe(9000);
  expect(addTotals([]).paidFen).toBe(0);
});

/** A row from January on: u unpaid, p paid, h half paid, e exempt, n not due. */
const rowOf = (signs: string, asOf: string) => {
  const months = monthsFrom('2026-01', '2026-12').slice(0, signs.length);
  const at = (month: string): string => signs.charAt(months.indexOf(month));
  const owed = months.map((month) =>
    due(month, at(month) === 'e' ? exempt : at(month) === 'n' ? left : {}),
  );
  const shares = months.flatMap((month) =>
    at(month) === 'p'
      ? [shareOf(month, 1500, '2026-01-01')]
      : at(month) === 'h'
        ? [shareOf(month, 700, '2026-01-01')]
        : [],
  );
  return arrears(grid(owed, shares, asOf).cells, asOf);
};

const nothing = { months: [], inARow: 0, amountFen: 0, since: null, inARowSince: null, level: 0 };

describe('arrears', () => {
  test.each([
    ['pppp', '2026-05-01', 0, 0, 0, 0],
    ['uuuuuuuuuuuu', '2026-01-31', 0, 0, 0, 0],
    ['uuuuuuuuuuuu', '2026-02-01', 1, 1, 1, 1500],
    ['uuuuuuuuuuuu', '2026-03-01', 2, 2, 1, 3000],
    ['uuuuuuuuuuuu', '2026-03-31', 2, 2, 1, 3000],
    ['uuuuuuuuuuuu', '2026-04-01', 3, 3, 3, 4500],
    ['uuuuuuuuuuuu', '2026-05-01', 4, 4, 3, 6000],
    ['uuuuuuuuuuuu', '2026-05-31', 4, 4, 3, 6000],
    ['uuuuuuuuuuuu', '2026-06-01', 5, 5, 5, 7500],
    ['uuuuuuuuuuuu', '2026-06-30', 5, 5, 5, 7500],
    ['uuuuuuuuuuuu', '2026-07-01', 6, 6, 6, 9000],
    ['uuuuuuuuuuuu', '2026-12-31', 11, 11, 6, 16_500],
    ['uuuuuup', '2026-08-01', 6, 0, 1, 9000],
    ['uuuuupu', '2026-08-01', 6, 1, 1, 9000],
    ['puuupuuu', '2026-09-01', 6, 3, 3, 9000],
    ['uuhuu', '2026-06-01', 5, 5, 5, 6800],
    ['uueuu', '2026-06-01', 4, 4, 3, 6000],
    ['uuunnn', '2026-07-01', 3, 3, 3, 4500],
    ['uuueee', '2026-07-01', 3, 3, 3, 4500],
    ['nnnn', '2026-07-01', 0, 0, 0, 0],
  ] as const)(
    '%s on %s: %i months, %i in a row, level %i',
    (signs, asOf, months, inARow, level, amountFen) => {
      const found = rowOf(signs, asOf);
      expect([found.months.length, found.inARow, found.level, found.amountFen]).toEqual([
        months,
        inARow,
        level,
        amountFen,
      ]);
    },
  );

  test('tell since when', () => {
    expect(rowOf('puupuu', '2026-07-01')).toMatchObject({
      months: ['2026-02', '2026-03', '2026-05', '2026-06'],
      since: '2026-02',
      inARowSince: '2026-05',
    });
    expect(rowOf('pp', '2026-07-01')).toEqual(nothing);
  });
});
