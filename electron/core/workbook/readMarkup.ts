import * as XLSX from 'xlsx';
import { Refusal } from '../refusal.ts';
import { decodeText } from './decodeText.ts';
import { TextPool, type PackedWorkbook } from './pack.ts';
import { checkSheetCount, parsing, parsingOptions, sheetPackers } from './sheetjs.ts';

/**
 * Reads the tables of a web page, or an XML spreadsheet of 2003, under the name .xls, as many web
 * systems export their lists. Excel would turn the ID numbers of such a page into numbers when it
 * is opened and saved there; here every cell of a page stays text as written.
 * @throws Refusal `workbook.unknown-format` (a page without a table), `workbook.damaged` (ends
 *   inside a table), `workbook.sheets-limit`, `workbook.rows-limit`, `workbook.columns-limit`
 */
export function readMarkup(bytes: Uint8Array): PackedWorkbook {
  const text = decodeText(bytes);
  const isXmlSpreadsheet = text.includes('urn:schemas-microsoft-com:office:spreadsheet');
  if (!isXmlSpreadsheet && !/<table\b/i.test(text)) throw new Refusal('workbook.unknown-format');
  if (!(isXmlSpreadsheet ? /<\/(?:\w+:)?Workbook>/ : /<\/table>/i).test(afterLastTable(text))) {
    throw new Refusal('workbook.damaged');
  }
  const book = parsing(() => XLSX.read(text, { ...parsingOptions, type: 'string', raw: true }));
  checkSheetCount(book.SheetNames.length);
  const pool = new TextPool();
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const packed = sheetPackers(pool, date1904);
  const sheets = book.SheetNames.map((name, i) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Refusal('workbook.damaged');
    const hidden = (book.Workbook?.Sheets?.[i]?.Hidden ?? 0) !== 0;
    return packed(sheet, { name, hidden, hiddenRows: [], hiddenColumns: [] });
  });
  return { format: 'xls', date1904, texts: pool.texts, sheets };
}

const afterLastTable = (text: string): string =>
  text.slice(Math.max(0, text.toLowerCase().lastIndexOf('<table')));
