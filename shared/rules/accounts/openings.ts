import { isProfitOrLoss } from './normalSide.ts';
import type { Account, Opening } from './types.ts';

/** An opening balance as the sums take it: debit positive. */
export interface OpeningSums {
  /** At the beginning of the books. */
  readonly balanceFen: number;
  /** Of the year before the beginning. */
  readonly yearDebitFen: number;
  readonly yearCreditFen: number;
}

const january = '-01';

/** Whether a year has months before the books begin in it. */
export const beginsWithinYear = (beginMonth: string): boolean => !beginMonth.endsWith(january);

/**
 * What an opening balance brings into the sums (domain.md 6.6). Revenue and expenditure stand at
 * nil at the year's begin: what of their balance is not told as turnover counts as turnover all the
 * same. Books that begin in January have no turnover before; there a balance of revenue is carried.
 */
export function openingSums(
  opening: Opening,
  account: Pick<Account, 'element'>,
  beginMonth: string,
): OpeningSums {
  const balanceFen = opening.debitFen - opening.creditFen;
  if (!beginsWithinYear(beginMonth)) return { balanceFen, yearDebitFen: 0, yearCreditFen: 0 };
  const { yearDebitFen, yearCreditFen } = opening;
  const untold = isProfitOrLoss(account) ? balanceFen - (yearDebitFen - yearCreditFen) : 0;
  return {
    balanceFen,
    yearDebitFen: yearDebitFen + Math.max(untold, 0),
    yearCreditFen: yearCreditFen + Math.max(-untold, 0),
  };
}
