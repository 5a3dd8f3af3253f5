import { isUnder, topCode } from './accountCode.ts';
import { isProfitOrLoss } from './normalSide.ts';
import { readFormula } from './formula.ts';
import { termsIn } from './formulaTerms.ts';
import { accountLike } from './chart.ts';
import type { Balances, Chart, LayoutRow } from './types.ts';

/**
 * The accounts of the first level on which something stands that no row of a balance sheet names: a
 * sheet that leaves them out cannot balance (domain.md 6.7).
 */
export function accountsLeftOut(
  layout: readonly LayoutRow[],
  chart: Chart,
  balances: Balances,
): readonly string[] {
  const terms = layout.flatMap(({ formula }) => {
    const read = formula === null ? undefined : readFormula(formula).formula;
    return read === undefined ? [] : [termsIn(read)];
  });
  const named = terms.flatMap(({ accounts }) => accounts.map(({ code }) => code));
  const result = terms.some((each) => each.result);
  const standing = balances.details.filter(
    ({ closingFen, yearOpeningFen }) => closingFen !== 0 || yearOpeningFen !== 0,
  );
  const missing = standing.filter(
    ({ account }) =>
      !named.some((code) => isUnder(account, code)) &&
      !(result && isProfitOrLoss(accountLike(chart, account))),
  );
  return [...new Set(missing.map(({ account }) => topCode(account)))].sort();
}
