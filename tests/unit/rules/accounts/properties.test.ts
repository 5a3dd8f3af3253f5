import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancesOf } from '../../../../shared/rules/accounts/balances.ts';
import { isProfitOrLoss } from '../../../../shared/rules/accounts/normalSide.ts';
import { layoutOf } from '../../../../shared/rules/accounts/shippedLayouts.ts';
import { statementChecks } from '../../../../shared/rules/accounts/statementChecks.ts';
import { statementOf } from '../../../../shared/rules/accounts/statement.ts';
import { trialBalance } from '../../../../shared/rules/accounts/trialBalance.ts';
import { yearEndProposal } from '../../../../shared/rules/accounts/yearEnd.ts';
import { monthsFrom } from '../../../../shared/rules/dues/months.ts';
import { type Posted, afterYearEnd, anyBooks, booksOf } from './books.ts';

const months = monthsFrom('2024-01', '2025-12');
const periods = fc.constantFrom(
  ...months.map((month) => ({ from: month, to: month })),
  { from: '2024-01', to: '2024-12' },
  { from: '2025-01', to: '2025-12' },
  { from: '2024-04', to: '2024-06' },
  { from: '2025-07', to: '2025-09' },
  { from: '2025-01', to: '2025-08' },
);
const forms = fc.constantFrom(
  ['balance-sheet', 'income-statement'] as const,
  ['balance-sheet-2004', 'income-statement-2004'] as const,
);
const subsidies = fc.constantFrom('within' as const, 'after' as const);

const net = (side: { debitFen: number; creditFen: number }) => side.debitFen - side.creditFen;

describe('random books', () => {
  it('have a trial balance that balances in every column', () => {
    fc.assert(
      fc.property(anyBooks, periods, fc.boolean(), ({ vouchers, rest }, period, parties) => {
        const { totals, checks } = trialBalance(booksOf(vouchers, rest), period, { parties });
        expect(Object.values(totals).map(net)).toEqual([0, 0, 0, 0]);
        expect(checks.filter(({ ok }) => !ok)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('pass all checks over their statements in every month, before and after the year’s end', () => {
    fc.assert(
      fc.property(anyBooks, periods, forms, subsidies, (random, period, [sheet, income], place) => {
        const { vouchers, rest } = random;
        const layouts = {
          balanceSheet: layoutOf(sheet, [], place),
          incomeStatement: layoutOf(income, [], place),
        };
        for (const posted of [
          vouchers,
          afterYearEnd(vouchers, rest, '2024'),
          afterYearEnd(afterYearEnd(vouchers, rest, '2024'), rest, '2025'),
        ]) {
          const books = booksOf(posted, rest);
          const { checks, findings } = statementChecks({ books, period, ...layouts, vouchers: [] });
          const failed = checks.filter(({ code, ok }) => !ok && !code.includes('pending'));
          expect(failed).toEqual([]);
          expect(findings.filter(({ code }) => !code.includes('pending'))).toEqual([]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('show the same statement of income before and after the transfer', () => {
    fc.assert(
      fc.property(anyBooks, forms, ({ vouchers, rest }, [, income]) => {
        const layout = layoutOf(income, [], 'within');
        const year = { from: '2025-01', to: '2025-12' };
        const amounts = (posted: readonly Posted[]) =>
          statementOf(layout, booksOf(posted, rest), year).rows.map((row) => row.amounts);
        expect(amounts(afterYearEnd(vouchers, rest, '2025'))).toEqual(amounts(vouchers));
      }),
      { numRuns: 100 },
    );
  });

  it('leave nothing on revenue, expenditure, 321 and the other details of 322 after the transfer', () => {
    fc.assert(
      fc.property(anyBooks, ({ vouchers, rest }) => {
        const posted = afterYearEnd(vouchers, rest, '2025');
        const books = booksOf(posted, rest);
        const { details, of } = balancesOf(books, { from: '2025-01', to: '2025-12' });
        const undistributed = rest.chart.isLeaf('322') ? '322' : '32209';
        const left = details.filter(({ account, party, closingFen }) => {
          const known = rest.chart.find(account);
          const cleared =
            (known !== undefined && isProfitOrLoss(known)) ||
            account === '321' ||
            (account.startsWith('322') && (account !== undistributed || party !== null));
          return cleared && closingFen !== 0;
        });
        expect(left).toEqual([]);
        expect(of('322').closingFen).toBe(of(undistributed).closingFen);
        expect(yearEndProposal(books, '2025')).toMatchObject({ vouchers: [], resultFen: 0 });
      }),
      { numRuns: 150 },
    );
  });

  it('lose no fen from month to month', () => {
    fc.assert(
      fc.property(anyBooks, ({ vouchers, rest }) => {
        const books = booksOf(vouchers, rest);
        const standing = new Map<string, number>();
        for (const month of months.filter((each) => each >= rest.beginMonth)) {
          for (const balance of balancesOf(books, { from: month, to: month }).details) {
            const key = `${balance.account}/${balance.party ?? ''}`;
            const before = standing.get(key);
            if (before !== undefined) expect(balance.openingFen).toBe(before);
            expect(balance.closingFen).toBe(
              balance.openingFen + balance.debitFen - balance.creditFen,
            );
            expect(balance.closingFen).toBe(
              balance.yearOpeningFen + balance.yearDebitFen - balance.yearCreditFen,
            );
            standing.set(key, balance.closingFen);
          }
        }
        const moved = vouchers
          .flatMap(({ lines }) => lines)
          .reduce((sum, line) => sum + net(line), 0);
        expect(moved).toBe(0);
      }),
      { numRuns: 100 },
    );
  });

  it('sum sub-accounts and parties to their account', () => {
    fc.assert(
      fc.property(anyBooks, periods, ({ vouchers, rest }, period) => {
        const { details, accounts } = balancesOf(booksOf(vouchers, rest), period);
        for (const [code, sums] of accounts) {
          const under = details.filter(({ account }) => account.startsWith(code));
          for (const key of ['openingFen', 'debitFen', 'closingFen', 'yearCreditFen'] as const)
            expect(sums[key]).toBe(under.reduce((sum, each) => sum + each[key], 0));
        }
      }),
      { numRuns: 60 },
    );
  });
});
