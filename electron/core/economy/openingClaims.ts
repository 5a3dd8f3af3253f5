import type { Books } from '../../../shared/rules/accounts/types.ts';
import type { KnownDue } from './contractFacts.ts';
import { sumOf } from '../../../shared/rules/sumOf.ts';

/**
 * Whether a due is a claim that the opening balances hold already: it was due before the books
 * began, and the counterparty owed something on the contract's account then. What comes in for it
 * clears that and is no income.
 */
export function inOpenings(
  { beginMonth, openings }: Books,
  owed: string,
  counterparty: string | null,
  receives: boolean,
): (due: Pick<KnownDue, 'dueOn'>) => boolean {
  const owedFen = sumOf(
    openings
      .filter(({ account, party }) => account.startsWith(owed) && party === counterparty)
      .map(({ debitFen, creditFen }) => (receives ? debitFen - creditFen : creditFen - debitFen)),
  );
  return ({ dueOn }) => counterparty !== null && owedFen > 0 && dueOn < `${beginMonth}-01`;
}
