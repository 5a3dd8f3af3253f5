import type { Drill, ShownPeriod, ShownTrialAmounts, ShownTrialRow } from '../figures/answers.ts';
import { addMonths } from '../../../shared/rules/calendar.ts';

/** The pairs of columns of a trial balance (domain.md 6.6). */
export const trialPairs = ['opening', 'turnover', 'year', 'closing'] as const;
export type TrialPair = (typeof trialPairs)[number];
export const sides = ['debit', 'credit'] as const;

/** An amount of one column. */
export const amountIn = (
  amounts: ShownTrialAmounts,
  pair: TrialPair,
  side: (typeof sides)[number],
): number => (side === 'debit' ? amounts[pair].debitFen : amounts[pair].creditFen);

/** The months whose vouchers make up a pair of columns: a balance goes back to the beginning. */
export function drillOf({ drill }: ShownTrialRow, pair: TrialPair, period: ShownPeriod): Drill {
  const { from, to } = period;
  switch (pair) {
    case 'opening':
      return { ...drill, from: null, to: addMonths(from, -1) };
    case 'turnover':
      return { ...drill, from, to };
    case 'year':
      return { ...drill, from: `${to.slice(0, 4)}-01`, to };
    case 'closing':
      return { ...drill, from: null, to };
  }
}
