import type { Finding } from '../../fields/finding.ts';
import { parentCode } from './accountCode.ts';
import { readFormula } from './formula.ts';
import { termsIn } from './formulaTerms.ts';
import type { Chart } from './types.ts';

/**
 * What can be said of a formula by itself (domain.md 6.7): that it can be read, that its accounts
 * are in the chart. A usual sub-account that the user has not added yet counts as nothing.
 */
export function checkFormula(text: string, chart: Chart): readonly Finding[] {
  const { formula, finding } = readFormula(text);
  if (formula === undefined) return [finding];
  const unknown = termsIn(formula).accounts.filter(
    ({ code }) =>
      chart.find(code) === undefined && chart.find(parentCode(code) ?? '') === undefined,
  );
  return [...new Set(unknown.map(({ code }) => code))].map((account) => ({
    level: 'warning',
    code: 'formula.account-unknown',
    field: 'formula',
    params: { formula: text, account },
  }));
}
