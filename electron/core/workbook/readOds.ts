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

const hiding = ['table:visibility="', 'table:display="false"'];

/**
 * Reads the parts of an OpenDocument spreadsheet (.ods).
 * @throws Refusal `workbook.encrypted`, `workbook.unknown-format` (a text document, a drawing),
 *   `workbook.damaged`, `workbook.sheets-limit`, `workbook.rows-limit`, `workbook.columns-limit`
 */
export function readOds(file: Uint8Array, parts: readonly ZipPart[]): PackedWorkbook {
  const container = compound.utils.cfb_new();
  const take = (name: string): Buffer => {
    const part = parts.find((each) => each.name === name);
    const bytes = part ? unpackPart(file, part) : Buffer.alloc(0);
    compound.utils.cfb_add(container, name, bytes, { unsafe: true });
    return bytes;
  };
  if (take('META-INF/manifest.xml').includes('encryption-data')) {
    throw new Refusal('workbook.encrypted');
  }
  const content = take('content.xml');
  if (!content.includes('<office:spreadsheet')) throw new Refusal('workbook.unknown-format');
  take('styles.xml');
  const book = parsing(() => parseZip(container, { ...parsingOptions, cellText: true }));
  const names = book.SheetNames;
  checkSheetCount(names.length);
  const pool = new TextPool();
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const packed = sheetPackers(pool, date1904);
  // The text of a big sheet is not built for nothing: hardly any file hides something.
  const hidden = hiding.some((sign) => content.includes(sign)) ? odsHidden(String(content)) : [];
  const sheets = names.map((name, i) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Refusal('workbook.damaged');
    const { isHidden, rows, columns } = hidden[i] ?? { isHidden: false, rows: [], columns: [] };
    return packed(sheet, { name, hidden: isHidden, hiddenRows: rows, hiddenColumns: columns });
  });
  return { format: 'ods', date1904, texts: pool.texts, sheets };
}
