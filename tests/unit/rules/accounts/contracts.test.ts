import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AnyRecord } from '../../../../shared/registers/define.ts';
import {
  type Contract,
  contractState,
  readContract,
} from '../../../../shared/rules/accounts/contract.ts';
import {
  type AlertFacts,
  contractAlerts,
} from '../../../../shared/rules/accounts/contractAlerts.ts';
import {
  allocateReceipt,
  contractArrears,
  settle,
} from '../../../../shared/rules/accounts/contractArrears.ts';
import { type ContractDue, contractDues } from '../../../../shared/rules/accounts/contractDues.ts';
import { rentUntil, yearlyRent } from '../../../../shared/rules/accounts/contractRent.ts';
import { medianRent, rentPerMu } from '../../../../shared/rules/accounts/rentPerMu.ts';
import { addDays, addMonths } from '../../../../shared/rules/calendar.ts';

const contract = (more: AnyRecord = {}): Contract =>
  readContract({
    id: 'c1',
    name: '鱼塘承包',
    kind: 'contracting',
    direction: 'in',
    state: 'running',
    fromOn: '2024-01-01',
    toOn: '2026-12-31',
    yearlyFen: 1_000_000,
    everyMonths: 12,
    ...more,
  });

const short = (dues: readonly ContractDue[]) =>
  dues.map(({ dueOn, toOn, amountFen }) => [dueOn, toOn, amountFen]);
const sum = (dues: readonly ContractDue[]) =>
  dues.reduce((all, { amountFen }) => all + amountFen, 0);

describe('what is due', () => {
  test.each<[string, AnyRecord, [string, string, number][]]>([
    [
      'once a year',
      {},
      [
        ['2024-01-01', '2024-12-31', 1_000_000],
        ['2025-01-01', '2025-12-31', 1_000_000],
        ['2026-01-01', '2026-12-31', 1_000_000],
      ],
    ],
    [
      'a term that ends on the day on which it began',
      { toOn: '2026-01-01', firstDueOn: '2024-03-01' },
      [
        ['2024-03-01', '2024-12-31', 1_000_000],
        ['2025-03-01', '2025-12-31', 1_000_000],
      ],
    ],
    [
      'half-yearly, the due day the month’s last where it is missing',
      { toOn: '2024-12-31', everyMonths: 6, firstDueOn: '2024-08-31' },
      [
        ['2024-08-31', '2024-06-30', 500_000],
        ['2025-02-28', '2024-12-31', 500_000],
      ],
    ],
    [
      'every two years, with a last one-year stretch',
      { everyMonths: 24 },
      [
        ['2024-01-01', '2025-12-31', 2_000_000],
        ['2026-01-01', '2026-12-31', 1_000_000],
      ],
    ],
    [
      'a last stretch by its days: a month and half of June',
      { toOn: '2025-06-15', yearlyFen: 1_200_000 },
      [
        ['2024-01-01', '2024-12-31', 1_200_000],
        ['2025-01-01', '2025-06-15', 550_000],
      ],
    ],
    [
      'at once, of the yearly payment',
      { everyMonths: null },
      [['2024-01-01', '2026-12-31', 3_000_000]],
    ],
    [
      'at once, of the total price',
      { everyMonths: null, totalFen: 2_800_000 },
      [['2024-01-01', '2026-12-31', 2_800_000]],
    ],
    [
      'a total price in parts',
      { yearlyFen: null, totalFen: 100 },
      [
        ['2024-01-01', '2024-12-31', 33],
        ['2025-01-01', '2025-12-31', 33],
        ['2026-01-01', '2026-12-31', 34],
      ],
    ],
    [
      'five per cent more each year',
      { escalatorPercent: 5 },
      [
        ['2024-01-01', '2024-12-31', 1_000_000],
        ['2025-01-01', '2025-12-31', 1_050_000],
        ['2026-01-01', '2026-12-31', 1_102_500],
      ],
    ],
    [
      'an amount more every two years',
      { escalatorFen: 50_000, escalatorYears: 2 },
      [
        ['2024-01-01', '2024-12-31', 1_000_000],
        ['2025-01-01', '2025-12-31', 1_000_000],
        ['2026-01-01', '2026-12-31', 1_050_000],
      ],
    ],
    [
      'ended early',
      { endedOn: '2025-02-10', state: 'ended' },
      [
        ['2024-01-01', '2024-12-31', 1_000_000],
        ['2025-01-01', '2025-12-31', 1_000_000],
      ],
    ],
    ['no price', { yearlyFen: null }, []],
    ['a term the wrong way round', { toOn: '2023-12-31' }, []],
    ['no term', { toOn: null }, []],
  ])('%s', (_what, more, expected) => {
    expect(short(contractDues(contract(more)))).toEqual(expected);
  });

  const terms = fc.record({
    fromOn: fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2015-01-01', days)),
    months: fc.integer({ min: 0, max: 400 }),
    days: fc.integer({ min: 1, max: 31 }),
    yearlyFen: fc.integer({ min: 0, max: 100_000_000 }),
    everyMonths: fc.option(fc.integer({ min: 1, max: 70 })),
    escalatorPercent: fc.option(fc.integer({ min: -5, max: 20 })),
    escalatorYears: fc.option(fc.integer({ min: 1, max: 5 })),
  });

  it('loses nothing and leaves no day out, whatever the terms', () => {
    fc.assert(
      fc.property(terms, ({ months, days, ...rest }) => {
        const end = addDays(addMonths(rest.fromOn, months), days);
        const given = contract({ ...rest, toOn: addDays(end, -1) });
        const dues = contractDues({ ...given, yearlyFen: Math.max(1200, given.yearlyFen ?? 0) });
        const atOnce = contractDues({
          ...given,
          yearlyFen: Math.max(1200, given.yearlyFen ?? 0),
          everyMonths: null,
        });
        expect(sum(dues)).toBe(sum(atOnce));
        let next = given.fromOn;
        for (const due of dues) {
          expect(due.amountFen).toBeGreaterThan(0);
          expect(due.fromOn >= next).toBe(true);
          next = addDays(due.toOn, 1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('has the whole years in its sum', () => {
    const given = contract({ escalatorPercent: 3.333 });
    const years = [0, 1, 2].map((year) => yearlyRent(given, year));
    expect(rentUntil(given, '2027-01-01')).toBe(years.reduce((all, each) => all + each, 0));
    expect(rentUntil(given, '2024-01-01')).toBe(0);
  });

  it('splits a total price without loss', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.integer({ min: 1, max: 40 }),
        (totalFen, everyMonths) => {
          expect(sum(contractDues(contract({ yearlyFen: null, totalFen, everyMonths })))).toBe(
            totalFen,
          );
        },
      ),
    );
  });
});

describe('what is paid', () => {
  const dues = contractDues(contract());

  it('goes to the earliest first, and what is above is told', () => {
    const receipts = [
      { day: '2024-02-01', amountFen: 1_500_000 },
      { day: '2027-01-01', amountFen: 1_000_000 },
    ];
    const paid = (asOf: string) => settle(dues, receipts, asOf).dues.map(({ paidFen }) => paidFen);
    expect(paid('2024-01-31')).toEqual([0, 0, 0]);
    expect(paid('2024-02-01')).toEqual([1_000_000, 500_000, 0]);
    expect(paid('2027-01-01')).toEqual([1_000_000, 1_000_000, 500_000]);
    expect(settle(dues, [{ day: '2024-01-01', amountFen: 3_000_001 }], '2024-01-01').aboveFen).toBe(
      1,
    );
  });

  it('is late from the day after it was due', () => {
    const at = (asOf: string) => contractArrears(settle(dues, [], asOf), asOf);
    expect(at('2024-01-01')).toMatchObject({ amountFen: 0, since: null, years: 0 });
    expect(at('2024-01-02')).toMatchObject({ amountFen: 1_000_000, since: '2024-01-01', years: 0 });
    expect(at('2025-01-01')).toMatchObject({ amountFen: 1_000_000, years: 1 });
    expect(at('2025-01-02')).toMatchObject({
      amountFen: 2_000_000,
      ageing: { 'under-1': 1_000_000, '1-to-3': 1_000_000 },
    });
    expect(at('2025-01-02').late.map(({ days }) => days)).toEqual([367, 1]);
  });

  const receipts = fc.array(
    fc.record({
      day: fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2024-01-01', days)),
      amountFen: fc.integer({ min: -500_000, max: 2_000_000 }),
    }),
  );

  it('loses nothing', () => {
    fc.assert(
      fc.property(receipts, fc.nat(3_000_000), (rows, amountFen) => {
        const settled = settle([...dues].reverse(), rows, '2028-12-31');
        const paid = settled.dues.reduce((all, { paidFen }) => all + paidFen, 0);
        expect(paid + settled.aboveFen).toBe(rows.reduce((all, row) => all + row.amountFen, 0));
        // None is paid while an earlier one is open.
        const firstOpen = settled.dues.findIndex(({ openFen }) => openFen > 0);
        if (firstOpen >= 0)
          expect(settled.dues.slice(firstOpen + 1).every(({ paidFen }) => paidFen === 0)).toBe(
            true,
          );
        const { shares, aboveFen } = allocateReceipt(amountFen, settled);
        expect(shares.reduce((all, { paidFen }) => all + paidFen, aboveFen)).toBe(amountFen);
      }),
    );
  });
});

describe('alerts', () => {
  const facts = (asOf: string, more: Partial<AlertFacts> = {}): AlertFacts => ({
    asOf,
    expiryDays: [90, 30, 0],
    arrears: contractArrears(settle([], [], asOf), asOf),
    resourceKind: null,
    rentPerMuFen: null,
    medianRentFen: null,
    ...more,
  });
  const told = (given: Contract, about: AlertFacts) =>
    contractAlerts(given, about).map(({ code, level }) => `${level} ${code}`);

  test.each<[string, string[]]>([
    ['2026-10-01', []],
    ['2026-10-02', ['note contract.ends-soon']],
    ['2026-11-30', ['note contract.ends-soon']],
    ['2026-12-01', ['warning contract.ends-soon']],
    ['2026-12-30', ['warning contract.ends-soon']],
    ['2026-12-31', ['warning contract.ends-today']],
    ['2027-01-01', ['warning contract.over']],
  ])('at %s: %j', (asOf, expected) => {
    expect(told(contract(), facts(asOf))).toEqual(expected);
  });

  test.each<[string, AnyRecord, string | null, string[]]>([
    ['20 years of lease', { kind: 'lease', toOn: '2043-12-31' }, null, []],
    ['20 years to the same day', { kind: 'lease', toOn: '2044-01-01' }, null, []],
    [
      'a day more',
      { kind: 'lease', toOn: '2044-01-02' },
      null,
      ['warning contract.lease-too-long'],
    ],
    ['30 years of arable land', { toOn: '2053-12-31' }, 'arable', []],
    ['31 years', { toOn: '2054-12-31' }, 'arable', ['warning contract.term-too-long']],
    ['31 years of forest', { toOn: '2054-12-31' }, 'forest', []],
    ['31 years of a pond', { toOn: '2054-12-31' }, 'water', []],
    ['a purchase', { kind: 'purchase', toOn: '2090-12-31' }, null, []],
  ])('%s', (_what, more, resourceKind, expected) => {
    expect(told(contract(more), facts('2024-06-01', { resourceKind }))).toEqual(expected);
  });

  test.each<[string, 'in' | 'out', string, string[]]>([
    ['unpaid for less than a year', 'in', '2024-12-31', ['note contract.unpaid']],
    ['unpaid for a year', 'in', '2025-01-01', ['warning contract.unpaid-for-years']],
    ['not paid by us for less than a year', 'out', '2024-12-31', ['note contract.to-pay']],
    ['not paid by us for a year', 'out', '2025-01-01', ['warning contract.to-pay-for-years']],
  ])('%s', (_what, direction, asOf, expected) => {
    const arrears = contractArrears(settle(contractDues(contract()), [], asOf), asOf);
    expect(told(contract({ direction }), facts(asOf, { arrears }))).toEqual(expected);
    // What is owed of an ended contract is still owed.
    const ended = contract({ direction, state: 'ended', endedOn: '2024-02-01' });
    expect(told(ended, facts(asOf, { arrears }))).toEqual(expected);
  });

  test.each<[string, number | null, number | null, AnyRecord, string[]]>([
    ['below', 99, 100, {}, ['warning contract.rent-low']],
    ['as the others', 100, 100, {}, []],
    ['no median', 99, null, {}, []],
    ['no area', null, 100, {}, []],
    ['we pay it', 99, 100, { direction: 'out' }, []],
  ])('rent: %s', (_what, rentPerMuFen, medianRentFen, more, expected) => {
    expect(told(contract(more), facts('2024-06-01', { rentPerMuFen, medianRentFen }))).toEqual(
      expected,
    );
  });
});

test.each<[string, AnyRecord, string, string]>([
  ['running', {}, '2026-12-31', 'running'],
  ['over', {}, '2027-01-01', 'expired'],
  ['breached', { state: 'breached' }, '2027-01-01', 'breached'],
  ['ended', { endedOn: '2025-01-01' }, '2025-01-01', 'ended'],
  ['before it is ended', { endedOn: '2025-01-01', state: 'ended' }, '2024-12-31', 'running'],
  ['ended without a day', { state: 'ended' }, '2024-12-31', 'ended'],
])('state: %s', (_what, more, asOf, expected) => {
  expect(contractState(contract(more), asOf)).toBe(expected);
});

describe('rent per mu', () => {
  it('is that of the running year', () => {
    const given = contract({ area: 12.5, escalatorPercent: 10 });
    expect(rentPerMu(given, '2024-12-31')).toBe(80_000);
    expect(rentPerMu(given, '2025-01-01')).toBe(88_000);
    expect(rentPerMu(given, '2027-01-01')).toBeNull();
    expect(rentPerMu(contract(), '2024-12-31')).toBeNull();
  });

  test.each<[number[], number | null]>([
    [[], null],
    [[1, 2], null],
    [[3, 1, 2], 2],
    [[4, 1, 3, 2], 3],
    [[10, 10, 20, 40], 15],
  ])('the middle of %j is %s', (rents, expected) => {
    expect(medianRent(rents)).toBe(expected);
  });
});
