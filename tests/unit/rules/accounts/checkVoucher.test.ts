import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sentence } from '../../../../shared/i18n/sentence.ts';
import { chartOf } from '../../../../shared/rules/accounts/chart.ts';
import {
  type VoucherContext,
  checkVoucher,
} from '../../../../shared/rules/accounts/checkVoucher.ts';
import { isClosingVoucher } from '../../../../shared/rules/accounts/closingVoucher.ts';
import {
  type ReversedVoucher,
  checkVoucherReversal,
  oppositeLines,
  redLetterLines,
} from '../../../../shared/rules/accounts/reversal.ts';
import type { Line } from '../../../../shared/rules/accounts/types.ts';
import { anyBooks, credit, debit } from './books.ts';

const chart = chartOf([
  { code: '50103', zh: '出租收入', en: 'Rent' },
  { code: '50109', zh: '旧', en: 'Old', stopped: true },
]);
const context: VoucherContext = {
  isOpen: (month) => month !== '2026-02',
  booksBegin: '2026-01',
  yearTransferred: (year) => year === '2027',
  leastFen: (account) => (account === '101' ? 10_000 : 0),
};
const sale = [debit('102', 120_000), credit('50103', 120_000)];
const check = (lines: readonly Line[], rest = {}) =>
  checkVoucher(
    { day: '2026-03-05', redLetter: false, reverses: null, lines, ...rest },
    chart,
    context,
  );
const codes = (...args: Parameters<typeof check>) => check(...args).map(({ code }) => code);

test('a voucher in order has no findings', () => {
  expect(check(sale)).toEqual([]);
});

describe('lines', () => {
  it.each<[string, readonly Line[], string[]]>([
    ['none', [], ['voucher.too-few-lines']],
    ['one', [debit('102', 5)], ['voucher.too-few-lines', 'voucher.unbalanced']],
    ['not the same', [debit('102', 5), credit('50103', 4)], ['voucher.unbalanced']],
    [
      'both sides',
      [{ ...debit('102', 5), creditFen: 5 }, debit('101', 1), credit('50103', 1)],
      ['voucher.two-sides'],
    ],
    ['no amount', [...sale, debit('101', 0)], ['voucher.no-amount']],
    [
      'below zero',
      redLetterLines(sale),
      ['voucher.negative', 'voucher.negative', 'voucher.cash-short'],
    ],
    ['half a fen', [debit('102', 0.5), credit('50103', 0.5)], Array(2).fill('money.not-whole-fen')],
    [
      'as much as can be written out',
      [debit('102', 10 ** 14 - 1), credit('50103', 10 ** 14 - 1)],
      [],
    ],
    ['more', [debit('102', 10 ** 14), credit('50103', 10 ** 14)], ['voucher.too-large']],
    ['account unknown', [debit('102', 5), credit('909', 5)], ['account.unknown']],
    ['account missing', [debit('102', 5), credit('', 5)], ['account.missing']],
    ['with sub-accounts', [debit('102', 5), credit('501', 5)], ['account.not-leaf']],
    ['stopped', [debit('102', 5), credit('50109', 5)], ['account.stopped']],
    ['no party', [debit('112', 5), credit('50103', 5)], ['voucher.party-missing']],
    ['a party', [debit('112', 5, 'p'), credit('50103', 5)], []],
    ['mixed closing', [debit('321', 5), credit('311', 5)], ['voucher.closing-mixed']],
    [
      'more cash than there is',
      [debit('102', 10_001), credit('101', 10_001)],
      ['voucher.cash-short'],
    ],
    ['all the cash', [debit('102', 10_000), credit('101', 10_000)], []],
  ])('%s', (_name, lines, expected) => {
    expect(codes(lines)).toEqual(expected);
  });

  it('names the amounts in yuan', () => {
    const [finding] = check([debit('102', 120_000), credit('50103', 100)]);
    expect(finding?.params).toEqual({
      debit: '1,200.00',
      credit: '1.00',
      difference: '1,199.00',
    });
  });

  it('takes negative amounts in red letters', () => {
    expect(codes(redLetterLines(sale), { redLetter: true, reverses: 'v1' })).toEqual([
      'voucher.cash-short',
    ]);
  });

  it('carries on what stands on accounts that were stopped or divided', () => {
    const closing = [debit('501', 5), debit('50109', 5), credit('321', 10)];
    expect(codes(closing)).toEqual([]);
    expect(codes([debit('102', 5), credit('501', 5)], { reverses: 'v1' })).toEqual([]);
  });
});

describe('day', () => {
  it.each([
    ['', 'voucher.day-missing'],
    ['2026-02-30', 'voucher.day-missing'],
    ['2026-02-05', 'voucher.month-closed'],
    ['2025-12-31', 'voucher.before-books'],
    ['2027-06-01', 'voucher.after-year-end'],
  ])('%s', (day, code) => {
    expect(codes(sale, { day })).toEqual([code]);
  });

  it('lets closing vouchers and balances into a year that was transferred', () => {
    const day = '2027-12-31';
    expect(codes([debit('50103', 5), credit('321', 5)], { day })).toEqual([]);
    expect(codes([debit('102', 5), credit('211', 5, 'p')], { day })).toEqual([]);
  });
});

test.each([
  [['321', '322'], true],
  [['501', '321'], true],
  [['322', '32201'], true],
  [['322', '311'], false],
  [['102', '501'], false],
  [[], false],
])('%j closes: %s', (accounts, closing) => {
  expect(isClosingVoucher(accounts.map((account) => ({ account })))).toBe(closing);
});

test('every finding has a sentence whose places are all filled', () => {
  const found = [
    ...check([debit('112', 5), credit('501', 4)]),
    ...check([debit('50109', -5), credit('909', 5)]),
    ...check([debit('321', 5), credit('311', 5)], { day: '2026-02-05' }),
    ...check(sale, { day: '2025-01-01' }),
    ...check(sale, { day: '2027-01-01' }),
    ...check([debit('102', 90_000), credit('101', 90_000)]),
  ];
  expect(found.length).toBeGreaterThan(8);
  for (const { code, params } of found)
    for (const language of ['zh', 'en'] as const) {
      const text = sentence(language, code, params);
      expect(text).not.toBe(code);
      expect(text).not.toContain('{{');
      if (language === 'en') expect(text).not.toMatch(/[\u4e00-\u9fff]/);
    }
});

describe('a reversal', () => {
  const original: ReversedVoucher = {
    id: 'v1',
    day: '2026-03-05',
    state: 'posted',
    reverses: null,
  };
  it.each<[string, object, Partial<ReversedVoucher>, string[], string[]]>([
    ['in order', {}, {}, [], []],
    ['of a draft', {}, { state: 'draft' }, [], ['voucher.reversal-of-draft']],
    ['of a reversal', {}, { reverses: 'v0' }, [], ['voucher.reversal-of-reversal']],
    ['twice', {}, {}, ['v1'], ['voucher.reversal-twice']],
    ['before', { day: '2026-03-04' }, {}, [], ['voucher.reversal-before']],
    ['without a reason', { reason: null }, {}, [], ['voucher.reversal-reason-missing']],
  ])('%s', (_name, reversal, rest, reversed, expected) => {
    const findings = checkVoucherReversal(
      { day: '2026-03-06', reason: 'r', ...reversal },
      { ...original, ...rest },
      new Set(reversed),
    );
    expect(findings.map(({ code }) => code)).toEqual(expected);
  });

  it('takes every line back to the fen, on either way', () => {
    fc.assert(
      fc.property(anyBooks, ({ vouchers }) => {
        for (const { lines } of vouchers)
          for (const back of [redLetterLines(lines), oppositeLines(lines)])
            for (const [index, line] of lines.entries()) {
              const other = back[index];
              expect(other?.account).toBe(line.account);
              const net = (each: Line | undefined) =>
                each === undefined ? NaN : each.debitFen - each.creditFen;
              expect(net(line) + net(other)).toBe(0);
            }
      }),
      { numRuns: 50 },
    );
  });
});
