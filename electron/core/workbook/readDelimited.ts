import { basename, extname } from 'node:path';
import { Refusal } from '../refusal.ts';
import { decodeText } from './decodeText.ts';
import { delimitedRows, findDelimiter } from './delimited.ts';
import { limits } from './limits.ts';
import { SheetPacker, TextPool, type PackedWorkbook } from './pack.ts';

/**
 * Reads a .csv or .txt file as one sheet named after the file; every field is text as typed, so
 * that an ID number keeps all its digits.
 * @throws Refusal those of `decodeText` and `delimitedRows`, `workbook.rows-limit`,
 *   `workbook.columns-limit`
 */
export function readDelimited(bytes: Uint8Array, fileName: string): PackedWorkbook {
  const text = decodeText(bytes);
  const name = basename(fileName, extname(fileName));
  const pool = new TextPool();
  const packer = new SheetPacker(pool);
  let count = 0;
  for (const row of delimitedRows(text, findDelimiter(text))) {
    count += 1;
    if (row.slice(limits.columns).some((field) => field !== '')) {
      throw new Refusal('workbook.columns-limit', { sheet: name, limit: limits.columns });
    }
    for (const field of row) packer.text(field);
    packer.endRow();
    if (packer.usedRows > limits.rows) {
      throw new Refusal('workbook.rows-limit', { sheet: name, row: count, limit: limits.rows });
    }
  }
  const sheet = packer.finish({
    name,
    hidden: false,
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  });
  return { format: 'csv', date1904: false, texts: pool.texts, sheets: [sheet] };
}
