import { dayToSerial } from '../../../shared/rules/serialDay.ts';
import { cellText } from './cellText.ts';
import type { CellValue, ColumnFormat } from './plan.ts';

/** What is written into a cell: a number under the column's format, or a text as text. */
export interface CellContent {
  readonly content: string | number | null;
  /** A text in a column of numbers or days, as a month `1998-07` is: shown as text, unchanged. */
  readonly asText: boolean;
}

const nothing: CellContent = { content: null, asText: false };

/**
 * Turns a planned value into what the cell holds: fen into yuan, a full day into the serial number
 * of a real date. What is no number or day stays text; nothing is lost by a format.
 */
export function cellContent(value: CellValue, format: ColumnFormat): CellContent {
  if (value === null || value === '') return nothing;
  if (typeof value === 'string') {
    const serial = format === 'day' ? dayToSerial(value) : null;
    return serial === null
      ? { content: cellText(value), asText: true }
      : { content: serial, asText: false };
  }
  if (format === 'text' || !Number.isFinite(value)) return { content: String(value), asText: true };
  return { content: format === 'yuan' ? value / 100 : value, asText: false };
}
