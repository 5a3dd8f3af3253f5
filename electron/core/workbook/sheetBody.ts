import { setImmediate } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { columnLetters, rowSink } from './bodyXml.ts';
import { cellContent } from './cellContent.ts';
import { cellText, longestCellText } from './cellText.ts';
import type { PlannedColumn, PlannedRow, PlannedSheet } from './plan.ts';
import { mostLines } from './sheetColumns.ts';
import type { SheetBeingWritten } from './sheetFrame.ts';
import { columnStyles, look, rowHeight, type CellStyle } from './sheetStyles.ts';
import { lineCount } from './textWidth.ts';
import { inLanguage } from './wording.ts';

/** A text that its cell cannot show whole on paper, since a row's height ends. */
export interface CutText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A cell ready to be written. */
interface BodyCell {
  readonly content: string | number | null;
  readonly looks: number;
  readonly lines: number;
}

/**
 * Between so many rows the writer lets the packing and the disk have their turn. A wide row comes
 * to 2 KB, and the packing takes 64 KB at a time: with few turns most of it would wait to the end.
 */
const rowsAtOnce = 25;

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
  const sink = rowSink(target.workbook, target.worksheet);
  const columns = sheet.columns.map((column, c) => {
    const style = columnStyles(column);
    const ids: number[] = [];
    const styleId = (looks: number): number => (ids[looks] ??= sink.styleId(style(looks)));
    return { column, style, styleId, letters: columnLetters(c), width: target.widths[c] ?? 1 };
  });
  const cut: CutText[] = [];
  let xml = '';
  let waiting = 0;
  for (const planned of sheet.rows) {
    const row = target.row;
    let lines = 1;
    let cells = '';
    const marked: { cell: BodyCell; style: CellStyle }[] | null = planned.marks ? [] : null;
    columns.forEach(({ column, style, styleId, letters, width }, c) => {
      const cell = bodyCell(planned, c, column, width);
      lines = Math.max(lines, cell.lines);
      if (cell.lines > mostLines) cut.push({ row, column: c, text: String(cell.content) });
      if (typeof cell.content === 'string' && cell.content.length > longestCellText) {
        tooLong(target, column, cell.content);
      }
      if (marked) marked.push({ cell, style: style(cell.looks) });
      else cells += sink.cell(letters + String(row), styleId(cell.looks), cell.content);
    });
    if (marked && planned.marks) {
      sink.write(xml, row);
      xml = '';
      writeMarked(target, marked, planned.marks, rowHeight(lines));
    } else xml += sink.row(row, rowHeight(lines), cells);
    target.row += 1;
    waiting += 1;
    if (waiting === rowsAtOnce) {
      sink.write(xml, target.row);
      xml = '';
      onRows(waiting);
      waiting = 0;
      await setImmediate();
    }
  }
  sink.write(xml, target.row);
  onRows(waiting);
  return cut;
}

export function bodyCell(
  planned: PlannedRow,
  c: number,
  column: PlannedColumn,
  width: number,
): BodyCell {
  const { content, asText } = cellContent(planned.cells[c] ?? null, column.format);
  // Twice its length is the most a text can measure; so hardly any is measured.
  const mayWrap =
    typeof content === 'string' && (content.length * 2 > width || content.includes('\n'));
  const lines = mayWrap ? lineCount(content, width) : 1;
  // A blank cell of a text column is text too: what is typed there later keeps its digits.
  const looks =
    (asText || column.format === 'text' ? look.asText : 0) +
    (column.wrap === true || lines > 1 ? look.wrap : 0) +
    (planned.emphasis === undefined ? 0 : look.bold) +
    (planned.marks?.[c] === undefined ? 0 : look.marked) +
    (lines > mostLines ? look.fromTop : 0);
  return { content, looks, lines };
}

/** A row with marks is written by ExcelJS itself, which knows comments. */
function writeMarked(
  { worksheet, row }: SheetBeingWritten,
  cells: readonly { cell: BodyCell; style: CellStyle }[],
  marks: Readonly<Record<number, string>>,
  height: number,
): void {
  const written = worksheet.getRow(row);
  cells.forEach(({ cell: { content }, style }, c) => {
    const cell = written.getCell(c + 1);
    cell.value = content;
    cell.style = style;
    const mark = marks[c];
    if (mark !== undefined) cell.note = cellText(mark);
  });
  written.height = height;
  written.commit();
}

function tooLong(target: SheetBeingWritten, column: PlannedColumn, text: string): never {
  throw new Refusal('workbook.text-too-long', {
    sheet: target.worksheet.name,
    row: target.row,
    column: inLanguage(column.label, target.language, ' '),
    length: text.length,
    limit: longestCellText,
  });
}
