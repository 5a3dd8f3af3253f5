import * as XLSX from 'xlsx';
import type { CellObject, WorkBook, WorkSheet } from 'xlsx';
import { Refusal } from '../refusal.ts';
import { limits } from './limits.ts';
import { numberShower } from './numberFormat.ts';
import { SheetPacker, type PackedSheet, type TextPool } from './pack.ts';

export interface CompoundEntry {
  readonly content: Uint8Array;
}

/** A set of named streams: an .xls file, or the unpacked parts of an .xlsx or .ods file. */
export interface CompoundFile {
  readonly FullPaths: readonly string[];
}

/** SheetJS's container library, which its author types `any`. */
export const compound = XLSX.CFB as {
  read(bytes: Uint8Array, options: { type: 'buffer' }): CompoundFile;
  find(file: CompoundFile, path: string): CompoundEntry | null;
  utils: {
    cfb_new(): CompoundFile;
    cfb_add(file: CompoundFile, path: string, content: Uint8Array, o: { unsafe: true }): void;
  };
};

/** The two halves of `XLSX.read` after the container is open; exported, but not in its types. */
export const { parse_zip: parseZip, parse_xlscfb: parseXls } = XLSX as unknown as Record<
  'parse_zip' | 'parse_xlscfb',
  (file: CompoundFile, options: XLSX.ParsingOptions) => WorkBook
>;

/**
 * Runs the parser, which throws all kinds of things at a broken file.
 * @throws Refusal `workbook.damaged`
 */
export function parsing<Result>(parse: () => Result): Result {
  try {
    return parse();
  } catch (cause) {
    throw new Refusal('workbook.damaged', {}, { cause });
  }
}

/**
 * What is asked of SheetJS: number formats, for dates; no HTML, no formulas and no shown texts,
 * which cost a third of the time. `WTF` stays off: it refuses files for mere oddities.
 */
export const parsingOptions = {
  type: 'buffer',
  dense: true,
  cellNF: true,
  cellHTML: false,
  cellText: false,
  cellFormula: false,
} as const satisfies XLSX.ParsingOptions;

/** @throws Refusal `workbook.sheets-limit` */
export function checkSheetCount(count: number): void {
  if (count > limits.sheets) {
    throw new Refusal('workbook.sheets-limit', { count, limit: limits.sheets });
  }
}

const errorTexts: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
};

/** What a sheet's cells do not tell. */
export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/**
 * Packs the sheets that SheetJS parsed.
 * @throws Refusal `workbook.rows-limit`, `workbook.columns-limit` {sheet}
 */
export function sheetPackers(pool: TextPool, date1904: boolean) {
  const shown = numberShower(date1904);
  return (parsed: WorkSheet, facts: SheetFacts): PackedSheet => {
    const packer = new SheetPacker(pool);
    const rows: MaybeRows = parsed['!data'] ?? [];
    checkExtent(rows, facts.name);
    for (const row of rows) {
      for (const cell of row ?? []) packCell(packer, cell, shown);
      packer.endRow();
    }
    const merges = (parsed['!merges'] ?? []).map(({ s, e }) => ({
      top: s.r,
      left: s.c,
      bottom: e.r,
      right: e.c,
    }));
    return packer.finish({
      ...facts,
      merges,
      hiddenRows: facts.hiddenRows.filter((row) => row < packer.usedRows),
      hiddenColumns: facts.hiddenColumns.filter((column) => column < limits.columns),
    });
  };
}

function packCell(
  packer: SheetPacker,
  cell: CellObject | undefined,
  shown: ReturnType<typeof numberShower>,
): void {
  const value = cell?.v;
  if (cell === undefined || cell.t === 'z') packer.blank();
  else if (cell.t === 'e') packer.error(errorTexts[Number(value)] ?? '#N/A');
  else if (typeof value === 'string') packer.text(value);
  else if (typeof value === 'boolean') packer.yesNo(value);
  else if (typeof value === 'number' && Number.isFinite(value)) {
    const { text, isDate } = shown(value, cell.z === undefined ? undefined : String(cell.z));
    packer.number(value, cell.w ?? text, isDate);
  } else packer.blank();
}

type MaybeRows = readonly (readonly (CellObject | undefined)[] | undefined)[];

/** Formatted but empty rows and columns do not count; a single stray value does. */
function checkExtent(rows: MaybeRows, sheet: string): void {
  for (let r = rows.length - 1; r >= limits.rows; r -= 1) {
    if (rows[r]?.some(holdsSomething)) {
      throw new Refusal('workbook.rows-limit', { sheet, row: r + 1, limit: limits.rows });
    }
  }
  for (const row of rows) {
    if (row && row.length > limits.columns && row.slice(limits.columns).some(holdsSomething)) {
      throw new Refusal('workbook.columns-limit', { sheet, limit: limits.columns });
    }
  }
}

const holdsSomething = (cell: CellObject | undefined): boolean =>
  cell !== undefined && cell.t !== 'z' && cell.v !== undefined && cell.v !== '';
