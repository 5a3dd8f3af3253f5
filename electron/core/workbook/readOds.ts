import { Refusal } from '../refusal.ts';
import { odsHidden } from './odsHidden.ts';
import { TextPool, type PackedWorkbook } from './pack.ts';
import {
  checkSheetCount,
  compound,
  parseZip,
  parsing,
  parsingOptions,
  sheetPackers,
} from './sheetjs.ts';
import { unpackPart } from './unpackPart.ts';
import type { ZipPart } from './zipParts.ts';

const needed: readonly string[] = ['META-INF/manifest.xml', 'content.xml', 'styles.xml'];

/**
 * Reads the parts of an OpenDocument spreadsheet (.ods).
 * @throws Refusal `workbook.encrypted`, `workbook.unknown-format` (a text document, a drawing),
 *   `workbook.damaged`, `workbook.sheets-limit`, `workbook.rows-limit`, `workbook.columns-limit`
 */
export function readOds(file: Uint8Array, parts: readonly ZipPart[]): PackedWorkbook {
  const container = compound.utils.cfb_new();
  let content = '';
  for (const part of parts) {
    if (!needed.includes(part.name)) continue;
    const bytes = unpackPart(file, part);
    const xml = Buffer.from(bytes).toString('utf8');
    if (part.name === needed[0] && xml.includes('encryption-data')) {
      throw new Refusal('workbook.encrypted');
    }
    if (part.name === 'content.xml') content = xml;
    compound.utils.cfb_add(container, part.name, bytes, { unsafe: true });
  }
  if (!/<office:spreadsheet\b/.test(content)) throw new Refusal('workbook.unknown-format');
  const book = parsing(() => parseZip(container, { ...parsingOptions, cellText: true }));
  const names = book.SheetNames;
  checkSheetCount(names.length);
  const pool = new TextPool();
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const packed = sheetPackers(pool, date1904);
  const hidden = odsHidden(content);
  const sheets = names.map((name, i) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Refusal('workbook.damaged');
    const { isHidden, rows, columns } = hidden[i] ?? { isHidden: false, rows: [], columns: [] };
    return packed(sheet, { name, hidden: isHidden, hiddenRows: rows, hiddenColumns: columns });
  });
  return { format: 'ods', date1904, texts: pool.texts, sheets };
}
