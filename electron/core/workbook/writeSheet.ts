import type { stream, WorksheetView } from 'exceljs';
import { Refusal } from '../refusal.ts';
import { columnLetters } from './bodyXml.ts';
import { a4 } from './paper.ts';
import type { PlannedSheet } from './plan.ts';
import { writeBody, type CutText } from './sheetBody.ts';
import { columnPadding, columnWidths } from './sheetColumns.ts';
import { headRows, writeFoot, writeHead, type SheetBeingWritten } from './sheetFrame.ts';
import { partSpans, type SheetEnds } from './sheetParts.ts';
import { fixedWord, inLanguage, type SheetLanguage } from './wording.ts';

/** Excel's own limit. */
const mostRows = 1_048_576;
/** A row cannot be parted between two pages; so many lines of a long text make a row. */
const linesAtOnce = 8;
/** In inches; narrow, so that wide tables shrink less. */
const margins = { left: 0.45, right: 0.45, top: 0.55, bottom: 0.65, header: 0.3, footer: 0.3 };

/**
 * Writes one sheet: title, lines above, header, rows, lines below, signatures; on A4, as wide as
 * one page, the head repeated on each page and frozen on screen (design.md 5, domain.md 9).
 * @returns where its rows end
 * @throws Refusal `workbook.text-too-long`, `workbook.sheet-too-long`
 */
export async function writeSheet(
  workbook: stream.xlsx.WorkbookWriter,
  sheet: PlannedSheet,
  { name, language }: { readonly name: string; readonly language: SheetLanguage },
  onRows: (count: number) => void,
): Promise<SheetEnds> {
  const head = headRows(sheet, language);
  const rows = head + sheet.rows.length + sheet.below.length + 5;
  if (rows > mostRows) {
    throw new Refusal('workbook.sheet-too-long', { sheet: name, count: rows, limit: mostRows });
  }
  const widths = columnWidths(sheet, language);
  const worksheet = workbook.addWorksheet(name, {
    pageSetup: {
      paperSize: a4,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: sheet.onePage === true ? 1 : 0,
      margins,
      printTitlesRow: `1:${head}`,
      ...(sheet.parts &&
        sheet.repeated && { printTitlesColumn: `A:${columnLetters(sheet.repeated - 1)}` }),
    },
    headerFooter: { oddFooter: `&C&9${inLanguage(fixedWord('page'), language, ' / ')}` },
    views: [frozen(sheet.repeated ?? 0, head)],
  });
  worksheet.columns = widths.map((width) => ({ width: width + columnPadding }));
  const target: SheetBeingWritten = { workbook, worksheet, language, widths, row: 1 };
  writeHead(target, sheet);
  const cut = await writeBody(target, sheet, onRows);
  const tableEnd = target.row - 1;
  const below = sheet.below.map((label) => inLanguage(label, language));
  const foot = { ...target, widths: widths.slice(0, partSpans(sheet)[0]?.to) };
  writeFoot(foot, [...below, ...cut.flatMap((text) => inFull(text, sheet, foot))], sheet.signed);
  worksheet.commit();
  return { name, tableEnd, end: foot.row - 1 };
}

/** The head stays in sight, and with it the columns that are printed on every part. */
const frozen = (columns: number, rows: number): Partial<WorksheetView> => ({
  state: 'frozen',
  xSplit: columns,
  ySplit: rows,
  topLeftCell: `${columnLetters(columns)}${rows + 1}`,
});

/** The whole of a text whose cell cannot show it on paper, in lines that each fit into a row. */
function inFull(
  { row, column, text }: CutText,
  sheet: PlannedSheet,
  target: SheetBeingWritten,
): string[] {
  const total = target.widths.reduce((sum, width) => sum + width, 0);
  const label = sheet.columns[column]?.label ?? { zh: '', en: '' };
  const word = fixedWord('fullText');
  const heading = { zh: fill(word.zh, row, label.zh), en: fill(word.en, row, label.en) };
  const most = Math.max(10, Math.floor((total / 2) * linesAtOnce));
  return [inLanguage(heading, target.language), ...paragraphs(text, most)];
}

/** Parts a text at ends of sentences where it can, into parts of at most `most` characters. */
function paragraphs(text: string, most: number): string[] {
  const parts: string[] = [];
  // Ends of sentences and lines: 。！？；and their half-width kin.
  const sentences = text.match(
    /[^\u3002\uff01\uff1f\uff1b.!?;\n]*[\u3002\uff01\uff1f\uff1b.!?;\n]?/g,
  );
  for (const sentence of sentences ?? []) {
    for (const piece of sentence.match(new RegExp(`[^]{1,${most}}`, 'gu')) ?? []) {
      const last = parts.at(-1) ?? '';
      if (parts.length > 0 && last.length + piece.length <= most)
        parts[parts.length - 1] = last + piece;
      else parts.push(piece);
    }
  }
  return parts;
}

const fill = (template: string, row: number, column: string): string =>
  template.replace('{{row}}', String(row)).replace('{{column}}', () => column);
