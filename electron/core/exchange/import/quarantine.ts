import type { Finding } from '../../../../shared/fields/finding.ts';
import type { Language } from '../../../../shared/label.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import type { PlannedColumn, PlannedRow, PlannedSheet, WorkbookPlan } from '../../workbook/plan.ts';
import type { Cell } from '../../workbook/cells.ts';
import { cellAddress } from './address.ts';
import { isBlank, shownText } from './cellText.ts';
import { findingText } from './findingText.ts';
import type { FoundTable } from './findTable.ts';
import type { Heading } from './headerRows.ts';
import { headingKey } from './headingText.ts';
import type { ImportPlan, PlannedImportRow } from './importPlan.ts';
import { dayOfSerial } from './serialDay.ts';
import { reasonHeading } from './vocabulary.ts';

const asLabel = (text: string): { zh: string; en: string } => ({ zh: text, en: text });

/** Widths in half-width characters. */
const widths = { least: 8, most: 40, reason: 60 } as const;

/**
 * The rejected rows as a workbook in the layout of the original, every value as the text it had,
 * with the reasons in a last column and on the wrong cells: to be corrected and imported again
 * (domain.md 9). The last column is not read then.
 */
export function quarantineWorkbook(
  register: Register,
  plan: ImportPlan,
  language: Language | 'both',
): WorkbookPlan & { readonly sheets: readonly PlannedSheet[] } {
  const { table, rows, workbook } = plan;
  const rejected = rows.filter(({ outcome }) => outcome === 'rejected');
  const used = usedColumns(table, rejected);
  const texts = rejected.map(({ row }) =>
    used.map(({ column }) => originalText(table.grid.at(row - 1, column), workbook.date1904)),
  );
  const columns = used.map(({ text }, index): PlannedColumn => ({
    label: asLabel(text),
    format: 'text',
    width: widthOf([text, ...texts.map((row) => row[index] ?? '')]),
  }));
  const reason: PlannedColumn = {
    label: asLabel(reasonHeading(language)),
    format: 'text',
    width: widths.reason,
    wrap: true,
  };
  const sheet: PlannedSheet = {
    name: asLabel(table.sheet.name),
    title: asLabel(titleOf(table) ?? register.label[language === 'en' ? 'en' : 'zh']),
    above: [],
    columns: [...columns, reason],
    rows: rejected.map((row, index) =>
      quarantined(register, row, texts[index] ?? [], used, language),
    ),
    below: [],
    signed: false,
    orientation: 'landscape',
  };
  // The texts stand in the language they have; there is nothing left to choose for the writer.
  return { language: 'zh', sheets: [sheet] };
}

/** The columns with a heading or a value, without the reasons of an earlier return. */
function usedColumns(table: FoundTable, rejected: readonly PlannedImportRow[]): readonly Heading[] {
  const reasons = new Set(
    (['zh', 'en', 'both'] as const).map((language) => headingKey(reasonHeading(language))),
  );
  return table.header.headings.filter(
    ({ column, text }) =>
      !reasons.has(headingKey(text)) &&
      (text !== '' || rejected.some(({ row }) => !isBlank(table.grid.at(row - 1, column)))),
  );
}

/** The text as it stood there; a date in full, because 7/1/98 as text could be two days. */
function originalText(cell: Cell | null, date1904: boolean): string {
  const text = shownText(cell);
  if (cell?.kind !== 'number' || !cell.isDate) return text;
  const on = dayOfSerial(cell.value, date1904);
  return on === undefined || /^\d{4}\D\d{1,2}\D?$/.test(text) ? text : on;
}

function quarantined(
  register: Register,
  { row, findings }: PlannedImportRow,
  texts: readonly string[],
  used: readonly Heading[],
  language: Language | 'both',
): PlannedRow {
  const languages = language === 'both' ? (['zh', 'en'] as const) : [language];
  const say = (finding: Finding): string =>
    languages.map((each) => findingText(register, finding, each)).join(' ');
  const marks: Record<number, string> = {};
  for (const finding of findings) {
    const index = used.findIndex(({ column }) => cellAddress(row - 1, column) === finding.cell);
    if (index < 0 || finding.level === 'note') continue;
    marks[index] = [marks[index], say(finding)].filter(Boolean).join('\n');
  }
  const reasons = findings.filter(({ level }) => level === 'error').map(say);
  return { cells: [...texts, reasons.join('\n')], marks };
}

const widthOf = (texts: readonly string[]): number =>
  Math.min(
    widths.most,
    Math.max(widths.least, ...texts.flatMap((text) => text.split('\n').map(halfWidths))),
  ) + 2;

/** The length of a text in half-width characters. */
const halfWidths = (text: string): number =>
  [...text].reduce((sum, c) => sum + (c > '\u02FF' ? 2 : 1), 0);

/** The first text above the header. */
function titleOf({ grid, header }: FoundTable): string | undefined {
  for (let row = 0; row < header.top; row += 1) {
    for (let column = 0; column < grid.width; column += 1) {
      const text = shownText(grid.own(row, column)).trim();
      if (text !== '') return text;
    }
  }
  return undefined;
}
