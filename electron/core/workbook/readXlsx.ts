import { Refusal } from '../refusal.ts';
import { chineseFormats } from './numberFormat.ts';
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

/** Parts that hold no cells: pictures, drawings, comments, pivots, links to other files. */
const unneeded =
  /^(?:xl\/(?:media|drawings|charts|embeddings|activeX|ctrlProps|printerSettings|pivotCache|pivotTables|tables|externalLinks|worksheets\/_rels)\/|xl\/(?:comments|calcChain)|docProps\/|customXml\/)/i;

/**
 * Reads the parts of an .xlsx file. Unpacking is done here, part by part and within its claimed
 * size, so that SheetJS never unpacks anything itself.
 * @throws Refusal `workbook.damaged`, `workbook.sheets-limit`, `workbook.rows-limit`,
 *   `workbook.columns-limit`
 */
export function readXlsx(file: Uint8Array, parts: readonly ZipPart[]): PackedWorkbook {
  const container = compound.utils.cfb_new();
  let hasHidden = false;
  for (const part of parts) {
    if (unneeded.test(part.name)) continue;
    let bytes = unpackPart(file, part);
    if (/(?:^|\/)styles\.xml$/i.test(part.name)) bytes = withChineseFormats(bytes);
    hasHidden ||= part.name.includes('worksheets/') && bytes.includes(' hidden=');
    compound.utils.cfb_add(container, part.name, bytes, { unsafe: true });
  }
  // Hidden rows come only with the styles, which cost time: they are asked for where there are any.
  const book = parsing(() => parseZip(container, { ...parsingOptions, cellStyles: hasHidden }));
  const { SheetNames: names, Sheets: sheets, Workbook: about } = book;
  checkSheetCount(names.length);
  const pool = new TextPool();
  const date1904 = about?.WBProps?.date1904 === true;
  const packed = sheetPackers(pool, date1904);
  const found = names.map((name, i) => {
    const sheet = sheets[name];
    // SheetJS leaves out a sheet that it could not parse; here that must not pass unnoticed.
    if (sheet === undefined) throw new Refusal('workbook.damaged');
    return packed(sheet, {
      name,
      hidden: (about?.Sheets?.[i]?.Hidden ?? 0) !== 0,
      hiddenRows: hiddenPlaces(sheet['!rows']),
      hiddenColumns: hiddenPlaces(sheet['!cols']),
    });
  });
  return { format: 'xlsx', date1904, texts: pool.texts, sheets: found };
}

function hiddenPlaces(list: readonly ({ hidden?: boolean } | undefined)[] | undefined): number[] {
  return [...(list ?? []).entries()].flatMap(([i, each]) => (each?.hidden ? [i] : []));
}

/** Declares the Chinese built-in formats before the file's own, which override them. */
function withChineseFormats(styles: Buffer): Buffer {
  const xml = styles.toString('utf8');
  const declared = Object.entries(chineseFormats)
    .map(
      ([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
    )
    .join('');
  const inside = /<numFmts\b[^>]*[^/]>/.exec(xml);
  const start = inside ?? /<styleSheet\b[^>]*>/.exec(xml);
  if (!start) return styles;
  const at = start.index + start[0].length;
  const added = inside ? declared : `<numFmts>${declared}</numFmts>`;
  return Buffer.from(xml.slice(0, at) + added + xml.slice(at));
}
