import type { stream, Worksheet } from 'exceljs';
import { cellText } from '../cellText.ts';
import type { FormCell, PlannedForm } from '../plan.ts';
import { a4 } from '../paper.ts';
import { columnPadding } from '../sheetColumns.ts';
import type { SheetEnds } from '../sheetParts.ts';
import { lineStyle, size, subtitleStyle, titleStyle, type CellStyle } from '../sheetStyles.ts';
import { lineCount } from '../textWidth.ts';
import { fixedWord, inLanguage, type SheetLanguage } from '../wording.ts';
import { formFont, formStyle, indentWidth, isIndented } from './formStyles.ts';
import { layOutRow, type ShownText, type WrittenRow } from './layOutRow.ts';

/** In inches; wide at the left, where signed minutes are bound. */
const margins = { left: 0.9, right: 0.6, top: 0.7, bottom: 0.75, header: 0.3, footer: 0.35 };
/** What fits on A4 between these margins, in half-width characters of the sheet. */
const pageWidth = 89;

interface FormBeingWritten {
  readonly worksheet: Worksheet;
  readonly language: SheetLanguage;
  readonly widths: readonly number[];
  /** The next row to be written, from 1. */
  row: number;
}

/** Writes a form on a sheet of its own, A4 upright, as many pages long as its texts need. */
export function writeForm(
  workbook: stream.xlsx.WorkbookWriter,
  form: PlannedForm,
  { name, language }: { readonly name: string; readonly language: SheetLanguage },
  onRows: (count: number) => void,
): SheetEnds {
  const widths = formWidths(form);
  const widthOf = cellWidths(form, widths);
  const rows = form.rows.flatMap((row) => layOutRow(row, language, widthOf));
  const worksheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: a4,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: isJustOverOnePage(rows) ? 1 : 0,
      horizontalCentered: true,
      margins,
    },
    headerFooter: { oddFooter: footer(form, language) },
    views: [{ showGridLines: false }],
  });
  worksheet.columns = widths.map((width) => ({ width: width + columnPadding }));
  const target: FormBeingWritten = { worksheet, language, widths, row: 1 };
  writeTitle(target, form);
  writeAbove(target, form);
  for (const { cells, height, edges } of rows) {
    let column = 1;
    for (const { cell, shown } of cells) {
      const place = { column, span: cell.span };
      writeCell(target, place, valueOf(shown, cell), formStyle(cell, edges));
      column += cell.span;
    }
    finishRow(target, height);
  }
  for (const label of form.below) {
    const text = inLanguage(label, language);
    const whole = widths.reduce((sum, width) => sum + width + columnPadding, 0);
    const place = { column: 1, span: widths.length };
    writeCell(target, place, cellText(text), lineStyle('left'));
    finishRow(target, lineCount(text, whole) * size.line + size.padding);
  }
  onRows(form.rows.length);
  worksheet.commit();
  return { name, tableEnd: target.row - 1, end: target.row - 1 };
}

/** In points: A4 without its margins, title and the line above the form. */
const pageHeight = 842 - (margins.top + margins.bottom) * 72 - 70;

/** Up to so much more is shrunk onto the page, so that no signatures stand on one of their own. */
const mostShrunk = 1.15;

function isJustOverOnePage(rows: readonly WrittenRow[]): boolean {
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return height > pageHeight && height <= pageHeight * mostShrunk;
}

/** What an ampersand begins in a footer is a command, so those of names are doubled. */
function footer(form: PlannedForm, language: SheetLanguage): string {
  const left = inLanguage(form.footer, language === 'both' ? 'zh' : language);
  const page = inLanguage(fixedWord('page'), language, ' / ');
  // A digit after the size would be read as part of it.
  return `&L&9 ${cellText(left).replaceAll('&', '&&').slice(0, 120)}&R&9 ${page}`;
}

function formWidths({ columns }: PlannedForm): number[] {
  const total = columns.reduce((sum, width) => sum + width, 0);
  return columns.map((width) => (width * pageWidth) / total - columnPadding);
}

/** The width of a cell over its columns; the padding between them is room as well. */
function cellWidths(form: PlannedForm, widths: readonly number[]): (cell: FormCell) => number {
  const found = new Map<FormCell, number>();
  for (const { cells } of form.rows) {
    let column = 0;
    for (const cell of cells) {
      const own = widths.slice(column, column + cell.span);
      const between = (own.length - 1) * columnPadding - (isIndented(cell) ? indentWidth : 0);
      found.set(
        cell,
        own.reduce((sum, width) => sum + width, between),
      );
      column += cell.span;
    }
    if (column !== form.columns.length)
      throw new RangeError('A row of the form does not take all columns');
  }
  return (cell) => found.get(cell) ?? 1;
}

function writeTitle(target: FormBeingWritten, { title }: PlannedForm): void {
  const texts = inLanguage(title, target.language, '\r').split('\r');
  const whole = target.widths.reduce((sum, width) => sum + width, 0);
  texts.forEach((text, i) => {
    const style = i === 0 ? titleStyle : subtitleStyle;
    const points = style.font?.size ?? size.body;
    const lines = lineCount(text, (whole * size.body) / points);
    writeCell(target, { column: 1, span: target.widths.length }, cellText(text), style);
    finishRow(target, lines * points * 1.5 + size.padding);
  });
}

/** The first text at the left, over two thirds of the page, since it names who met; the last at the right. */
function writeAbove(target: FormBeingWritten, { above }: PlannedForm): void {
  if (above.length === 0) return;
  const { widths, language } = target;
  const count = widths.length;
  const left = above.length === 1 ? count : Math.max(1, Math.round((count * 2) / 3));
  const texts = above.map((label) => inLanguage(label, language));
  const places = [
    { text: texts[0] ?? '', column: 1, span: left, side: 'left' as const },
    ...(count > left
      ? [
          {
            text: texts.slice(1).join('  '),
            column: left + 1,
            span: count - left,
            side: 'right' as const,
          },
        ]
      : []),
  ];
  let lines = 1;
  for (const { text, column, span, side } of places) {
    const width = widths.slice(column - 1, column - 1 + span).reduce((sum, each) => sum + each, 0);
    lines = Math.max(lines, lineCount(text, width));
    writeCell(target, { column, span }, cellText(text), lineStyle(side));
  }
  finishRow(target, lines * size.line + size.padding);
}

/** A text in two sizes. ExcelJS tells shared texts apart by `String(…)`, which this gives. */
interface TwoSizes {
  richText: { text: string; font: { name: string; size: number } }[];
  toString(): string;
}

function valueOf({ main, small }: ShownText, { look }: FormCell): string | TwoSizes | null {
  if (main === '' && small === '') return null;
  if (main === '' || small === '') return main + small;
  const between = look === 'heading' ? '  ' : '\n';
  return {
    richText: [
      { text: main, font: formFont(look) },
      { text: between + small, font: formFont(look, true) },
    ],
    toString: () => [look, main, small].join('\0'),
  };
}

function writeCell(
  { worksheet, row }: FormBeingWritten,
  { column, span }: { readonly column: number; readonly span: number },
  value: string | TwoSizes | null,
  style: CellStyle,
): void {
  const cell = worksheet.getCell(row, column);
  cell.value = value;
  cell.style = style;
  if (span > 1) worksheet.mergeCells(row, column, row, column + span - 1);
}

function finishRow(target: FormBeingWritten, height: number): void {
  const row = target.worksheet.getRow(target.row);
  row.height = Math.min(height, 409);
  row.commit();
  target.row += 1;
}
