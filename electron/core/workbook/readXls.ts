import { Refusal } from '../refusal.ts';
import { biffSheets, type BiffSheet } from './biff.ts';
import { loadChineseFormats } from './numberFormat.ts';
import { TextPool, type PackedWorkbook } from './pack.ts';
import {
  checkSheetCount,
  compound,
  parseXls,
  parsing,
  parsingOptions,
  sheetPackers,
  type CompoundFile,
} from './sheetjs.ts';

/** Files that say no code page are taken for Chinese ones. */
const gbk = 936;
/** The high byte of the version in the first record of such a file. */
const biff8 = 0x06;

/**
 * Reads an .xls or WPS .et file (BIFF8 or BIFF5 in a compound file).
 * @throws Refusal `workbook.encrypted`, `workbook.macro`, `workbook.unknown-format`,
 *   `workbook.damaged`, `workbook.sheets-limit`, `workbook.rows-limit`, `workbook.columns-limit`
 */
export async function readXls(bytes: Uint8Array): Promise<PackedWorkbook> {
  const file = parsing(() =>
    compound.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      type: 'buffer',
    }),
  );
  const stream = checkedStream(file);
  const tabs = checkedTabs(file, stream);
  // BIFF8 holds Unicode; only the older BIFF5 needs the tables.
  const isUnicode = stream[5] === biff8;
  if (!isUnicode) await loadCodePages();
  loadChineseFormats();
  const codepage = isUnicode ? {} : { codepage: gbk };
  const book = parsing(() => parseXls(file, { ...parsingOptions, ...codepage }));
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const pool = new TextPool();
  const packed = sheetPackers(pool, date1904);
  // SheetJS names the sheets in the order of their positions; people know them by their tabs.
  const byPosition = tabs.toSorted((a, b) => a.position - b.position);
  const sheets = tabs.flatMap((tab) => {
    if (tab.type !== 'worksheet') return [];
    const name = book.SheetNames[byPosition.indexOf(tab)] ?? '';
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Refusal('workbook.damaged');
    const { hidden, hiddenRows, hiddenColumns } = tab;
    return [packed(sheet, { name, hidden, hiddenRows, hiddenColumns })];
  });
  return { format: 'xls', date1904, texts: pool.texts, sheets };
}

function checkedStream(file: CompoundFile): Uint8Array {
  const holds = (path: string): boolean => compound.find(file, path) !== null;
  if (holds('EncryptedPackage') || holds('/encryption')) throw new Refusal('workbook.encrypted');
  const stream = compound.find(file, '/Workbook') ?? compound.find(file, '/Book');
  if (stream === null) throw new Refusal('workbook.unknown-format');
  return stream.content;
}

function checkedTabs(file: CompoundFile, stream: Uint8Array): BiffSheet[] {
  const tabs = biffSheets(stream);
  const hasMacros = file.FullPaths.some((path) => /\/_VBA_PROJECT/i.test(path));
  if (hasMacros || tabs.some(({ type }) => type === 'macro')) throw new Refusal('workbook.macro');
  checkSheetCount(tabs.length);
  return tabs;
}

/** The tables by which texts in GBK and the like are read: half a megabyte. */
async function loadCodePages(): Promise<void> {
  const [{ set_cptable: use }, tables] = await Promise.all([
    import('xlsx'),
    import('xlsx/dist/cpexcel.full.mjs'),
  ]);
  use(tables);
}
