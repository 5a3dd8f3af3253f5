import type { Formula } from './formula.ts';

type AccountTerm = Extract<Formula, { kind: 'account' }>;
type RowTerm = Extract<Formula, { kind: 'rows' }>;

/** What a formula names: its accounts and its rows, and whether the result of the year. */
export interface FormulaTerms {
  readonly accounts: readonly AccountTerm[];
  readonly rows: readonly RowTerm[];
  readonly result: boolean;
}

/** All that stands in a formula, in the order of reading. */
export function termsIn(formula: Formula): FormulaTerms {
  switch (formula.kind) {
    case 'account':
      return { accounts: [formula], rows: [], result: false };
    case 'rows':
      return { accounts: [], rows: [formula], result: false };
    case 'result':
      return { accounts: [], rows: [], result: true };
    case 'open':
      return termsIn(formula.of);
    case 'sum': {
      const parts = formula.terms.map(({ of }) => termsIn(of));
      return {
        accounts: parts.flatMap(({ accounts }) => accounts),
        rows: parts.flatMap(({ rows }) => rows),
        result: parts.some(({ result }) => result),
      };
    }
  }
}
