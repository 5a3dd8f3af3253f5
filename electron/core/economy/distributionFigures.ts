import { balancesOf } from '../../../shared/rules/accounts/balances.ts';
import type { FreeMoney } from '../../../shared/rules/accounts/checkDistribution.ts';
import { accountLike } from '../../../shared/rules/accounts/chart.ts';
import { distributionCode, yearIncomeCode } from '../../../shared/rules/accounts/closingVoucher.ts';
import type { Books } from '../../../shared/rules/accounts/types.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';
import type { DistributionAnswer } from './answers.ts';

/** What the books say of a year before it is distributed, in fen (domain.md 6.8, 6.9). */
export function figuresOf(books: Books, year: number): DistributionAnswer['figures'] {
  const balances = balancesOf(books, { from: `${year}-01`, to: `${year}-12` });
  const plain = (element: 'income' | 'expense'): number =>
    sumOf(
      balances.details
        .filter(({ account }) => accountLike(books.chart, account).element === element)
        .map(({ plainDebitFen, plainCreditFen }) => plainCreditFen - plainDebitFen),
    );
  const [incomeFen, spentFen] = [plain('income'), plain('expense')];
  const openingFen =
    balances.of(distributionCode).yearOpeningFen + balances.of(yearIncomeCode).yearOpeningFen;
  return {
    incomeFen,
    expenseFen: spentFen === 0 ? 0 : -spentFen,
    netFen: incomeFen + spentFen,
    openingFen: openingFen === 0 ? 0 : -openingFen,
  };
}

/** Money that there is to pay out of at the end of a month, in fen (domain.md 6.9). */
export function moneyAt(books: Books, month: string): FreeMoney {
  const { of } = balancesOf(books, { from: month, to: month });
  const held = (code: string): number => of(code).closingFen;
  const owed = (code: string): number => Math.max(0, -held(code));
  return {
    cashFen: held('101') + held('102'),
    earmarkedFen: owed('241') + owed('231'),
    borrowedFen: owed('201') + owed('221'),
  };
}
