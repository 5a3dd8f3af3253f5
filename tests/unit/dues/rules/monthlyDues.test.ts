import { describe, expect, test } from 'vitest';
import { monthlyDues } from '../../../../shared/rules/dues/monthlyDues.ts';
import { percentOf } from '../../../../shared/rules/dues/percentOf.ts';
import { ratesInForce, readRates } from '../../../../shared/rules/dues/rates.ts';
import { shipped } from './support.ts';

const incomeTable: readonly (readonly [yuan: string, percent: number, dues: number])[] = [
  ['0', 0.5, 0],
  ['0.01', 0.5, 0],
  ['0.99', 0.5, 0],
  ['1.00', 0.5, 1],
  ['2999.99', 0.5, 1500],
  ['3000', 0.5, 1500],
  ['3000.01', 1, 3000],
  ['3001', 1, 3001],
  ['4999.99', 1, 5000],
  ['5000', 1, 5000],
  ['5000.01', 1.5, 7500],
  ['9999.99', 1.5, 15_000],
  ['10000', 1.5, 15_000],
  ['10000.01', 2, 20_000],
  ['123456.78', 2, 246_914],
];

const fen = (yuan: string): number => Math.round(Number(yuan) * 100);

describe.each(['salaried', 'annual-salary', 'self-employed'])('%s', (kind) => {
  test.each(incomeTable)('%s yuan: %s %% is %i fen', (yuan, percent, dues) => {
    const basis = { kind, baseFen: fen(yuan), amountFen: null };
    expect(monthlyDues(basis, '2026-01', shipped, 'fen')).toEqual({
      amountFen: dues,
      percent,
      findings: [],
    });
  });
});

test.each([
  ['4999.99', 0.5, 2500],
  ['5000', 0.5, 2500],
  ['5000.01', 1, 5000],
  ['12000', 1, 12_000],
])('a pension of %s yuan: %s %% is %i fen', (yuan, percent, dues) => {
  const basis = { kind: 'retired', baseFen: fen(yuan), amountFen: null };
  expect(monthlyDues(basis, '2026-01', shipped, 'fen')).toEqual({
    amountFen: dues,
    percent,
    findings: [],
  });
});

test.each([
  ['farmer', null, 20, null],
  ['farmer', 20, 20, null],
  ['farmer', 55, 55, null],
  ['farmer', 100, 100, null],
  ['farmer', 19, 20, { amount: '0.19', least: '0.20', most: '1.00' }],
  ['farmer', 101, 100, { amount: '1.01', least: '0.20', most: '1.00' }],
  ['student', null, 20, null],
  ['student', 50, 20, { amount: '0.50', least: '0.20', most: '0.20' }],
  ['relief', null, 20, null],
  ['hardship', null, 20, null],
])('a %s who chose %s fen pays %i', (kind, amountFen, dues, params) => {
  const found = monthlyDues({ kind, baseFen: null, amountFen }, '2026-01', shipped, 'jiao');
  expect(found.amountFen).toBe(dues);
  expect(found.percent).toBeNull();
  expect(found.findings).toEqual(
    params === null
      ? []
      : [{ level: 'error', code: 'dues.amount-out-of-range', field: 'amountFen', params }],
  );
});

test.each([
  ['salaried', null, '2026-01', 'dues.base-missing'],
  ['salaried', -1, '2026-01', 'dues.base-missing'],
  ['retired', null, '2026-01', 'dues.base-missing'],
  ['salaried', 300_000, '2008-03', 'dues.rate-missing'],
  ['unknown', 300_000, '2026-01', 'dues.rate-missing'],
])('%s on a base of %s in %s: %3$s', (kind, baseFen, month, code) => {
  const found = monthlyDues({ kind, baseFen, amountFen: null }, month, shipped, 'fen');
  expect(found).toMatchObject({
    amountFen: 0,
    percent: null,
    findings: [{ code }],
  });
});

test.each([
  // Half a fen, and half a jiao, go up; what lies just below goes down.
  [300_100, 0.5, 1501, 1500],
  [300_099, 0.5, 1500, 1500],
  [301_000, 0.5, 1505, 1510],
  [300_999, 0.5, 1505, 1500],
  [300_001, 1, 3000, 3000],
  [123_450, 1, 1235, 1230],
  [123_449, 1, 1234, 1230],
  [1, 0.005, 0, 0],
  [10_000, 0.005, 1, 0],
  [9_000_000_000_000_000, 2, 180_000_000_000_000, 180_000_000_000_000],
])('%i fen at %s %% is %i fen, or %i to the jiao', (base, percent, toFen, toJiao) => {
  expect([percentOf(base, percent, 'fen'), percentOf(base, percent, 'jiao')]).toEqual([
    toFen,
    toJiao,
  ]);
});

const farmer = { kind: 'farmer', leastFen: 50, mostFen: 200 };

test('the rows of the latest month that is not after the month hold, all together', () => {
  const rates = readRates([
    { kind: 'retired', from: '2026-07', aboveFen: null, percent: 0.25 },
    { kind: 'retired', from: '2026-07', aboveFen: 600_000, percent: 0.75 },
  ]);
  expect(ratesInForce(rates, 'retired', '2026-06').map(({ percent }) => percent)).toEqual([0.5, 1]);
  expect(ratesInForce(rates, 'retired', '2026-07').map(({ percent }) => percent)).toEqual([
    0.25, 0.75,
  ]);
  expect(ratesInForce(rates, 'salaried', '2026-07')).toHaveLength(4);
  expect(ratesInForce(rates, 'retired', '2008-03')).toEqual([]);
});

test('own rows of the same kind and month stand in the place of the shipped ones', () => {
  const rates = readRates([{ ...farmer, from: '2008-04-01' }]);
  expect(ratesInForce(rates, 'farmer', '2008-04')).toEqual([
    { ...farmer, from: '2008-04', aboveFen: 0, percent: null },
  ]);
  expect(ratesInForce(rates, 'student', '2008-04')).toHaveLength(1);
});

test.each([
  [{ leastFen: 50, mostFen: null }, null, 50, 0],
  [{ leastFen: 50, mostFen: null }, 80, 50, 1],
  [{ leastFen: null, mostFen: 80 }, null, 80, 0],
  [{ leastFen: 0, mostFen: 80 }, null, 0, 0],
])('a range of %j with %s chosen asks for %i fen', (range, amountFen, dues, findings) => {
  const rates = readRates([{ kind: 'farmer', from: '2026', ...range }]);
  const found = monthlyDues({ kind: 'farmer', baseFen: null, amountFen }, '2026-01', rates, 'fen');
  expect([found.amountFen, found.findings.length]).toEqual([dues, findings]);
});

test('a base below the lowest band that was written down has no rate', () => {
  const rates = readRates([{ kind: 'salaried', from: '2026-01', aboveFen: 100_000, percent: 1 }]);
  const of = (baseFen: number) =>
    monthlyDues({ kind: 'salaried', baseFen, amountFen: null }, '2026-01', rates, 'fen');
  expect(of(100_000).findings).toMatchObject([{ code: 'dues.rate-missing' }]);
  expect(of(100_001)).toEqual({ amountFen: 1000, percent: 1, findings: [] });
});
