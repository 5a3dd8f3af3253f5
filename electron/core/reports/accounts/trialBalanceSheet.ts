import type { Label } from '../../../../shared/label.ts';
import { indentation, sheetText } from '../../../../shared/reports/sheetText.ts';
import {
  type TrialAmounts,
  type TrialRow,
  trialBalance,
} from '../../../../shared/rules/accounts/trialBalance.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { orBlank, textColumn, yuanColumn } from '../columns.ts';
import type { AccountBooks } from './accountBooks.ts';
import { booksChecks, checkLines } from './checks.ts';
import { signed } from './foot.ts';
import { linesAbove } from './frame.ts';

const amountColumns: readonly PlannedColumn[] = (
  ['opening', 'turnover', 'year', 'closing'] as const
).flatMap((part) => [
  yuanColumn(`accounts.${part}-debit`, 13),
  yuanColumn(`accounts.${part}-credit`, 13),
]);

/** 科目余额表 (domain.md 6.6): all accounts on which something stands or moved, by their code. */
export function trialBalanceSheet(of: AccountBooks): PlannedSheet {
  const { frame, books } = of;
  const { rows, totals } = trialBalance(books, frame.span, { hideIdle: true });
  return {
    name: sheetText('accounts.trial-balance'),
    title: sheetText('accounts.trial-balance.title', { period: frame.period.label }),
    above: linesAbove(frame),
    columns: [
      textColumn('accounts.code', 9, false),
      textColumn('accounts.account', frame.language === 'both' ? 30 : 24),
      ...amountColumns,
    ],
    rows: [
      ...rows.map(({ account, level, ...amounts }): PlannedRow => ({
        cells: [account.code, indentation(level - 1) + frame.show(account), ...cellsOf(amounts)],
        ...(level === 1 && hasSubs(rows, account.code) && { emphasis: 'group' as const }),
      })),
      { cells: [null, frame.show(sheetText('total')), ...cellsOf(totals)], emphasis: 'total' },
    ],
    below: signed(frame, foot(of, rows)),
    signed: false,
    orientation: 'landscape',
  };
}

const hasSubs = (rows: readonly TrialRow[], code: string): boolean =>
  rows.some(({ account }) => account.code.length > code.length && account.code.startsWith(code));

const cellsOf = ({ opening, turnover, year, closing }: TrialAmounts): CellValue[] =>
  [opening, turnover, year, closing].flatMap(({ debitFen, creditFen }) => [
    orBlank(debitFen),
    orBlank(creditFen),
  ]);

function foot(of: AccountBooks, rows: readonly TrialRow[]): Label[] {
  const lines = checkLines(of, booksChecks(of), [
    'statement.opening-unbalanced',
    'statement.turnover-unbalanced',
    'statement.closing-unbalanced',
    'statement.row-differs',
    'statement.posted-after-transfer',
    'statement.before-books',
  ]);
  const empty =
    rows.length === 0 ? [sheetText('accounts.nothing', { period: of.frame.period.label })] : [];
  const bySide = rows.some(({ account }) => account.byParty && account.side === 'both');
  return [...empty, ...lines, ...(bySide ? [sheetText('accounts.trial-balance.note')] : [])];
}

/** What each party owes and is owed, under the accounts that are kept by party. */
export function partiesSheet(of: AccountBooks): PlannedSheet | null {
  const { frame, books, partyName } = of;
  const { rows } = trialBalance(books, frame.span, { hideIdle: true, parties: true });
  const byParty = rows.filter(({ account, party }) => account.byParty && party !== null);
  if (byParty.length === 0) return null;
  const named = rows.filter(
    ({ account, party }) =>
      party !== null || byParty.some((each) => each.account.code === account.code),
  );
  return {
    name: sheetText('accounts.parties'),
    title: sheetText('accounts.parties.title', { period: frame.period.label }),
    above: linesAbove(frame),
    columns: [
      textColumn('accounts.code', 9, false),
      textColumn('accounts.account-party', 26),
      ...amountColumns,
    ],
    rows: named.map(({ account, party, ...amounts }): PlannedRow => ({
      cells: [
        account.code,
        party === null ? frame.show(account) : indentation(1) + partyName(party),
        ...cellsOf(amounts),
      ],
      ...(party === null && { emphasis: 'group' as const }),
    })),
    below: signed(frame, []),
    signed: false,
    orientation: 'landscape',
  };
}
