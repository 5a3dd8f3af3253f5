import type { Finding } from '../../../../shared/fields/finding.ts';
import { cellAddress, columnLetters } from './address.ts';
import { isEmpty } from './cellText.ts';
import type { FoundTable } from './findTable.ts';
import type { Column } from './mapHeadings.ts';

/** A finding with the cell it is about; row from 1. */
export interface PlacedFinding extends Finding {
  readonly row: number;
  readonly cell: string;
}

/**
 * What is to be said of the columns: one that no field takes though it holds something, a second
 * one for the same field, a hidden one.
 */
export function tableFindings(
  { grid, sheet, header }: FoundTable,
  columns: readonly Column[],
): PlacedFinding[] {
  const row = header.top + header.depth - 1;
  const hidden = new Set(sheet.hiddenColumns);
  return columns.flatMap((column): PlacedFinding[] => {
    const place = { row: row + 1, cell: cellAddress(row, column.column) };
    const params = {
      column: columnLetters(column.column),
      heading: column.text.replace(/\s+/g, ' '),
    };
    if (column.field !== null) {
      return hidden.has(column.column)
        ? [{ ...place, level: 'note', code: 'column.hidden', field: column.field, params }]
        : [];
    }
    if (column.how !== 'none' || !holdsValues(grid, row + 1, column.column)) return [];
    if (column.doubles === undefined)
      return [{ ...place, level: 'warning', code: 'column.unknown', params }];
    return [{ ...place, level: 'warning', code: 'column.doubled', field: column.doubles, params }];
  });
}

function holdsValues(grid: FoundTable['grid'], from: number, column: number): boolean {
  for (let row = from; row < grid.height; row += 1) {
    if (!isEmpty(grid.own(row, column))) return true;
  }
  return false;
}
