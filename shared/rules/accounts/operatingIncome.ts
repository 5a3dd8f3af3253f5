import type { Books, Period } from './types.ts';
import { type IncomeSource, secondLevelOf } from './incomeSources.ts';

/**
 * What came in on some accounts in a period: credit less debit, without closing vouchers, by
 * account (domain.md 6.12: operating income is 501 + 502, without subsidies). What stood on them
 * when the books began counts in a period that holds the whole year up to there.
 * @param accounts codes, each with all below it
 * @returns each account once, by code; below 0 where more was taken back
 */
export function incomeByAccount(
  books: Pick<Books, 'beginMonth' | 'openings' | 'turnovers'>,
  accounts: readonly string[],
  period: Period,
): readonly IncomeSource[] {
  const sums = new Map<string, number>();
  const add = (account: string, amountFen: number): void => {
    if (accounts.some((code) => account.startsWith(code)))
      sums.set(account, (sums.get(account) ?? 0) + amountFen);
  };
  for (const each of books.turnovers)
    if (!each.closing && each.month >= period.from && each.month <= period.to)
      add(each.account, each.creditFen - each.debitFen);
  if (holdsBeginning(books.beginMonth, period))
    for (const each of books.openings) add(each.account, each.creditFen - each.debitFen);
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, amountFen]) => ({ key, amountFen }));
}

const holdsBeginning = (beginMonth: string, { from, to }: Period): boolean =>
  from <= `${beginMonth.slice(0, 4)}-01` && to >= beginMonth;

/** 经营性收入 of a period, in fen. @param accounts the setting `tierAccounts` */
export const operatingIncomeFen = (
  books: Pick<Books, 'beginMonth' | 'openings' | 'turnovers'>,
  period: Period,
  accounts: readonly string[],
): number =>
  incomeByAccount(books, accounts, period).reduce((sum, each) => sum + each.amountFen, 0);

/** The same summed by account of the second level, for the concentration of sources. */
export const bySecondLevel = (rows: readonly IncomeSource[]): readonly IncomeSource[] =>
  rows.map(({ key, amountFen }) => ({ key: secondLevelOf(key), amountFen }));
