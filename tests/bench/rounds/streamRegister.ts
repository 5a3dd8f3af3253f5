// ExcelJS's streaming writer writes the same cells with the same styles, used as its documentation
// shows; what they are was found out before. Arguments: the store's folder, and the file to write.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import exceljs from 'exceljs';
import { prepareReport } from '../../../electron/core/reports/exportReport.ts';
import type { PlannedSheet } from '../../../electron/core/workbook/plan.ts';
import { bodyCell } from '../../../electron/core/workbook/sheetBody.ts';
import { columnWidths } from '../../../electron/core/workbook/sheetColumns.ts';
import {
  type CellStyle,
  columnStyles,
  rowHeight,
} from '../../../electron/core/workbook/sheetStyles.ts';
import { closeStore, openWith, unlockDemo } from '../support/county.ts';
import { registerOptions } from '../support/register.ts';
import { printRound } from '../support/rounds.ts';

interface StyledRow {
  readonly values: (string | number | null)[];
  readonly styles: readonly CellStyle[];
  readonly height: number;
}

const [dataDir = '', file = ''] = process.argv.slice(2);
const session = openWith(dataDir, await unlockDemo(dataDir));
const { plan } = prepareReport(session, 'member-register', registerOptions);
closeStore(dataDir, session);
const sheets = plan.sheets
  .filter((sheet) => sheet.kind !== 'form')
  .map((sheet) => ({ name: sheet.name.zh, rows: styledRows(sheet) }));

await printRound(async () => {
  const out = createWriteStream(file, { flush: true });
  const written = once(out, 'close');
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: out,
    useStyles: true,
    useSharedStrings: true,
  });
  for (const { name, rows } of sheets) {
    const worksheet = workbook.addWorksheet(name);
    for (const { values, styles, height } of rows) {
      const row = worksheet.addRow(values);
      styles.forEach((style, c) => {
        row.getCell(c + 1).style = style;
      });
      row.height = height;
      row.commit();
    }
    worksheet.commit();
  }
  await workbook.commit();
  await written;
});

/** The rows of the table as they stand in our own sheet. */
function styledRows(sheet: PlannedSheet): StyledRow[] {
  const widths = columnWidths(sheet, plan.language);
  const styles = sheet.columns.map(columnStyles);
  return sheet.rows.map((row) => {
    const cells = sheet.columns.map((column, c) => bodyCell(row, c, column, widths[c] ?? 1));
    return {
      values: cells.map(({ content }) => content),
      styles: cells.map(({ looks }, c) => styles[c]?.(looks) ?? {}),
      height: rowHeight(Math.max(...cells.map(({ lines }) => lines))),
    };
  });
}
