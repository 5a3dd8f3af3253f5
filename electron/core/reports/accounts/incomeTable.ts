import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { orBlank, sumFen, yuanColumn } from '../columns.ts';
import { monthName } from '../dues/monthsLabel.ts';
import type { AccountsFrame } from './frame.ts';

/** A source of income over the months of a period, in fen. */
export interface IncomeSourceRow {
  /** What stands before its amounts. */
  readonly name: readonly CellValue[];
  readonly byMonth: ReadonlyMap<string, number>;
  /** Of the period, before the books began. */
  readonly beforeFen: number;
  /** Of the same period a year before. */
  readonly lastYearFen: number;
}

export const sourceFen = ({
  byMonth,
  beforeFen,
}: Pick<IncomeSourceRow, 'byMonth' | 'beforeFen'>): number =>
  [...byMonth.values()].reduce((sum, fen) => sum + fen, beforeFen);

/** Sources × months, with sum, share and what it was a year before where that is known. */
export function incomeTable(
  { months, show }: AccountsFrame,
  sources: readonly IncomeSourceRow[],
  named: readonly PlannedColumn[],
): Pick<PlannedSheet, 'columns' | 'rows' | 'orientation'> {
  const hasBefore = sources.some(({ beforeFen }) => beforeFen !== 0);
  const hasLastYear = sources.some(({ lastYearFen }) => lastYearFen !== 0);
  const allFen = sumFen(sources, sourceFen);
  const amounts = (rows: readonly IncomeSourceRow[]): CellValue[] => [
    ...(hasBefore ? [orBlank(sumFen(rows, ({ beforeFen }) => beforeFen))] : []),
    ...months.map((month) => orBlank(sumFen(rows, ({ byMonth }) => byMonth.get(month) ?? 0))),
    ...(months.length > 1 ? [sumFen(rows, sourceFen)] : []),
    shareOf(sumFen(rows, sourceFen), allFen),
    ...(hasLastYear ? [orBlank(sumFen(rows, ({ lastYearFen }) => lastYearFen))] : []),
  ];
  const total = named.map((_, c) => (c === named.length - 1 ? show(sheetText('total')) : null));
  return {
    columns: [
      ...named,
      ...(hasBefore ? [yuanColumn('accounts.before-books', 11)] : []),
      ...months.map((month): PlannedColumn => ({
        label: monthName(month),
        format: 'yuan',
        width: months.length > 6 ? 10 : 13,
      })),
      ...(months.length > 1 ? [yuanColumn('accounts.total', 12)] : []),
      { label: sheetText('accounts.share'), format: 'percent', width: 8 },
      ...(hasLastYear ? [yuanColumn('accounts.last-year-period', 12)] : []),
    ],
    orientation: months.length > 1 ? 'landscape' : 'portrait',
    rows: [
      ...sources.map((source): PlannedRow => ({ cells: [...source.name, ...amounts([source])] })),
      ...(sources.length > 0
        ? [{ cells: [...total, ...amounts(sources)], emphasis: 'total' as const }]
        : []),
    ],
  };
}

const shareOf = (fen: number, allFen: number): number | null =>
  fen === 0 || allFen <= 0 ? null : fen / allFen;
