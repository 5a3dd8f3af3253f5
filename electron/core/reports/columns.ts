import { type SheetText, sheetText } from '../../../shared/reports/sheetText.ts';
import type { CellValue, PlannedColumn } from '../workbook/plan.ts';

// Columns and cells that the sheets of several reports have alike.

export const serialColumn: PlannedColumn = {
  label: sheetText('serial'),
  format: 'integer',
  width: 4,
};

export const textColumn = (key: SheetText, width: number, wrap = true): PlannedColumn => ({
  label: sheetText(key),
  format: 'text',
  width,
  ...(wrap && { wrap }),
});

export const yuanColumn = (key: SheetText, width: number): PlannedColumn => ({
  label: sheetText(key),
  format: 'yuan',
  width,
});

export const dayColumn = (key: SheetText): PlannedColumn => ({
  label: sheetText(key),
  format: 'day',
  width: 11,
});

/** A stored value as a cell. */
export const asCell = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

/** The sum of amounts. */
export const sumFen = <T>(rows: readonly T[], of: (row: T) => number): number =>
  rows.reduce((sum, row) => sum + of(row), 0);

/** Nothing rather than 0.00, where most rows have none. */
export const orBlank = (fen: number): number | null => (fen === 0 ? null : fen);
