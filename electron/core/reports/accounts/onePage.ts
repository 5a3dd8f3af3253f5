import type { AnySheet, PlannedSheet, WorkbookPlan } from '../../workbook/plan.ts';
import { columnWidths } from '../../workbook/sheetColumns.ts';
import { rowHeight, size } from '../../workbook/sheetStyles.ts';
import { lineCount } from '../../workbook/textWidth.ts';
import { inLanguage } from '../../workbook/wording.ts';

/** In points and half-width characters: what of A4 is left between the margins of a sheet. */
const page = {
  portrait: { height: 842 - 86, width: 98 },
  landscape: { height: 595 - 86, width: 144 },
} as const;

/** Up to so much more is shrunk onto the page, so that no signatures stand on one of their own. */
const mostShrunk = 1.2;

/** A workbook whose sheets are shrunk onto one page where they are only just longer. */
export const onPages = ({ sheets, language }: WorkbookPlan): WorkbookPlan => ({
  language,
  sheets: sheets.map((sheet): AnySheet => {
    if (sheet.kind === 'form' || sheet.onePage === true) return sheet;
    const share = pagesOf(sheet, language);
    return share > 1 && share <= mostShrunk ? { ...sheet, onePage: true } : sheet;
  }),
});

/** How many pages high a sheet is once it is as wide as one, about. */
function pagesOf(sheet: PlannedSheet, language: WorkbookPlan['language']): number {
  const widths = columnWidths(sheet, language);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const { height, width } = page[sheet.orientation];
  const lines = (texts: readonly string[]): number =>
    Math.max(1, ...texts.map((text, c) => lineCount(text, widths[c] ?? 1)));
  const titles = language === 'both' ? 2 : 1;
  const head =
    size.title * 1.5 +
    (titles - 1) * size.subtitle * 1.5 +
    rowHeight(titles) +
    rowHeight(lines(sheet.columns.map(({ label }) => inLanguage(label, language))));
  const body = sheet.rows.reduce(
    (sum, { cells }) =>
      sum + rowHeight(lines(cells.map((cell) => (typeof cell === 'string' ? cell : '')))),
    0,
  );
  const foot = sheet.below.reduce(
    (sum, label) => sum + rowHeight(lineCount(inLanguage(label, language), whole)),
    0,
  );
  return ((head + body + foot) * Math.min(1, width / whole)) / height;
}
