import { sumOf } from '../sumOf.ts';
import { isUnder } from './accountCode.ts';
import { accountLike } from './chart.ts';
import type { Formula } from './formula.ts';
import { isProfitOrLoss, normalSign } from './normalSide.ts';
import type { Balance, Balances, Chart } from './types.ts';

/** Which of a balance's amounts a column is made of. */
export type Basis = 'closing' | 'opening' | 'yearOpening' | 'turnover';

/** What a formula is worked out from. */
export interface FormulaContext {
  readonly chart: Chart;
  readonly balances: Balances;
  /** The sum of the rows with the numbers from one to another, on a basis. */
  readonly rows: (from: number, to: number, basis: Basis) => number;
}

/** Debit positive. Turnover is that without closing vouchers, so that it reads the same after them. */
const amounts: Readonly<Record<Basis, (balance: Balance) => number>> = {
  closing: ({ closingFen }) => closingFen,
  opening: ({ openingFen }) => openingFen,
  yearOpening: ({ yearOpeningFen }) => yearOpeningFen,
  turnover: ({ plainDebitFen, plainCreditFen }) => plainDebitFen - plainCreditFen,
};

/** The beginning of what is looked at: a column of the year's begin has no earlier one. */
const beginningOf = (basis: Basis): Basis => (basis === 'yearOpening' ? basis : 'opening');

/**
 * The amount of a formula in fen (domain.md 6.7, 6.8): accounts on their normal side, `:D` and `:C`
 * the positive sum of the details that stand on that side, `@role` those of its sub-accounts that
 * have the role.
 */
export function formulaValue(formula: Formula, basis: Basis, context: FormulaContext): number {
  switch (formula.kind) {
    case 'account':
      return accountValue(formula, basis, context);
    case 'rows':
      return context.rows(formula.from, formula.to, basis);
    case 'result':
      return resultValue(basis, context);
    case 'open':
      return formulaValue(formula.of, beginningOf(basis), context);
    case 'sum':
      return formula.terms.reduce(
        (sum, { sign, of }) => sum + sign * formulaValue(of, basis, context),
        0,
      );
  }
}

/** Minus nothing is nothing. */
const unsigned = (fen: number): number => (fen === 0 ? 0 : fen);

function accountValue(
  { code, detail, role }: Extract<Formula, { kind: 'account' }>,
  basis: Basis,
  { chart, balances }: FormulaContext,
): number {
  const amount = amounts[basis];
  const sign = normalSign(accountLike(chart, code));
  if (detail === null && role === null) return unsigned(sign * amount(balances.of(code)));
  const details = balances.details.filter(
    (each) =>
      isUnder(each.account, code) &&
      (role === null || accountLike(chart, each.account).role === role),
  );
  const fen = details.map(amount);
  if (detail === 'D') return sumOf(fen.filter((value) => value > 0));
  if (detail === 'C') return unsigned(-sumOf(fen.filter((value) => value < 0)));
  return unsigned(sign * sumOf(fen));
}

/** Revenue and expenditure are credit and debit balances: what they come to, as income. */
const resultValue = (basis: Basis, { chart, balances }: FormulaContext): number =>
  unsigned(
    -balances.details
      .filter(({ account }) => isProfitOrLoss(accountLike(chart, account)))
      .reduce((sum, balance) => sum + amounts[basis](balance), 0),
  );
