import type { Label } from '../../../../shared/label.ts';
import { indentation, sheetText } from '../../../../shared/reports/sheetText.ts';
import { januaryOf } from '../../../../shared/rules/accounts/balances.ts';
import { type StatementRow, statementOf } from '../../../../shared/rules/accounts/statement.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { orBlank, textColumn, yuanColumn } from '../columns.ts';
import type { AccountBooks } from './accountBooks.ts';
import { booksChecks, checkLines, layoutFor } from './checks.ts';
import { signed } from './foot.ts';
import { type AccountsFrame, linesAbove, narrowAbove } from './frame.ts';

const numberColumn: PlannedColumn = {
  label: sheetText('accounts.row'),
  format: 'integer',
  width: 5,
};

/** Both sides of the balance sheet on one page (domain.md 6.7). */
export function balanceSheet(of: AccountBooks): PlannedSheet {
  const { frame, books, settings } = of;
  const { rows } = statementOf(layoutFor(of, 'balance-sheet'), books, frame.span);
  const wide = frame.language === 'both' ? 40 : frame.language === 'en' ? 32 : 20;
  const side = (key: 'accounts.assets' | 'accounts.claims'): PlannedColumn[] => [
    textColumn(key, wide),
    numberColumn,
    yuanColumn('accounts.closing', 13),
    yuanColumn('accounts.year-opening', 13),
  ];
  return {
    name: sheetText('accounts.balance-sheet'),
    title: sheetText('accounts.balance-sheet'),
    above: linesAbove(frame, settings.balanceSheetForm),
    columns: [...side('accounts.assets'), ...side('accounts.claims')],
    rows: besideEachOther(frame, rows),
    below: signed(
      frame,
      checkLines(of, booksChecks(of), [
        'statement.sheet-unbalanced',
        'statement.sheet-opening-unbalanced',
        'statement.undistributed-differs',
        'statement.posted-after-transfer',
        'statement.pending-at-year-end',
        'statement.before-books',
      ]),
    ),
    signed: false,
    orientation: 'portrait',
    onePage: true,
  };
}

/** The two totals stand on the last line, whichever side is shorter. */
function besideEachOther(frame: AccountsFrame, rows: readonly StatementRow[]): PlannedRow[] {
  const left = rows.filter(({ side }) => side !== 'right');
  const right = rows.filter(({ side }) => side === 'right');
  const count = Math.max(left.length, right.length);
  const at = (side: readonly StatementRow[], line: number): StatementRow | undefined =>
    line === count - 1 ? side.at(-1) : line < side.length - 1 ? side[line] : undefined;
  return Array.from({ length: count }, (_, line) => ({
    cells: [...cellsOf(frame, at(left, line)), ...cellsOf(frame, at(right, line))],
    ...(line === count - 1 && { emphasis: 'total' as const }),
  }));
}

function cellsOf(frame: AccountsFrame, row: StatementRow | undefined): CellValue[] {
  if (row === undefined) return [null, null, null, null];
  return [itemOf(frame, row), row.row, ...row.amounts.map((fen) => orBlank(fen ?? 0))];
}

const depth = { heading: 0, total: 0, row: 1, sub: 2 } as const;

const itemOf = ({ show }: AccountsFrame, row: StatementRow): string =>
  indentation(depth[row.style]) + show(row);

/**
 * The statement of income and its distribution (domain.md 6.8): of a year with the one before, of
 * a month or a quarter with the year up to its end.
 */
export function incomeStatement(of: AccountBooks): PlannedSheet {
  const { frame, books, settings } = of;
  const layout = layoutFor(of, 'income-statement');
  const isYear = frame.months.length === 12;
  const { rows } = statementOf(layout, books, frame.span);
  const year = statementOf(layout, books, { ...frame.span, from: januaryOf(frame.span.to) });
  const second = (line: number): number =>
    (isYear ? rows[line]?.amounts[1] : year.rows[line]?.amounts[0]) ?? 0;
  return {
    name: sheetText('accounts.income-statement'),
    title: sheetText('accounts.income-statement'),
    above: narrowAbove(frame, settings.incomeStatementForm),
    columns: [
      textColumn('accounts.item', frame.language === 'both' ? 46 : 36),
      numberColumn,
      yuanColumn(isYear ? 'accounts.this-year' : 'accounts.this-period', 17),
      yuanColumn(isYear ? 'accounts.last-year' : 'accounts.year-to-date', 17),
    ],
    rows: rows.map((row, line): PlannedRow => ({
      cells: [itemOf(frame, row), row.row, orBlank(row.amounts[0] ?? 0), orBlank(second(line))],
      ...(row.style === 'total' && { emphasis: 'total' as const }),
    })),
    below: signed(frame, [
      ...checkLines(of, booksChecks(of), [
        'statement.undistributed-differs',
        'statement.turnover-unbalanced',
        'statement.posted-after-transfer',
        'statement.before-books',
      ]),
      ...(isYear ? [] : [sheetText('accounts.period-opening')]),
      ...unknownLastYear(frame, isYear && rows.every(({ amounts }) => amounts[1] === null)),
    ]),
    signed: false,
    orientation: 'portrait',
    onePage: true,
  };
}

/** An empty column says nothing of the year before. */
const unknownLastYear = ({ period }: AccountsFrame, unknown: boolean): Label[] =>
  unknown ? [sheetText('accounts.last-year-unknown', { year: Number(period.key) - 1 })] : [];
