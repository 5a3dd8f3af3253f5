import { describe, expect, it, test } from 'vitest';
import { concentration } from '../../../../shared/rules/accounts/incomeSources.ts';
import { isShellVillage, tierOf, tiersOf } from '../../../../shared/rules/accounts/incomeTiers.ts';
import {
  type DebtPosition,
  indebtedness,
  type YearResult,
  yearOnYear,
} from '../../../../shared/rules/accounts/indebtedness.ts';
import {
  bySecondLevel,
  incomeByAccount,
  operatingIncomeFen,
} from '../../../../shared/rules/accounts/operatingIncome.ts';
import type { MonthTurnover, Opening } from '../../../../shared/rules/accounts/types.ts';

test.each<[number, number, number | null, number | null]>([
  [-1, 0, null, null],
  [0, 0, null, null],
  [1, 1, null, 5_000_000],
  [4_999_999, 1, null, 5_000_000],
  [5_000_000, 2, 5_000_000, 10_000_000],
  [9_999_999, 2, 5_000_000, 10_000_000],
  [10_000_000, 3, 10_000_000, 50_000_000],
  [50_000_000, 4, 50_000_000, 100_000_000],
  [100_000_000, 5, 100_000_000, null],
])('%i fen is of tier %i', (income, tier, fromFen, belowFen) => {
  expect(tierOf(income)).toEqual({ tier, fromFen, belowFen });
});

it('lists the tiers of any edges', () => {
  expect(tiersOf([100, 200])).toEqual([
    { tier: 0, fromFen: null, belowFen: null },
    { tier: 1, fromFen: null, belowFen: 100 },
    { tier: 2, fromFen: 100, belowFen: 200 },
    { tier: 3, fromFen: 200, belowFen: null },
  ]);
});

test.each<[number, number | undefined, boolean]>([
  [0, undefined, true],
  [4_999_999, undefined, true],
  [5_000_000, undefined, false],
  [0, 0, true],
  [1, 0, false],
])('%i fen, shell below %s: %s', (income, below, shell) => {
  expect(isShellVillage(income, below)).toBe(shell);
});

describe('sources', () => {
  it('are shared and summed', () => {
    const figures = concentration([
      { key: '50103', amountFen: 50 },
      { key: '50104', amountFen: 30 },
      { key: '50103', amountFen: 10 },
      { key: '502', amountFen: 10 },
      { key: '50101', amountFen: -5 },
    ]);
    expect(figures.totalFen).toBe(100);
    expect(figures.sources.map(({ key, share }) => [key, share])).toEqual([
      ['50103', 0.6],
      ['50104', 0.3],
      ['502', 0.1],
    ]);
    expect(figures.largestShare).toBe(0.6);
    expect(figures.herfindahl).toBeCloseTo(0.46);
  });

  it('are none without income', () => {
    expect(concentration([])).toEqual({ sources: [], totalFen: 0, largestShare: 0, herfindahl: 0 });
  });
});

describe('operating income', () => {
  const turnover = (
    account: string,
    month: string,
    creditFen: number,
    more: Partial<MonthTurnover> = {},
  ): MonthTurnover => ({
    ...{ account, party: null, month, closing: false, debitFen: 0, creditFen },
    ...more,
  });
  const opening = (account: string, creditFen: number): Opening => ({
    ...{ account, party: null, debitFen: 0, creditFen, yearDebitFen: 0, yearCreditFen: creditFen },
  });
  const books = {
    beginMonth: '2026-04',
    openings: [opening('50103', 1000), opening('102', 7)],
    turnovers: [
      turnover('50103', '2026-04', 200),
      turnover('50103', '2026-05', 0, { debitFen: 50 }),
      turnover('5010401', '2026-05', 30),
      turnover('502', '2026-06', 5),
      turnover('503', '2026-06', 9999),
      turnover('50103', '2026-12', 0, { debitFen: 1180, closing: true }),
      turnover('501', '2027-01', 3),
    ],
  };

  test.each<[string, string, string, number]>([
    ['the first year, with what stood there at the beginning', '2026-01', '2026-12', 1185],
    ['the year up to the first month', '2026-01', '2026-04', 1200],
    ['before the books', '2026-01', '2026-03', 0],
    ['a month', '2026-05', '2026-05', -20],
    ['a quarter after the beginning', '2026-04', '2026-06', 185],
    ['the next year', '2027-01', '2027-12', 3],
  ])('%s', (_what, from, to, expected) => {
    expect(operatingIncomeFen(books, { from, to }, ['501', '502'])).toBe(expected);
  });

  it('is of the accounts that the store names', () => {
    expect(operatingIncomeFen(books, { from: '2026-01', to: '2026-12' }, ['502', '503'])).toBe(
      10_004,
    );
  });

  it('is told by account and by second level', () => {
    const rows = incomeByAccount(books, ['501'], { from: '2026-01', to: '2026-12' });
    expect(rows).toEqual([
      { key: '50103', amountFen: 1150 },
      { key: '5010401', amountFen: 30 },
    ]);
    expect(bySecondLevel(rows).map(({ key }) => key)).toEqual(['50103', '50104']);
  });
});

describe('debts', () => {
  const position = (more: Partial<DebtPosition> = {}): DebtPosition => ({
    ...{ totalAssetsFen: 1000, liabilitiesFen: 400, liquidAssetsFen: 400 },
    ...more,
  });
  const year = (of: number, incomeFen: number, expenseFen: number): YearResult => ({
    ...{ year: of, incomeFen, expenseFen },
  });

  test.each<[string, Partial<DebtPosition>, YearResult[], string[]]>([
    ['liabilities as high as liquid assets', {}, [], []],
    ['higher', { liabilitiesFen: 401 }, [], ['liabilities-above-liquid-assets']],
    ['short in one year', {}, [year(2025, 1, 2)], []],
    ['short in two', {}, [year(2024, 1, 2), year(2025, 1, 2)], ['expenses-above-income']],
    ['not in a row', {}, [year(2023, 1, 2), year(2025, 1, 2)], []],
    ['longer ago', {}, [year(2023, 1, 2), year(2024, 1, 2), year(2025, 2, 2)], []],
  ])('%s', (_what, more, results, reasons) => {
    const figures = indebtedness(position(more), results);
    expect(figures.reasons).toEqual(reasons);
    expect(figures.indebted).toBe(reasons.length > 0);
  });

  it('have a ratio where there are assets', () => {
    expect(indebtedness(position(), []).debtRatio).toBe(0.4);
    expect(indebtedness(position({ totalAssetsFen: 0 }), []).debtRatio).toBeNull();
  });

  test.each<[number, number, number, number | null]>([
    [125, 100, 25, 0.25],
    [50, -100, 150, 1.5],
    [50, 0, 50, null],
  ])('%i after %i', (now, before, changeFen, rate) => {
    expect(yearOnYear(now, before)).toMatchObject({ changeFen, rate });
  });
});
