import type { Finding } from '../../fields/finding.ts';
import { accountsLeftOut } from './accountsLeftOut.ts';
import { balancesOf, januaryOf } from './balances.ts';
import { equal, failedChecks } from './booksCheck.ts';
import { accountLike } from './chart.ts';
import { isProfitOrLoss } from './normalSide.ts';
import { type NumberedVoucher, gapFindings, numberGaps } from './numberGaps.ts';
import { type Statement, statementOf } from './statement.ts';
import { trialBalance } from './trialBalance.ts';
import type { Books, BooksCheck, LayoutRow, Period, StatementKey } from './types.ts';
import { transferredYears } from './transferredYears.ts';

/** The printed numbers of the rows that must agree, by form (domain.md 6.7, 6.8). */
const ties = {
  'balance-sheet': { assets: 24, claims: 40, undistributed: 38 },
  'balance-sheet-2004': { assets: 32, claims: 56, undistributed: 52 },
  'income-statement': { undistributed: 21 },
  'income-statement-2004': { undistributed: 35 },
} as const;

/** What the checks look at. */
export interface Checked {
  readonly books: Books;
  readonly period: Period;
  /** The layouts of the two statements, of the same form; see `layoutOf`. */
  readonly balanceSheet: readonly LayoutRow[];
  readonly incomeStatement: readonly LayoutRow[];
  /** All posted vouchers of the period, for the gaps in their numbers. */
  readonly vouchers: readonly NumberedVoucher[];
}

/** The checks with their amounts, and what to tell of those that do not come out. */
export interface StatementChecks {
  readonly checks: readonly BooksCheck[];
  readonly findings: readonly Finding[];
}

/** All checks over the books of a period and their statements (domain.md 6.6 to 6.8). */
export function statementChecks(checked: Checked): StatementChecks {
  const { books, period, balanceSheet, vouchers } = checked;
  const balances = balancesOf(books, period);
  const sheet = statementOf(balanceSheet, books, period);
  const checks = [
    ...trialBalance(books, period).checks,
    ...checkSheet(sheet),
    ...checkTie(checked, sheet),
    ...checkYearEnd(books, period),
    equal('statement.before-books', ...beforeBooks(books)),
  ];
  const leftOut = accountsLeftOut(balanceSheet, books.chart, balances);
  return {
    checks,
    findings: [
      ...failedChecks(checks),
      ...sheet.findings,
      ...missingRows(checked),
      ...leftOut.map((account): Finding => {
        const { zh, en } = accountLike(books.chart, account);
        const params = { account, name: zh, nameEn: en };
        return { level: 'error', code: 'statement.account-left-out', params };
      }),
      ...gapFindings(numberGaps(vouchers)),
    ],
  };
}

/** The amounts of a numbered row; nothing where the layout has no such row. */
const amountsAt = ({ rows }: Statement, number: number): readonly [number, number] => {
  const [now, before] = rows.find(({ row }) => row === number)?.amounts ?? [null, null];
  return [now ?? 0, before ?? 0];
};

/** A check of rows that a layout does not have would always come out. */
function missingRows({ balanceSheet, incomeStatement }: Checked): Finding[] {
  const needed = [
    ...Object.values(tiesOfSheet(balanceSheet)).map((row) => [balanceSheet, row] as const),
    ...Object.values(tiesOfIncome(incomeStatement)).map((row) => [incomeStatement, row] as const),
  ];
  return needed
    .filter(([layout, number]) => !layout.some(({ row, off }) => row === number && !off))
    .map(([, row]) => ({ level: 'error', code: 'statement.row-missing', params: { row } }));
}

/** Of the form whose rows a layout has; the form in force where it has none. */
const formOf = (rows: readonly LayoutRow[], usual: StatementKey): StatementKey =>
  rows[0]?.statement ?? usual;

function checkSheet(sheet: Statement): BooksCheck[] {
  const { assets, claims } = tiesOfSheet(sheet.rows);
  const [assetsNow, assetsBefore] = amountsAt(sheet, assets);
  const [claimsNow, claimsBefore] = amountsAt(sheet, claims);
  return [
    equal('statement.sheet-unbalanced', assetsNow, claimsNow),
    equal('statement.sheet-opening-unbalanced', assetsBefore, claimsBefore),
  ];
}

const tiesOfSheet = (rows: readonly LayoutRow[]) =>
  ties[
    formOf(rows, 'balance-sheet') === 'balance-sheet-2004' ? 'balance-sheet-2004' : 'balance-sheet'
  ];

const tiesOfIncome = (rows: readonly LayoutRow[]) =>
  ties[
    formOf(rows, 'income-statement') === 'income-statement-2004'
      ? 'income-statement-2004'
      : 'income-statement'
  ];

/** Undistributed income is the same in both, from January to the end of the period. */
function checkTie({ books, period, incomeStatement }: Checked, sheet: Statement): BooksCheck[] {
  const year = { from: januaryOf(period.to), to: period.to };
  const income = statementOf(incomeStatement, books, year);
  const [fromIncome] = amountsAt(income, tiesOfIncome(incomeStatement).undistributed);
  const [fromSheet] = amountsAt(sheet, tiesOfSheet(sheet.rows).undistributed);
  return [equal('statement.undistributed-differs', fromIncome, fromSheet)];
}

/** At a year's end: nothing left of revenue after its transfer, and nothing pending (domain.md 6.4). */
function checkYearEnd(books: Books, period: Period): BooksCheck[] {
  if (!period.to.endsWith('-12')) return [];
  const balances = balancesOf(books, period);
  const left = balances.details
    .filter(({ account }) => isProfitOrLoss(accountLike(books.chart, account)))
    .reduce((sum, { closingFen }) => sum + Math.abs(closingFen), 0);
  const transferred = transferredYears(books).has(period.to.slice(0, 4));
  return [
    ...(transferred ? [equal('statement.posted-after-transfer', left, 0)] : []),
    equal('statement.pending-at-year-end', balances.of('181').closingFen, 0, 'warning'),
  ];
}

/** What was posted before the books begin: it is in no sum. */
const beforeBooks = ({ turnovers, beginMonth }: Books): readonly [number, number] => [
  turnovers
    .filter(({ month }) => month < beginMonth)
    .reduce((sum, { debitFen, creditFen }) => sum + Math.abs(debitFen) + Math.abs(creditFen), 0) /
    2,
  0,
];
