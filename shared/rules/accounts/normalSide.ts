import type { Account } from './types.ts';

/**
 * 1 where a balance of the account reads positive as debit, -1 where as credit (domain.md 6.2): an
 * account of either side as the element that it belongs to.
 */
export function normalSign({ side, element }: Pick<Account, 'side' | 'element'>): 1 | -1 {
  if (side !== 'both') return side === 'debit' ? 1 : -1;
  return element === 'asset' || element === 'cost' || element === 'expense' ? 1 : -1;
}

/** Whether the year's end transfers the account: revenue and expenditure (domain.md 6.4). */
export const isProfitOrLoss = ({ element }: Pick<Account, 'element'>): boolean =>
  element === 'income' || element === 'expense';
