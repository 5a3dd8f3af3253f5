import { describe, expect, test } from 'vitest';
import { byUrgency, levelOf } from '../../../renderer/dues/arrears/levels.ts';
import { payPath } from '../../../renderer/dues/arrears/payPath.ts';
import { collectedOf } from '../../../renderer/dues/cash/collectedOf.ts';
import { journalLines } from '../../../renderer/dues/cash/journal.ts';
import {
  proposeRemittance,
  quarterLines,
  quarterOfRemittance,
} from '../../../renderer/dues/cash/quarters.ts';
import { workedOut } from '../../../renderer/dues/member/workedOut.ts';
import { printedIds, printPath, sheetsOf } from '../../../renderer/dues/print/printPath.ts';
import { rateGroups, stateOf } from '../../../renderer/rules/dues/rateGroups.ts';

describe('quarters', () => {
  test.each([
    ['2026-Q3', '2026-10-08', '2026-Q3'],
    ['2026-09', '2026-10-08', '2026-Q3'],
    ['2026', '2026-10-08', '2026-Q4'],
    ['三季度', '2026-07-01', '2026-Q3'],
  ])('a remittance for %s on %s is of %s', (period, on, quarter) => {
    expect(quarterOfRemittance({ period, on })).toBe(quarter);
  });

  const lines = quarterLines(
    2026,
    [
      { on: '2026-03-10', amountFen: 1000 },
      { on: '2026-03-31', amountFen: -200 },
      { on: '2026-04-01', amountFen: 500 },
      { on: '2025-12-31', amountFen: 900 },
    ],
    [
      { on: '2026-04-02', period: '2026-Q1', amountFen: 800 },
      { on: '2026-06-30', period: '2026-Q2', amountFen: 300 },
    ],
  );

  test('tell what was collected and sent up, reversals taken off', () => {
    expect(lines.map(({ collectedFen }) => collectedFen)).toEqual([800, 500, 0, 0]);
    expect(lines.map(({ differenceFen }) => differenceFen)).toEqual([0, 200, 0, 0]);
  });

  test.each([
    ['the first that is open', 5000, '2026-11-22', { period: '2026-Q2', amountFen: 200 }],
    ['not more than was collected', 150, '2026-11-22', { period: '2026-Q2', amountFen: 150 }],
    ['none that is to come', 70, '2026-02-01', { period: '2026-Q1', amountFen: 70 }],
    ['never less than nothing', -70, '2026-02-01', { period: '2026-Q1', amountFen: 0 }],
  ])('propose %s', (_what, leftFen, today, proposal) => {
    expect(proposeRemittance(lines, leftFen, today)).toEqual(proposal);
  });

  test('large dues are not of them', () => {
    const entry = { on: '2026-03-10', what: 'receipt' as const, inFen: 100, outFen: 0 };
    const entries = [
      { ...entry, large: false },
      { ...entry, large: true },
      { ...entry, what: 'return' as const, large: false },
    ];
    expect(collectedOf(entries)).toEqual([{ on: '2026-03-10', amountFen: 100 }]);
  });
});

test('receipts of a day that follow on one another stand in one line', () => {
  const entry = (id: string, on: string, what: string, inFen: number, balanceFen: number) => ({
    ...{ id, on, what, inFen, balanceFen },
    outFen: 0,
  });
  const lines = journalLines([
    entry('a', '2026-03-10', 'receipt', 100, 100),
    entry('b', '2026-03-10', 'receipt', 200, 300),
    entry('c', '2026-03-10', 'return', 50, 350),
    entry('d', '2026-03-10', 'receipt', 1, 351),
    entry('e', '2026-03-11', 'receipt', 2, 353),
  ]);
  expect(
    lines.map(({ entries, inFen, balanceFen }) => [entries.length, inFen, balanceFen]),
  ).toEqual([
    [2, 300, 300],
    [1, 50, 350],
    [1, 1, 351],
    [1, 2, 353],
  ]);
});

test('arrears stand by level, months in a row and amount', () => {
  const row = (level: number, inARow: number, amountFen: number) => ({ level, inARow, amountFen });
  const rows = [row(1, 1, 9), row(6, 6, 1), row(6, 9, 1), row(3, 3, 5), row(3, 3, 8)];
  expect(byUrgency(rows)).toEqual([rows[2], rows[1], rows[4], rows[3], rows[0]]);
  expect([6, 5, 3, 1, 0].map(levelOf)).toEqual([6, 5, 3, 1, 1]);
});

test('a back payment begins with the member and the months owed', () => {
  const path = payPath({ member: { id: 'm1' }, months: ['2026-08', '2026-07'] });
  const set = new URL(path, 'http://ledger').searchParams.get('set') ?? '';
  expect(JSON.parse(set)).toEqual({ member: 'm1', months: '2026-07,2026-08' });
});

describe('the monthly dues of a member are', () => {
  const row = { kind: 'salaried', baseFen: 300_001, percent: 1, monthFen: 3000, relief: null };
  test.each([
    ['rate', {}],
    ['rate', { baseFen: 300_050, monthFen: 3001 }],
    ['rate', { baseFen: 300_600, monthFen: 3010 }],
    ['relief', { monthFen: 100, relief: '1号' }],
    ['exempt', { monthFen: 0, relief: '1号' }],
    ['fixed', { kind: 'farmer', baseFen: null, percent: null, monthFen: 20 }],
    ['baseMissing', { baseFen: null, percent: null, monthFen: 0 }],
    ['none', { kind: null, monthFen: null }],
  ] as const)('%s', (how, rest) => {
    expect(workedOut({ ...row, ...rest })).toBe(how);
  });
});

describe('receipts to be printed', () => {
  test('stand in the address, each once', () => {
    const address = new URL(printPath(['a', 'b', 'a']), 'http://ledger');
    expect(printedIds(address.searchParams.get('ids'))).toEqual(['a', 'b']);
    expect(printedIds(null)).toEqual([]);
  });

  test('go two to a sheet', () => {
    expect(sheetsOf([1, 2, 3])).toEqual([[1, 2], [3]]);
    expect(sheetsOf([])).toEqual([]);
  });
});

describe('the rates among the rules', () => {
  const shipped = [
    { kind: 'retired', from: '2008-04', aboveFen: 500_000, percent: 1 },
    { kind: 'retired', from: '2008-04', aboveFen: 0, percent: 0.5 },
    { kind: 'farmer', from: '2008-04', aboveFen: 0, leastFen: 20, mostFen: 100 },
  ];
  const own = [
    { id: '1', kind: 'farmer', from: '2008-04', leastFen: 50, mostFen: 50 },
    { id: '2', kind: 'retired', from: '2027-01-15', aboveFen: 0, percent: 0.4 },
    { id: '3', kind: 'retired', from: '2020', aboveFen: 0, percent: 0.3 },
  ];
  const groups = rateGroups(own, shipped);

  test('stand beside the shipped ones, or in their place', () => {
    expect(groups.map(({ kind, from, origin }) => `${kind} ${from} ${origin}`)).toEqual([
      'retired 2027-01 own',
      'retired 2020-01 own',
      'retired 2008-04 shipped',
      'farmer 2008-04 changed',
    ]);
    expect(groups[2]?.rows.map(({ percent }) => percent)).toEqual([0.5, 1]);
  });

  test('hold by month', () => {
    expect(groups.map((group) => stateOf(group, groups, '2026-11'))).toEqual([
      'later',
      'now',
      'before',
      'now',
    ]);
  });
});
