import type { PlannedColumn, PlannedSheet } from './plan.ts';
import { cellContent } from './cellContent.ts';
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
  const needed = sheet.columns.map((column, c) => {
    const header = inLanguage(column.label, language);
    const longestWord = Math.max(0, ...(header.match(/[!-~]+/g) ?? []).map((word) => word.length));
    let width = Math.max(column.width, Math.min(longestWord, 20) + 1);
    for (const { cells } of sheet.rows) {
      const needed = neededWidth(cells[c] ?? null, column, width);
      if (needed > width) width = needed;
    }
    return Math.ceil(width);
  });
  const total = needed.reduce((sum, width) => sum + width + columnPadding, 0);
  const stretch = Math.min(mostStretch, pageWidth[sheet.orientation] / total);
  return stretch <= 1 ? needed : needed.map((width) => Math.floor(width * stretch));
}

function neededWidth(value: string | number | null, column: PlannedColumn, width: number): number {
  if (typeof value === 'string') {
    // Only a text that can need more than the highest row is measured.
    if (value.length * 2 <= width * mostLines && column.format !== 'day') return 0;
    if (column.format === 'day') return Math.min(value.length + 1, 16);
    return Math.min(widest, textWidth(value) / (mostLines - 2) + 1);
  }
  if (value === null || column.format === 'text') return 0;
  const { content } = cellContent(value, column.format);
  return typeof content === 'number' ? shownDigits(content, column) + 3 : 0;
}

function shownDigits(value: number, { format, places = 2 }: PlannedColumn): number {
  const digits = Math.max(1, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1);
  const sign = value < 0 ? 1 : 0;
  switch (format) {
    case 'yuan':
      return sign + digits + Math.floor((digits - 1) / 3) + 3;
    case 'percent':
      return sign + digits + 2 + places + 2;
    case 'decimal':
      return sign + digits + places + 1;
    default:
      return sign + digits;
  }
}
