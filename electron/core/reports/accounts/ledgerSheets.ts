import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Balance } from '../../../../shared/rules/accounts/types.ts';
import type { PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { dayColumn, orBlank, textColumn, yuanColumn } from '../columns.ts';
import { monthName } from '../dues/monthsLabel.ts';
import type { AccountBooks } from './accountBooks.ts';
import { accountName } from './accountName.ts';
import { booksChecks, checkLines } from './checks.ts';
import { signed } from './foot.ts';
import { periodAbove } from './frame.ts';
import { type JournalSum, accountJournal } from './journal.ts';
import { journalColumns, journalRows, sideOf } from './journalRows.ts';

const balanceChecks = [
  'statement.opening-unbalanced',
  'statement.turnover-unbalanced',
  'statement.closing-unbalanced',
  'statement.before-books',
];

/** Whether anything stands on an account, or moved in the year. */
const isUsed = ({ yearOpeningFen, yearDebitFen, yearCreditFen }: Balance): boolean =>
  yearOpeningFen !== 0 || yearDebitFen !== 0 || yearCreditFen !== 0;

/** 总账: every account of the first level with what moved in each month. */
export function summaryLedger(of: AccountBooks): PlannedSheet {
  const { frame, books, balances } = of;
  const { show } = frame;
  const codes = [...balances.accounts.values()]
    .filter(({ account }) => account.length === 3)
    .filter(isUsed)
    .map(({ account }) => account)
    .sort();
  const rows = codes.flatMap((code): PlannedRow[] => {
    const { openingFen, before, months } = accountJournal(of, { code });
    const named = [code, show(accountName(books.chart, code))];
    const line = (text: string, sums: JournalSum): PlannedRow['cells'] => [
      ...named,
      text,
      orBlank(sums.debitFen),
      orBlank(sums.creditFen),
      show(sideOf(sums.balanceFen)),
      Math.abs(sums.balanceFen),
    ];
    const opening = { debitFen: 0, creditFen: 0, balanceFen: openingFen };
    const last = months.at(-1);
    return [
      { cells: line(show(sheetText('accounts.opening')), opening) },
      ...(before === null
        ? []
        : [{ cells: line(show(sheetText('accounts.before-books')), before) }]),
      ...months
        .filter(({ lines }) => lines.length > 0)
        .map(({ month, sums }) => ({ cells: line(show(monthName(month)), sums) })),
      ...(last === undefined
        ? []
        : [
            {
              cells: line(show(sheetText('accounts.year-total')), last.year),
              emphasis: 'total' as const,
            },
          ]),
    ];
  });
  return {
    name: sheetText('accounts.summary-ledger'),
    title: sheetText('accounts.summary-ledger.title', { period: frame.period.label }),
    above: periodAbove(frame),
    columns: [
      textColumn('accounts.code', 9, false),
      textColumn('accounts.account', 30),
      textColumn('accounts.month', 16),
      yuanColumn('accounts.debit', 14),
      yuanColumn('accounts.credit', 14),
      textColumn('accounts.side', 6, false),
      yuanColumn('accounts.balance', 15),
    ],
    rows,
    below: signed(frame, checkLines(of, booksChecks(of), balanceChecks)),
    signed: false,
    orientation: 'portrait',
  };
}

/** 明细账: the entries of every account on which they stand, one after the other. */
export function detailLedger(of: AccountBooks): PlannedSheet {
  const { frame, books, balances } = of;
  const codes = [...new Set(balances.details.filter(isUsed).map(({ account }) => account))].sort();
  return {
    name: sheetText('accounts.detail-ledger'),
    title: sheetText('accounts.detail-ledger.title', { period: frame.period.label }),
    above: periodAbove(frame),
    columns: journalColumns('ledger').map((column, c) =>
      c === 0 ? { ...dayColumn('accounts.day'), width: 12 } : column,
    ),
    rows: codes.flatMap((code): PlannedRow[] => [
      {
        cells: [code, null, frame.show(accountName(books.chart, code))],
        emphasis: 'group',
      },
      ...journalRows(of, accountJournal(of, { code, own: true })),
    ]),
    below: signed(frame, checkLines(of, booksChecks(of), balanceChecks)),
    signed: false,
    orientation: 'landscape',
  };
}
