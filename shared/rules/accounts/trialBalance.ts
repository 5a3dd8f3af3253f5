import { isUnder, levelOf, parentCode } from './accountCode.ts';
import { balancesOf } from './balances.ts';
import { accountLike } from './chart.ts';
import { equal } from './booksCheck.ts';
import type {
  Account,
  Balance,
  Balances,
  Books,
  BooksCheck,
  DebitCredit,
  Period,
} from './types.ts';

/** What the columns of the trial balance hold (domain.md 6.6). */
export interface TrialAmounts {
  readonly opening: DebitCredit;
  readonly turnover: DebitCredit;
  readonly year: DebitCredit;
  readonly closing: DebitCredit;
}

/** An account, or under it a party of it where these were asked for. */
export interface TrialRow extends TrialAmounts {
  readonly account: Account;
  readonly party: string | null;
  /** 1 for the accounts of the chart, one more for each level below. */
  readonly level: number;
}

/** The trial balance with its checks. */
export interface TrialBalance {
  readonly rows: readonly TrialRow[];
  readonly totals: TrialAmounts;
  readonly checks: readonly BooksCheck[];
}

/** What a user chooses of it. */
export interface TrialOptions {
  /** Leaves out accounts on which nothing stands and nothing moved in the year. */
  readonly hideIdle?: boolean;
  /** Shows the parties under the accounts that are kept by party. */
  readonly parties?: boolean;
}

/**
 * The trial balance of a period (domain.md 6.6): all accounts by code with their sub-accounts, and
 * the totals of the first level. An account of either side that is kept by party (113) shows what
 * its parties owe and are owed side by side, not only what remains between them.
 */
export function trialBalance(
  books: Books,
  period: Period,
  { hideIdle = false, parties = false }: TrialOptions = {},
): TrialBalance {
  const balances = balancesOf(books, period);
  const rows = codesOf(books, balances)
    .flatMap((code) => rowsOf(accountLike(books.chart, code), balances, parties))
    .filter((row) => !hideIdle || !isIdle(row));
  const totals = rows
    .filter(({ account, party }) => parentCode(account.code) === null && party === null)
    .reduce<TrialAmounts>(add, nothing);
  return { rows, totals, checks: [...checkTotals(totals), ...checkRows(rows)] };
}

/** Of the chart, and what was posted on all the same; a stopped one only while something is on it. */
function codesOf({ chart }: Books, balances: Balances): string[] {
  const inUse = chart.accounts.filter(({ stopped }) => !stopped).map(({ code }) => code);
  return [...new Set([...inUse, ...balances.accounts.keys()])].sort();
}

function rowsOf(account: Account, balances: Balances, parties: boolean): TrialRow[] {
  const level = levelOf(account.code);
  const row: TrialRow = { account, party: null, level, ...amountsOf(account, balances) };
  if (!parties || !account.byParty) return [row];
  const under = balances.details
    .filter((each) => each.account === account.code && each.party !== null)
    .map((each) => ({ account, party: each.party, level: level + 1, ...columns(each) }));
  return [row, ...under];
}

const onSide = (fen: number): DebitCredit => ({
  debitFen: Math.max(fen, 0),
  creditFen: Math.max(-fen, 0),
});

const columns = (balance: Balance): TrialAmounts => ({
  opening: onSide(balance.openingFen),
  turnover: { debitFen: balance.debitFen, creditFen: balance.creditFen },
  year: { debitFen: balance.yearDebitFen, creditFen: balance.yearCreditFen },
  closing: onSide(balance.closingFen),
});

function amountsOf(account: Account, balances: Balances): TrialAmounts {
  const whole = columns(balances.of(account.code));
  if (!account.byParty || account.side !== 'both') return whole;
  const parts = balances.details
    .filter((each) => isUnder(each.account, account.code))
    .map(columns)
    .reduce(add, nothing);
  return { ...whole, opening: parts.opening, closing: parts.closing };
}

const nil: DebitCredit = { debitFen: 0, creditFen: 0 };
const nothing: TrialAmounts = { opening: nil, turnover: nil, year: nil, closing: nil };

const both = (a: DebitCredit, b: DebitCredit): DebitCredit => ({
  debitFen: a.debitFen + b.debitFen,
  creditFen: a.creditFen + b.creditFen,
});

const add = (a: TrialAmounts, b: TrialAmounts): TrialAmounts => ({
  opening: both(a.opening, b.opening),
  turnover: both(a.turnover, b.turnover),
  year: both(a.year, b.year),
  closing: both(a.closing, b.closing),
});

const isIdle = ({ opening, year, turnover, closing }: TrialRow): boolean =>
  [opening, year, turnover, closing].every(
    ({ debitFen, creditFen }) => debitFen === 0 && creditFen === 0,
  );

const checkTotals = ({ opening, turnover, closing }: TrialAmounts): BooksCheck[] => [
  equal('statement.opening-unbalanced', opening.debitFen, opening.creditFen),
  equal('statement.turnover-unbalanced', turnover.debitFen, turnover.creditFen),
  equal('statement.closing-unbalanced', closing.debitFen, closing.creditFen),
];

const net = ({ debitFen, creditFen }: DebitCredit): number => debitFen - creditFen;

/** One check of all rows: the amounts of the first that does not come out. */
function checkRows(rows: readonly TrialRow[]): BooksCheck[] {
  const expected = (row: TrialRow): number => net(row.opening) + net(row.turnover);
  const wrong = rows.find((row) => expected(row) !== net(row.closing));
  return [
    wrong === undefined
      ? equal('statement.row-differs', 0, 0)
      : equal('statement.row-differs', net(wrong.closing), expected(wrong)),
  ];
}
