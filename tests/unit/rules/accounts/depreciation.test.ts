import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Asset, readAsset } from '../../../../shared/rules/accounts/asset.ts';
import { chartOf } from '../../../../shared/rules/accounts/chart.ts';
import {
  accumulatedAt,
  depreciableFen,
  depreciationOf,
  depreciationSpan,
} from '../../../../shared/rules/accounts/depreciation.ts';
import { depreciationLines } from '../../../../shared/rules/accounts/depreciationLines.ts';
import { usualSubAccounts } from '../../../../shared/rules/accounts/usualSubAccounts.ts';
import { workDepreciationOf } from '../../../../shared/rules/accounts/workDepreciation.ts';
import { addMonths } from '../../../../shared/rules/calendar.ts';
import { monthsFrom } from '../../../../shared/rules/dues/months.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';

const asset = (more: AnyRecord = {}): Asset =>
  readAsset({
    id: 'a1',
    name: '办公楼',
    class: 'public',
    category: 'building',
    method: 'straight-line',
    costFen: 1_000_00,
    residualFen: 50_00,
    startedOn: '2024-03-15',
    lifeMonths: 12,
    ...more,
  });

/** All the months of straight-line depreciation, one after another. */
function scheduleOf(given: Asset) {
  const span = depreciationSpan(given);
  if (!span?.lifeEnd || !span.to) return [];
  return monthsFrom(span.from, span.to).map((month) => {
    const accumulatedFen = accumulatedAt(given, month);
    const amountFen = depreciationOf(given, month);
    return { month, amountFen, accumulatedFen, netFen: given.costFen - accumulatedFen };
  });
}

describe('straight line', () => {
  it('begins the month after use began and puts the rest into the last month', () => {
    const rows = scheduleOf(asset());
    expect(rows.map(({ month }) => month)).toEqual([
      ...['2024-04', '2024-05', '2024-06', '2024-07', '2024-08', '2024-09'],
      ...['2024-10', '2024-11', '2024-12', '2025-01', '2025-02', '2025-03'],
    ]);
    // 950.00 yuan in 12 months: 79.16 and, last, 79.24.
    expect(rows.slice(0, 11).every(({ amountFen }) => amountFen === 7916)).toBe(true);
    expect(rows.at(-1)).toEqual({
      month: '2025-03',
      amountFen: 7924,
      accumulatedFen: 950_00,
      netFen: 50_00,
    });
  });

  test.each<[string, AnyRecord, string, number]>([
    ['the month of use itself', {}, '2024-03', 0],
    ['the month after', {}, '2024-04', 7916],
    ['the last day of a month counts as that month', { startedOn: '2024-03-31' }, '2024-04', 7916],
    ['the last month of the life', {}, '2025-03', 7924],
    ['fully depreciated, still in use', {}, '2025-04', 0],
    ['the month of disposal', { disposedOn: '2024-06-01' }, '2024-06', 7916],
    ['after the disposal', { disposedOn: '2024-06-30' }, '2024-07', 0],
    ['disposed of in the month of use', { disposedOn: '2024-03-20' }, '2024-04', 0],
    ['land', { category: 'land' }, '2024-04', 0],
    ['public-welfare biological, by category', { category: 'public-biological' }, '2024-04', 0],
    ['public-welfare biological, by account', { account: '13401' }, '2024-04', 0],
    ['consumable biological', { account: '131' }, '2024-04', 0],
    ['productive biological', { category: 'productive-biological' }, '2024-04', 7916],
    ['no method', { method: 'none' }, '2024-04', 0],
    ['no life', { lifeMonths: null }, '2024-04', 0],
    [
      'no day of use: that of acquisition',
      { startedOn: null, acquiredOn: '2024-05-02' },
      '2024-06',
      7916,
    ],
    ['neither day', { startedOn: null }, '2024-04', 0],
    ['residual as high as the cost', { residualFen: 1_000_00 }, '2024-04', 0],
  ])('%s', (_what, more, month, amountFen) => {
    expect(depreciationOf(asset(more), month)).toBe(amountFen);
  });

  it('goes on from what was taken over', () => {
    const taken = asset({ takenOverFen: 500_00, takenOverMonth: '2024-09' });
    expect(depreciationSpan(taken)).toEqual({ from: '2024-10', lifeEnd: '2025-03', to: '2025-03' });
    expect([depreciationOf(taken, '2024-09'), depreciationOf(taken, '2024-10')]).toEqual([0, 7500]);
    expect(accumulatedAt(taken, '2024-09')).toBe(500_00);
    expect(accumulatedAt(taken, '2024-10')).toBe(575_00);
  });

  it('takes the rest in one month where the life was over at takeover', () => {
    const late = asset({ takenOverFen: 900_00, takenOverMonth: '2025-12' });
    expect(scheduleOf(late)).toEqual([
      { month: '2026-01', amountFen: 50_00, accumulatedFen: 950_00, netFen: 50_00 },
    ]);
  });

  it('comes to cost less residual exactly, whatever the life and the takeover', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999_999 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 700 }),
        (costFen, residualPercent, lifeMonths, takenPercent, takenMonths) => {
          const residualFen = Math.floor((costFen * residualPercent) / 100);
          const takenOverFen = Math.floor(((costFen - residualFen) * takenPercent) / 100);
          const takenOverMonth = addMonths('2000-01', takenMonths);
          const given = asset({
            costFen,
            residualFen,
            lifeMonths,
            startedOn: '2000-01-01',
            takenOverFen,
            takenOverMonth,
          });
          const rows = scheduleOf(given);
          const sum = rows.reduce((all, { amountFen }) => all + amountFen, 0);
          expect(sum + takenOverFen).toBe(costFen - residualFen);
          expect(sum).toBe(depreciableFen(given));
          expect(
            rows.every(({ amountFen, month }) => amountFen >= 0 && month > takenOverMonth),
          ).toBe(true);
          let accumulated = takenOverFen;
          for (const row of rows) {
            accumulated += row.amountFen;
            expect(row.accumulatedFen).toBe(accumulated);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('work done', () => {
  const tractor = asset({ method: 'work-done', lifeMonths: null, workTotal: 1000 });

  test.each<[string, string, number, number, number]>([
    ['a tenth of the work', '2024-04', 0, 100, 95_00],
    ['the rest of it', '2024-05', 900, 100, 95_00],
    ['beyond all the work', '2024-05', 900, 500, 95_00],
    ['all the work is done', '2024-05', 1000, 5, 0],
    ['the month of use itself', '2024-03', 0, 100, 0],
    ['no work', '2024-04', 100, 0, 0],
  ])('%s', (_what, month, before, work, amountFen) => {
    expect(workDepreciationOf(tractor, month, before, work)).toBe(amountFen);
  });

  it('is nothing for a straight-line asset, nor without the total work', () => {
    expect(workDepreciationOf(asset(), '2024-04', 0, 100)).toBe(0);
    expect(workDepreciationOf({ ...tractor, workTotal: null }, '2024-04', 0, 100)).toBe(0);
  });

  it('comes to cost less residual exactly once all the work is done', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999_999 }),
        fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 30 }),
        (costFen, works) => {
          const workTotal = works.reduce((sum, work) => sum + work, 0) / 100;
          fc.pre(workTotal > 0);
          const given = { ...tractor, costFen, residualFen: 0, workTotal };
          let [before, sum] = [0, 0];
          for (const hundredths of works) {
            const amount = workDepreciationOf(given, '2024-04', before / 100, hundredths / 100);
            expect(amount).toBeGreaterThanOrEqual(0);
            sum += amount;
            before += hundredths;
          }
          expect(sum).toBe(costFen);
        },
      ),
    );
  });
});

describe('the voucher', () => {
  const rows = [
    { asset: asset(), amountFen: 100 },
    { asset: asset({ class: 'operating' }), amountFen: 200 },
    { asset: asset({ expenseAccount: '513' }), amountFen: 300 },
    { asset: asset({ class: 'operating', category: 'intangible' }), amountFen: 400 },
    { asset: asset({ class: 'operating', category: 'productive-biological' }), amountFen: 500 },
    { asset: asset({ class: 'operating' }), amountFen: 0 },
  ];
  const short = (lines: readonly { account: string; debitFen: number; creditFen: number }[]) =>
    lines.map(({ account, debitFen, creditFen }) => [account, debitFen, creditFen]);

  it('sums by expense and by what is accumulated', () => {
    const { lines, findings } = depreciationLines(rows, chartOf([]));
    expect(findings).toEqual([]);
    expect(short(lines)).toEqual([
      ['511', 1100, 0],
      ['513', 300, 0],
      ['514', 100, 0],
      ['133', 0, 500],
      ['152', 0, 600],
      ['162', 0, 400],
    ]);
  });

  it('takes the sub-account of depreciation where there is one', () => {
    const { lines } = depreciationLines(rows.slice(2, 3), chartOf(usualSubAccounts));
    expect(short(lines)).toEqual([
      ['51304', 300, 0],
      ['152', 0, 300],
    ]);
  });

  it('is none where an account is missing', () => {
    const wrong = [{ asset: asset({ expenseAccount: '599' }), amountFen: 100 }];
    expect(depreciationLines(wrong, chartOf([]))).toEqual({
      lines: [],
      findings: [{ level: 'error', code: 'asset.account-missing', params: { account: '599' } }],
    });
  });
});
