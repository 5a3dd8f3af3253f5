import type { CellValue, PlannedColumn, PlannedSheet } from './plan.ts';
import { textWidth } from './textWidth.ts';
import { inLanguage, type SheetLanguage } from './wording.ts';

/** A row of Excel is at most 409 points high: so many lines of 10-point text. */
export const mostLines = 27;
/** A column is not made wider than this for long texts, or the page would shrink too much. */
const widest = 100;
/** Excel counts five pixels of padding into a column's width. */
export const columnPadding = 0.71;
/** What fits on A4 between the margins, in half-width characters of the sheet. */
const pageWidth = { portrait: 98, landscape: 144 };
/** A narrow table is stretched to fill the page, but not beyond what still looks like a table. */
const mostStretch = 2;

/**
 * The widths of the columns in half-width characters: as planned, but wide enough that no number
 * shows as ####, no English word of the header breaks, long texts fit into a row's height,
 * and a narrow table fills its page.
 */
export function columnWidths(sheet: PlannedSheet, language: SheetLanguage): number[] {
  const needed = sheet.columns.map((column) => {
    const header = inLanguage(column.label, language);
    const longestWord = Math.max(0, ...(header.match(/[!-~]+/g) ?? []).map((word) => word.length));
    return Math.max(column.width, Math.min(longestWord, 20) + 1);
  });
  for (const { cells } of sheet.rows) {
    sheet.columns.forEach((column, c) => {
      const width = needed[c] ?? 0;
      needed[c] = Math.max(width, Math.ceil(neededWidth(cells[c] ?? null, column, width)));
    });
  }
  const total = needed.reduce((sum, width) => sum + width + columnPadding, 0);
  const stretch = Math.min(mostStretch, pageWidth[sheet.orientation] / total);
  return stretch <= 1 ? needed : needed.map((width) => Math.floor(width * stretch));
}

function neededWidth(value: CellValue, column: PlannedColumn, width: number): number {
  if (typeof value === 'number') {
    return column.format === 'text' ? 0 : shownDigits(value, column) + 2;
  }
  if (value === null) return 0;
  if (column.format === 'day') return Math.min(value.length + 1, 16);
  // Only a text that may need more than the highest row is measured.
  if (value.length * 2 <= width * mostLines) return 0;
  return Math.min(widest, textWidth(value) / (mostLines - 2) + 1);
}

function shownDigits(value: number, { format, places = 2 }: PlannedColumn): number {
  const size = Math.abs(
    format === 'yuan' ? value / 100 : format === 'percent' ? value * 100 : value,
  );
  // One more than its logarithm says, for a number that rounds up.
  const digits = size < 9 ? 1 : Math.floor(Math.log10(size + 1)) + 1;
  const sign = value < 0 ? 1 : 0;
  switch (format) {
    case 'yuan':
      return sign + digits + Math.floor((digits - 1) / 3) + 3;
    case 'percent':
      return sign + digits + places + 2;
    case 'decimal':
      return sign + digits + places + 1;
    default:
      return sign + digits;
  }
}
