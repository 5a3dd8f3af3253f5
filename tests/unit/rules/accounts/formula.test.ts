import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { balancesOf } from '../../../../shared/rules/accounts/balances.ts';
import { checkFormula } from '../../../../shared/rules/accounts/checkFormula.ts';
import { readFormula } from '../../../../shared/rules/accounts/formula.ts';
import { type Basis, formulaValue } from '../../../../shared/rules/accounts/formulaValue.ts';
import { shippedLayouts } from '../../../../shared/rules/accounts/shippedLayouts.ts';
import { anyBooks, booksOf, credit, debit, fullChart, opens } from './books.ts';

const vouchers = [
  { day: '2024-02-01', lines: [debit('112', 500, 'a'), credit('50101', 500)] },
  { day: '2024-02-02', lines: [debit('101', 800), credit('112', 800, 'b')] },
  { day: '2024-03-01', lines: [debit('51306', 70), debit('51301', 30), credit('101', 100)] },
  { day: '2024-03-31', lines: [debit('51304', 40), credit('152', 40)] },
  { day: '2024-12-31', lines: [debit('32201', 60), credit('311', 60)] },
];
const books = booksOf(vouchers, {
  chart: fullChart,
  openings: [opens('101', 1000), opens('32209', -700), opens('311', -300)],
});
const balances = balancesOf(books, { from: '2024-02', to: '2024-12' });
const context = { chart: fullChart, balances, rows: (from: number, to: number) => to * 10 + from };

const valueOf = (text: string, basis: Basis): number | string => {
  const { formula, finding } = readFormula(text);
  return formula === undefined ? finding.code : formulaValue(formula, basis, context);
};

test.each<[string, Basis, number]>([
  ['101', 'closing', 1700],
  ['101 + 112', 'closing', 1400],
  ['112', 'closing', -300],
  ['112:D', 'closing', 500],
  ['112:C', 'closing', 800],
  ['112:d-112：Ｃ', 'closing', -300],
  ['152', 'closing', 40],
  ['-152', 'closing', -40],
  ['101 − 152', 'closing', 1660],
  ['322', 'closing', 640],
  ['open(322)', 'closing', 700],
  ['OPEN（322＋311）', 'turnover', 1000],
  ['open(322)', 'yearOpening', 700],
  ['PL', 'closing', 360],
  ['open(PL)', 'closing', 0],
  ['PL', 'turnover', 360],
  ['501', 'turnover', 500],
  ['513', 'turnover', 140],
  ['513@running-costs', 'turnover', 70],
  ['-322@to-reserve', 'turnover', 60],
  ['322@undistributed', 'closing', 700],
  ['R12', 'closing', 132],
  ['R2..R5', 'closing', 52],
  ['r2..5 - 101', 'closing', 52 - 1700],
  ['(101 - (152 + 40101)) - (R1)', 'closing', 1660 - 11],
  ['999', 'closing', 0],
])('%s on %s is %i', (text, basis, fen) => {
  expect(valueOf(text, basis)).toBe(fen);
});

test.each([
  ['', 1],
  ['101 +', 6],
  ['101 102', 5],
  ['101 * 2', 5],
  ['(101', 5],
  ['101)', 4],
  ['open 322', 6],
  ['open(', 6],
  ['R', 1],
  ['R1..', 3],
  ['12', 1],
  ['1013', 1],
  ['101:X', 1],
  ['  收入', 3],
  ['101 ++ 102', 6],
  ['101+'.repeat(200), 301],
])('%s cannot be read from %i', (text, at) => {
  const { finding } = readFormula(text);
  expect(finding).toMatchObject({ level: 'error', code: 'formula.unreadable', params: { at } });
});

describe('the reader', () => {
  it('never throws and tells a place in the text', () => {
    const pieces = fc.constantFrom(
      ...['101', '50103', '112:D', '322@to-reserve', 'open', 'PL', 'R1', 'R2..R4', '..', '@', ':'],
      ...['(', ')', '+', '-', '−', '（', ' ', '%', '负', '1', '\n', '💰', 'ＰＬ'],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces, { maxLength: 40 }).map((all) => all.join('')),
      fc.integer({ min: 0, max: 400 }).map((depth) => '('.repeat(depth)),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { formula, finding } = readFormula(text);
        expect(formula === undefined).toBe(finding !== undefined);
        if (formula !== undefined) {
          expect(Number.isSafeInteger(formulaValue(formula, 'closing', context))).toBe(true);
          return;
        }
        const at = Number(finding.params?.['at']);
        expect(at).toBeGreaterThanOrEqual(1);
        expect(at).toBeLessThanOrEqual(text.length + 1);
      }),
      { numRuns: 2000 },
    );
  });

  it('reads every shipped formula', () => {
    const formulas = [...shippedLayouts('within'), ...shippedLayouts('after')].flatMap(
      ({ formula }) => (typeof formula === 'string' ? [formula] : []),
    );
    expect(formulas.length).toBeGreaterThan(150);
    expect(formulas.flatMap((formula) => checkFormula(formula, fullChart))).toEqual([]);
  });

  it('names accounts that are not in the chart, but not a usual sub-account', () => {
    const codes = (text: string) =>
      checkFormula(text, fullChart).map(({ code, params }) => [code, params?.['account']]);
    expect(codes('101 + 606 + 606 - 50177')).toEqual([['formula.account-unknown', '606']]);
  });
});

test('details by side come to the balance of the account', () => {
  fc.assert(
    fc.property(anyBooks, fc.constantFrom('112', '113', '211', '322'), (random, code) => {
      const of = {
        chart: random.rest.chart,
        balances: balancesOf(booksOf(random.vouchers, random.rest), {
          from: '2024-01',
          to: '2025-12',
        }),
        rows: () => 0,
      };
      const value = (text: string) => {
        const { formula } = readFormula(text);
        return formula === undefined ? NaN : formulaValue(formula, 'closing', of);
      };
      const [owing, owed] = [value(`${code}:D`), value(`${code}:C`)];
      expect(Math.min(owing, owed)).toBeGreaterThanOrEqual(0);
      expect(owing - owed).toBe(of.balances.of(code).closingFen);
    }),
    { numRuns: 60 },
  );
});
