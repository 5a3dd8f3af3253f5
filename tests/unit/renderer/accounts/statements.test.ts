import { expect, it } from 'vitest';
import type { ShownStatementRow } from '../../../../renderer/accounts/figures/answers.ts';
import {
  beside,
  ofKind,
  readBookPeriod,
} from '../../../../renderer/accounts/figures/bookPeriod.ts';
import { sidesOf } from '../../../../renderer/accounts/statements/sheetSides.ts';
import { drillOf } from '../../../../renderer/accounts/statements/trialColumns.ts';
import { nextSubCode } from '../../../../renderer/rules/accounts/nextSubCode.ts';
import { periodText } from '../../../../renderer/reports/period.ts';

it.each([
  ['2026', '2026'],
  ['2026-Q3', '2026-Q3'],
  ['2026-11', '2026-11'],
  ['2026-13', undefined],
  ['2026-Q5', undefined],
  ['', undefined],
  [null, undefined],
])('reads the period %s of an address', (text, expected) => {
  const period = readBookPeriod(text);
  expect(period && periodText(period)).toBe(expected);
});

it.each([
  ['2026-01', -1, '2025-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-Q1', -1, '2025-Q4'],
  ['2026-Q4', 1, '2027-Q1'],
  ['2026', -1, '2025'],
] as const)('goes from %s by %i to %s', (from, by, to) => {
  const period = readBookPeriod(from);
  expect(period && periodText(beside(period, by))).toBe(to);
});

it.each([
  ['2020-11', 'quarter', '2020-Q4'],
  ['2020-04', 'quarter', '2020-Q2'],
  ['2020-Q3', 'month', '2020-09'],
  ['2020', 'month', '2020-12'],
  ['2020', 'quarter', '2020-Q4'],
  ['2020-11', 'year', '2020'],
] as const)('takes %s as a %s to %s', (from, kind, to) => {
  const period = readBookPeriod(from);
  expect(period && periodText(ofKind(period, kind))).toBe(to);
});

const row = (position: number, side: 'left' | 'right' | null): ShownStatementRow => ({
  zh: '',
  en: '',
  position,
  row: null,
  side,
  style: 'row',
  amounts: [
    { fen: 0, drill: null },
    { fen: 0, drill: null },
  ],
});

it('puts the totals of both halves side by side', () => {
  const [left, right] = sidesOf([
    row(1, 'left'),
    row(2, 'left'),
    row(3, 'left'),
    row(4, 'right'),
    row(5, 'right'),
  ]);
  expect(left?.map((each) => each?.position)).toEqual([1, 2, 3]);
  expect(right?.map((each) => each?.position)).toEqual([4, undefined, 5]);
});

it('leaves a statement without sides whole', () => {
  expect(sidesOf([row(1, null), row(2, null)])).toHaveLength(1);
});

it.each([
  ['opening', null, '2026-06'],
  ['turnover', '2026-07', '2026-09'],
  ['year', '2026-01', '2026-09'],
  ['closing', null, '2026-09'],
] as const)('asks for the vouchers behind the column %s', (pair, from, to) => {
  const nothing = { debitFen: 0, creditFen: 0 };
  const trialRow = {
    account: '101',
    name: { zh: '库存现金', en: 'Cash on hand' },
    party: null,
    level: 1,
    opening: nothing,
    turnover: nothing,
    year: nothing,
    closing: nothing,
    drill: { accounts: ['101'], from: '2026-07', to: '2026-09', plain: false },
  };
  const period = { text: '2026-Q3', from: '2026-07', to: '2026-09' };
  expect(drillOf(trialRow, pair, period)).toEqual({ accounts: ['101'], from, to, plain: false });
});

it.each([
  ['501', ['501', '50101', '50102'], '50103'],
  ['501', ['501', '50102'], '50101'],
  ['501010101010101', [], null],
])('gives the next sub-account of %s a code', (code, taken, expected) => {
  expect(
    nextSubCode(
      code,
      taken.map((each) => ({ code: each })),
    ),
  ).toBe(expected);
});
