import { Refusal } from '../../refusal.ts';
import type { Sheet, Workbook } from '../../workbook/cells.ts';
import { type Grid, gridOf } from './grid.ts';
import { type Header, findHeader, headerAt } from './headerRows.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sheet with the header under which its table stands. */
export interface FoundTable {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly header: Header;
}

/** Where the table is, if the user says so. `headerRow` from 1. */
export interface TableChoice {
  readonly sheet?: string;
  readonly headerRow?: number;
}

/**
 * Finds the table: the sheet with the most cells under headings that the register knows, hidden
 * sheets last, and in it the header (domain.md 9).
 * @returns undefined where no sheet has a header that the register knows
 * @throws Refusal `import.sheet-unknown`, `import.header-row-outside`
 */
export function findTable(
  workbook: Workbook,
  vocabulary: Vocabulary,
  choice: TableChoice = {},
): FoundTable | undefined {
  const sheets =
    choice.sheet === undefined ? workbook.sheets : [sheetNamed(workbook, choice.sheet)];
  if (choice.headerRow !== undefined) {
    const sheet = choice.sheet === undefined ? findTable(workbook, vocabulary)?.sheet : sheets[0];
    return sheet && tableAt(sheet, vocabulary, choice.headerRow - 1);
  }
  let best: { readonly table: FoundTable; readonly weight: number } | undefined;
  for (const sheet of sheets) {
    const grid = gridOf(sheet);
    const header = findHeader(grid, vocabulary);
    if (header === undefined) continue;
    const cells = header.known * Math.max(1, grid.height - header.top - header.depth);
    const weight = sheet.hidden ? cells / 1e9 : cells;
    if (best === undefined || weight > best.weight)
      best = { table: { sheet, grid, header }, weight };
  }
  return best?.table;
}

/** The table whose header begins at a row, whether its headings are known or not; row from 0. */
export function tableAt(sheet: Sheet, vocabulary: Vocabulary, row: number): FoundTable {
  const grid = gridOf(sheet);
  if (row < 0 || row >= grid.height)
    throw new Refusal('import.header-row-outside', { rows: grid.height });
  return { sheet, grid, header: headerAt(grid, vocabulary, row) };
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet =
    sheets.find((each) => each.name === name) ??
    sheets.find((each) => each.name.trim() === name.trim());
  if (sheet === undefined) {
    throw new Refusal('import.sheet-unknown', {
      sheet: name,
      sheets: sheets.map((each) => each.name).join(' / '),
    });
  }
  return sheet;
}
