import type { Finding } from '../../../shared/fields/finding.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import type { MonthShare } from '../../../shared/rules/dues/allocate.ts';
import { lastDayOfQuarter } from '../../../shared/rules/dues/months.ts';
import { numberIn } from '../../../shared/rules/reading.ts';

/** What a row of a yearly sheet says of a month. */
export interface SheetCell extends MonthShare {
  /** The field of the register duesYears. */
  readonly field: string;
}

const two = (month: number): string => String(month).padStart(2, '0');

/** The twelve months of a row; 0 where the cell is empty. */
export const sheetCells = (row: AnyRecord, year: number): readonly SheetCell[] =>
  Array.from({ length: 12 }, (_, at) => {
    const field = `m${two(at + 1)}`;
    return { field, month: `${year}-${two(at + 1)}`, amountFen: numberIn(row, field) ?? 0 };
  });

/** No month below nothing; the sum, where the row gives one, is that of the months. */
export function checkCells(row: AnyRecord, cells: readonly SheetCell[]): Finding[] {
  const total = numberIn(row, 'totalFen');
  const sum = cells.reduce((fen, { amountFen }) => fen + amountFen, 0);
  const params = { total: showYuan(total ?? 0), sum: showYuan(sum) };
  return [
    ...cells
      .filter(({ amountFen }) => amountFen < 0)
      .map(({ field }): Finding => ({ level: 'error', code: 'dues.amount-below-zero', field })),
    ...(total === null || total === sum
      ? []
      : [{ level: 'error', code: 'dues.total-differs', field: 'totalFen', params } as const]),
  ];
}

/**
 * The receipts that a row stands for: one for each quarter of which anything was paid, received on
 * the day that the row gives, else at the end of the quarter, but not after today.
 */
export function receiptsOfSheet(
  cells: readonly SheetCell[],
  receivedOn: string | null,
  today: string,
): readonly { readonly receivedOn: string; readonly shares: readonly MonthShare[] }[] {
  const paid = cells.filter(({ amountFen }) => amountFen > 0);
  const quarters = Map.groupBy(paid, ({ month }) => lastDayOfQuarter(month));
  return [...quarters].map(([end, months]) => ({
    receivedOn: receivedOn ?? (end < today ? end : today),
    shares: months.map(({ month, amountFen }) => ({ month, amountFen })),
  }));
}
