import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../../shared/rules/accounts/chart.ts';
import { checkVoucher } from '../../../../shared/rules/accounts/checkVoucher.ts';
import { isClosingVoucher } from '../../../../shared/rules/accounts/closingVoucher.ts';
import { transferredYears } from '../../../../shared/rules/accounts/transferredYears.ts';
import type { Books } from '../../../../shared/rules/accounts/types.ts';
import { yearEndProposal } from '../../../../shared/rules/accounts/yearEnd.ts';
import {
  type Posted,
  afterYearEnd,
  booksOf,
  credit,
  debit,
  fullChart,
  plainChart,
} from './books.ts';

const shown = (vouchers: readonly Posted[], rest: Partial<Books> = {}) =>
  yearEndProposal(booksOf(vouchers, rest), '2024').vouchers.map(({ step, lines }) => [
    step,
    ...lines.map(({ account, party, debitFen, creditFen }) =>
      [account, party ?? '-', debitFen - creditFen].join(' '),
    ),
  ]);

const day = '2024-06-01';
const earned = { day, lines: [debit('102', 900), credit('501', 700), credit('503', 200)] };
const spent = { day, lines: [debit('513', 300), credit('102', 300)] };

describe('the year-end transfer (domain.md 6.4)', () => {
  it('carries a surplus to 322', () => {
    expect(shown([earned, spent])).toEqual([
      ['income', '501 - 700', '503 - 200', '321 - -900'],
      ['expense', '513 - -300', '321 - 300'],
      ['to-distribution', '321 - 600', '322 - -600'],
    ]);
  });

  it('carries a loss the other way', () => {
    const proposal = yearEndProposal(booksOf([spent]), '2024');
    expect(shown([spent])).toEqual([
      ['expense', '513 - -300', '321 - 300'],
      ['to-distribution', '321 - -300', '322 - 300'],
    ]);
    expect(proposal).toMatchObject({
      resultFen: -300,
      findings: [{ code: 'period.loss', params: { year: '2024', amount: '3.00' } }],
    });
  });

  it('empties each party’s detail, and what stands on an account that was divided', () => {
    const lines = [debit('102', 5), credit('501', 2), credit('50103', 3, 'p1')];
    const chart = chartOf([{ code: '50103', zh: '出租收入' }]);
    expect(shown([{ day, lines }], { chart })[0]).toEqual([
      'income',
      '501 - 2',
      '50103 p1 3',
      '321 - -5',
    ]);
  });

  it('uses the undistributed sub-account and clears the others of 322 to it', () => {
    const distributed = {
      day,
      lines: [debit('32201', 60), debit('32202', 40), credit('311', 60), credit('113', 40, 'p')],
    };
    expect(shown([earned, distributed], { chart: fullChart }).slice(1)).toEqual([
      ['to-distribution', '321 - 900', '32209 - -900'],
      ['clear', '32201 - -60', '32202 - -40', '32209 - 100'],
    ]);
  });

  it('names 321 also where revenue comes to nothing, so that the statement leaves it out', () => {
    const lines = [debit('502', 700), credit('501', 700)];
    expect(shown([{ day, lines }])).toEqual([
      ['income', '501 - 700', '502 - -700', '321 - 700', '321 - -700'],
    ]);
  });

  it('takes what stood on 321 along', () => {
    const before = { day, lines: [debit('321', 10), credit('311', 10)] };
    expect(shown([earned, before]).at(-1)).toEqual(['to-distribution', '321 - 890', '322 - -890']);
  });

  it('proposes nothing twice, but the rest of what came after', () => {
    const posted = afterYearEnd([earned, spent], {}, '2024');
    expect(yearEndProposal(booksOf(posted), '2024')).toMatchObject({
      vouchers: [],
      findings: [{ code: 'period.nothing-to-transfer' }],
    });
    const late = { day: '2024-12-31', lines: [debit('102', 7), credit('504', 7)] };
    expect(shown([...posted, late])).toEqual([
      ['income', '504 - 7', '321 - -7'],
      ['to-distribution', '321 - 7', '322 - -7'],
    ]);
  });

  it('asks for the undistributed sub-account where there is none', () => {
    const chart = chartOf([{ code: '32201', zh: '提取公积公益金', role: 'to-reserve' }]);
    expect(yearEndProposal(booksOf([earned], { chart }), '2024')).toMatchObject({
      vouchers: [],
      findings: [{ level: 'error', code: 'period.undistributed-missing' }],
    });
  });

  it('makes closing vouchers that pass the rules', () => {
    for (const chart of [plainChart, fullChart]) {
      const { vouchers } = yearEndProposal(booksOf([earned, spent], { chart }), '2024');
      expect(vouchers.length).toBeGreaterThan(2);
      for (const { day: on, lines } of vouchers) {
        expect(isClosingVoucher(lines)).toBe(true);
        const context = { isOpen: () => true, booksBegin: '2024-01', yearTransferred: () => true };
        const voucher = { day: on, redLetter: false, reverses: null, lines };
        expect(checkVoucher(voucher, chart, context)).toEqual([]);
      }
    }
  });

  it('tells which years were transferred and not taken back', () => {
    const posted = afterYearEnd([earned, spent], {}, '2024');
    const year = (vouchers: readonly Posted[]) => [...transferredYears(booksOf(vouchers))];
    expect(year([earned, spent])).toEqual([]);
    expect(year(posted)).toEqual(['2024']);
    const back = posted.slice(2).map(({ day: on, lines }) => ({
      day: on,
      lines: lines.map((line) => ({
        ...line,
        debitFen: -line.debitFen,
        creditFen: -line.creditFen,
      })),
    }));
    expect(year([...posted, ...back])).toEqual([]);
    // Taken back in the next year it leaves that year open.
    const later = back.map(({ lines }) => ({ day: '2025-03-01', lines }));
    expect(year([...posted, ...later])).toEqual(['2024']);
  });
});
