import { accountLike } from '../../../../shared/rules/accounts/chart.ts';
import { openingSums } from '../../../../shared/rules/accounts/openings.ts';
import { januaryOf } from '../../../../shared/rules/accounts/balances.ts';
import type {
  AccountElement,
  Balance,
  Books,
  Period,
} from '../../../../shared/rules/accounts/types.ts';
import type { AccountBooks } from './accountBooks.ts';

/** An account of income or expenditure with what moved on it, without closing vouchers. */
export interface ResultLine {
  readonly account: string;
  /** In fen; expenditure is positive as well. */
  readonly amountFen: number;
}

/** Income as credit, expenditure as debit; other elements have none. */
const signOf = (element: AccountElement): number =>
  element === 'income' ? -1 : element === 'expense' ? 1 : 0;

/** What came in or went out by account, in the order of codes; accounts without any are left out. */
export function resultLines(
  { books }: Pick<AccountBooks, 'books'>,
  details: readonly Balance[],
  element: 'income' | 'expense',
): readonly ResultLine[] {
  const sums = new Map<string, number>();
  for (const each of details) {
    if (accountLike(books.chart, each.account).element !== element) continue;
    const amountFen = signOf(element) * (each.plainDebitFen - each.plainCreditFen);
    sums.set(each.account, (sums.get(each.account) ?? 0) + amountFen);
  }
  return [...sums]
    .filter(([, amountFen]) => amountFen !== 0)
    .map(([account, amountFen]) => ({ account, amountFen }))
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}

/** Income by account and month, with what the year had before the books began. */
export interface IncomeByMonth {
  readonly account: string;
  readonly byMonth: ReadonlyMap<string, number>;
  /** Of the period, before the books began; nothing where they began before it. */
  readonly beforeFen: number;
}

/** Every account of income on which something moved in the period. */
export function incomeByMonth(books: Books, { from, to }: Period): readonly IncomeByMonth[] {
  const found = new Map<string, { byMonth: Map<string, number>; beforeFen: number }>();
  const of = (account: string): { byMonth: Map<string, number>; beforeFen: number } => {
    const known = found.get(account) ?? { byMonth: new Map<string, number>(), beforeFen: 0 };
    found.set(account, known);
    return known;
  };
  const isIncome = (account: string): boolean =>
    accountLike(books.chart, account).element === 'income';
  for (const { account, month, closing, debitFen, creditFen } of books.turnovers) {
    if (closing || month < from || month > to || month < books.beginMonth) continue;
    if (!isIncome(account)) continue;
    const { byMonth } = of(account);
    byMonth.set(month, (byMonth.get(month) ?? 0) + creditFen - debitFen);
  }
  const holdsBeginning = from <= januaryOf(books.beginMonth) && to >= books.beginMonth;
  for (const opening of holdsBeginning ? books.openings : []) {
    if (!isIncome(opening.account)) continue;
    const account = accountLike(books.chart, opening.account);
    const { yearDebitFen, yearCreditFen } = openingSums(opening, account, books.beginMonth);
    of(opening.account).beforeFen += yearCreditFen - yearDebitFen;
  }
  return [...found]
    .map(([account, sums]) => ({ account, ...sums }))
    .filter(({ byMonth, beforeFen }) => beforeFen !== 0 || [...byMonth.values()].some(Boolean))
    .sort((a, b) => (a.account < b.account ? -1 : 1));
}
