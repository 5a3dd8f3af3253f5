import type { stream, Worksheet } from 'exceljs';
import type { Label } from '../../../shared/label.ts';
import { cellText } from './cellText.ts';
import type { PlannedSheet } from './plan.ts';
import { type Span, partSpans } from './sheetParts.ts';
import {
  headerStyle,
  lineStyle,
  rowHeight,
  size,
  subtitleStyle,
  titleStyle,
  type CellStyle,
} from './sheetStyles.ts';
import { lineCount, textWidth } from './textWidth.ts';
import { fixedWord, inLanguage, type FixedWord, type SheetLanguage } from './wording.ts';

/** A sheet under way: rows are written from top to bottom and cannot be touched again. */
export interface SheetBeingWritten {
  readonly workbook: stream.xlsx.WorkbookWriter;
  readonly worksheet: Worksheet;
  readonly language: SheetLanguage;
  readonly widths: readonly number[];
  /** The next row to be written, from 1. */
  row: number;
}

const width = (widths: readonly number[], { from, to }: Span): number =>
  widths.slice(from - 1, to).reduce((sum, each) => sum + each, 0);

/** The texts of a title: with both languages the English stands under the Chinese. */
const titles = (title: Label, language: SheetLanguage): string[] =>
  inLanguage(title, language, '\r').split('\r');

/** How many rows stand above the first row of the table; they repeat on each page. */
export const headRows = (sheet: PlannedSheet, language: SheetLanguage): number =>
  titles(sheet.title, language).length + (sheet.above.length > 0 ? 1 : 0) + 1;

/** Writes the title, the lines above the table and its header. */
export function writeHead(target: SheetBeingWritten, sheet: PlannedSheet): void {
  const { worksheet, language, widths } = target;
  const parts = headOfParts(sheet);
  titles(sheet.title, language).forEach((_text, i) => {
    const texts = parts.map(({ title, span }) => ({
      span,
      text: titles(title, language)[i] ?? '',
    }));
    writeTitle(target, texts, i === 0 ? titleStyle : subtitleStyle);
  });
  if (sheet.above.length > 0) {
    const last = sheet.above.length - 1;
    const texts = sheet.above.map((label) => inLanguage(label, language));
    const side = (i: number) => (i === 0 ? 'left' : i === last ? 'right' : 'center');
    writeSpread(
      target,
      texts,
      side,
      parts.map(({ span }) => span),
    );
  }
  const texts = sheet.columns.map(({ label }) => cellText(inLanguage(label, language)));
  const lines = texts.map((text, c) => lineCount(text, widths[c] ?? 1));
  const header = worksheet.getRow(target.row);
  header.height = rowHeight(Math.max(1, ...lines)) + size.padding;
  texts.forEach((text, c) => {
    const cell = header.getCell(c + 1);
    cell.value = text;
    cell.style = headerStyle;
  });
  finishRow(target);
}

/** Writes the lines under the table and, where the sheet is signed, the signature line. */
export function writeFoot(
  target: SheetBeingWritten,
  lines: readonly string[],
  signed: boolean,
): void {
  for (const text of lines) writeSpread(target, [text], () => 'left');
  if (!signed) return;
  target.worksheet.getRow(target.row).height = size.line;
  finishRow(target);
  const texts = signatures.map((word) => signature(word, target.language));
  // Four in a line, or two, or one: on a narrow table each must still have room to sign.
  const fits = (count: number): boolean =>
    spread(target.widths, count).every((span) =>
      texts.every((text) => textWidth(text) <= width(target.widths, span)),
    );
  const count = [4, 2].find((each) => target.widths.length >= each && fits(each)) ?? 1;
  for (let i = 0; i < texts.length; i += count) {
    writeSpread(target, texts.slice(i, i + count), () => 'left');
  }
}

const signatures: readonly FixedWord[] = ['preparedBy', 'checkedBy', 'responsible', 'date'];

function signature(word: FixedWord, language: SheetLanguage): string {
  const colon = fixedWord('colon')[language === 'en' ? 'en' : 'zh'];
  return `${inLanguage(fixedWord(word), language, ' ')}${colon}${'_'.repeat(10)}`;
}

/**
 * Where the head of each part stands. The columns that are printed again on every part are left
 * out of the first: what is merged over them would be printed again too, cut off.
 */
function headOfParts(sheet: PlannedSheet): { readonly title: Label; readonly span: Span }[] {
  const [first, ...others] = partSpans(sheet);
  if (first === undefined || others.length === 0) {
    return [{ title: sheet.title, span: { from: 1, to: sheet.columns.length } }];
  }
  const from = Math.min(first.to, (sheet.repeated ?? 0) + 1);
  return [{ ...first, from }, ...others].map((span, i) => ({
    title: sheet.parts?.[i]?.title ?? sheet.title,
    span,
  }));
}

function writeTitle(
  target: SheetBeingWritten,
  texts: readonly { readonly text: string; readonly span: Span }[],
  style: CellStyle,
): void {
  const { worksheet, widths, row } = target;
  const points = style.font?.size ?? size.body;
  let lines = 1;
  texts.forEach(({ text, span: own }, part) => {
    const span = part === 0 ? centred(target, own, (textWidth(text) * points) / size.body) : own;
    lines = Math.max(lines, lineCount(text, (width(widths, span) * size.body) / points));
    worksheet.getCell(row, span.from).value = cellText(text);
    merge(target, span, style);
  });
  worksheet.getRow(row).height = lines * points * 1.5 + size.padding;
  finishRow(target);
}

/**
 * A title stands in the middle of the page: as many columns are left out at its right as are
 * printed again at its left, where it has room enough.
 */
function centred({ widths }: SheetBeingWritten, span: Span, needed: number): Span {
  const beside = width(widths, { from: 1, to: span.from - 1 });
  let { to } = span;
  while (to > span.from && width(widths, { from: to, to: span.to }) <= beside * 1.5) to -= 1;
  const middle = { from: span.from, to };
  return needed < width(widths, middle) ? middle : span;
}

/** Writes some texts side by side over the width of each part, each in merged cells. */
function writeSpread(
  target: SheetBeingWritten,
  texts: readonly string[],
  side: (i: number) => 'left' | 'center' | 'right',
  wholes: readonly Span[] = [{ from: 1, to: target.widths.length }],
): void {
  const { worksheet, widths, row } = target;
  let lines = 1;
  for (const whole of wholes) {
    const spans = spread(widths.slice(whole.from - 1, whole.to), texts.length);
    const joined = spans.length < texts.length ? [texts.join('  ')] : texts;
    joined.forEach((text, i) => {
      const { from, to } = spans[i] ?? { from: 1, to: whole.to - whole.from + 1 };
      const span = { from: from + whole.from - 1, to: to + whole.from - 1 };
      const cell = worksheet.getCell(row, span.from);
      cell.value = cellText(text);
      lines = Math.max(lines, lineCount(text, width(widths, span)));
      merge(target, span, lineStyle(side(i)));
    });
  }
  worksheet.getRow(row).height = rowHeight(lines);
  finishRow(target);
}

/** Parts the columns into `count` spans of about the same width; one span when they are too few. */
function spread(widths: readonly number[], count: number): Span[] {
  if (widths.length < count) return [{ from: 1, to: widths.length }];
  const total = widths.reduce((sum, width) => sum + width, 0);
  const spans: Span[] = [];
  let from = 1;
  let used = 0;
  for (let i = 0; i < count; i += 1) {
    let to = from;
    used += widths[to - 1] ?? 0;
    const left = count - 1 - i;
    while (
      to < widths.length - left &&
      (left === 0 || used + (widths[to] ?? 0) / 2 < (total * (i + 1)) / count)
    ) {
      used += widths[to] ?? 0;
      to += 1;
    }
    spans.push({ from, to });
    from = to + 1;
  }
  return spans;
}

function merge({ worksheet, row }: SheetBeingWritten, { from, to }: Span, style: CellStyle): void {
  if (to > from) worksheet.mergeCells(row, from, row, to);
  worksheet.getCell(row, from).style = style;
}

function finishRow(target: SheetBeingWritten): void {
  target.worksheet.getRow(target.row).commit();
  target.row += 1;
}
