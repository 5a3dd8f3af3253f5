import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { cellContent } from './cellContent.ts';
import { cellText, longestCellText } from './cellText.ts';
import type { PlannedRow, PlannedSheet } from './plan.ts';
import { mostLines } from './sheetColumns.ts';
import type { SheetBeingWritten } from './sheetFrame.ts';
import { columnStyles, look, rowHeight, type CellStyles } from './sheetStyles.ts';
import { lineCount } from './textWidth.ts';
import { inLanguage } from './wording.ts';

/** A text that its cell cannot show whole on paper, since a row's height ends. */
export interface CutText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Between so many rows the writer lets the packing and the disk have their turn. */
const rowsAtOnce = 500;

/**
 * Writes the table's rows, each high enough for its longest text.
 * @returns the texts that are too long for the highest row
 * @throws Refusal `workbook.text-too-long`
 */
export async function writeBody(
  target: SheetBeingWritten,
  sheet: PlannedSheet,
  onRows: (count: number) => void,
): Promise<CutText[]> {
  const styles = sheet.columns.map(columnStyles);
  const cut: CutText[] = [];
  let waiting = 0;
  for (const row of sheet.rows) {
    writeRow(target, sheet, row, styles, cut);
    waiting += 1;
    if (waiting === rowsAtOnce) {
      onRows(waiting);
      waiting = 0;
      await setImmediate();
    }
  }
  onRows(waiting);
  return cut;
}

function writeRow(
  target: SheetBeingWritten,
  sheet: PlannedSheet,
  planned: PlannedRow,
  styles: readonly CellStyles[],
  cut: CutText[],
): void {
  const { worksheet, widths } = target;
  const row = worksheet.getRow(target.row);
  let highest = 1;
  sheet.columns.forEach((column, c) => {
    const { content, asText } = cellContent(planned.cells[c] ?? null, column.format);
    const mark = planned.marks?.[c];
    let lines = 1;
    if (typeof content === 'string') {
      if (content.length > longestCellText) tooLong(target, sheet, c, content);
      const width = widths[c] ?? 1;
      // Twice the length is the most it can measure; so hardly any text is measured.
      if (content.length * 2 > width || content.includes('\n')) lines = lineCount(content, width);
      if (lines > mostLines) cut.push({ row: target.row, column: c, text: content });
      if (lines > highest) highest = lines;
    }
    const cell = row.getCell(c + 1);
    if (content !== null) cell.value = content;
    // A blank cell of a text column is text too: what is typed there later keeps its digits.
    const looks =
      (asText || column.format === 'text' ? look.asText : 0) +
      (column.wrap === true || lines > 1 ? look.wrap : 0) +
      (planned.emphasis === undefined ? 0 : look.bold) +
      (mark === undefined ? 0 : look.marked) +
      (lines > mostLines ? look.fromTop : 0);
    cell.style = styles[c]?.(looks) ?? {};
    if (mark !== undefined) cell.note = cellText(mark);
  });
  row.height = rowHeight(highest);
  row.commit();
  target.row += 1;
}

function tooLong(target: SheetBeingWritten, sheet: PlannedSheet, c: number, text: string): never {
  const label = sheet.columns[c]?.label;
  throw new Refusal('workbook.text-too-long', {
    sheet: target.worksheet.name,
    row: target.row,
    column: label ? inLanguage(label, target.language, ' ') : c + 1,
    length: text.length,
    limit: longestCellText,
  });
}
