import type { stream } from 'exceljs';
import { columnLetters } from './bodyXml.ts';
import type { AnySheet, PlannedSheet } from './plan.ts';

/** Columns `from` to `to`, from 1 and inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The columns of each part of a sheet; all of them where it is not parted. */
export function partSpans({ columns, parts = [] }: PlannedSheet): Span[] {
  let to = 0;
  const spans = parts.map((part) => {
    const from = to + 1;
    to += part.columns;
    return { from, to };
  });
  if (to !== columns.length && parts.length > 0)
    throw new RangeError('The parts do not hold all columns');
  return spans.length > 0 ? spans : [{ from: 1, to: columns.length }];
}

/** Where the rows of a written sheet end: its table, and all of it. */
export interface SheetEnds {
  readonly name: string;
  readonly tableEnd: number;
  readonly end: number;
}

/** One name of the workbook with a list of ranges, as ExcelJS holds it. */
interface DefinedName {
  readonly name: string;
  readonly localSheetId: number;
  readonly ranges: readonly string[];
}

/**
 * Makes each part of a parted sheet a print area of its own, the first with the lines under the
 * table. ExcelJS would write a name for each area, which Excel takes for a damaged file; so the
 * list goes into its table of names.
 */
export function setPrintAreas(
  workbook: stream.xlsx.WorkbookWriter,
  sheets: readonly { readonly sheet: AnySheet; readonly ends: SheetEnds }[],
): void {
  const names = sheets.flatMap(
    ({ sheet, ends: { name, tableEnd, end } }, localSheetId): DefinedName[] => {
      if (sheet.kind === 'form') return [];
      const spans = partSpans(sheet);
      if (spans.length === 1) return [];
      const ranges = spans.map(({ from, to }, i) => {
        const last = i === 0 ? end : tableEnd;
        return `'${name}'!$${columnLetters(from - 1)}$1:$${columnLetters(to - 1)}$${last}`;
      });
      return [{ name: '_xlnm.Print_Area', localSheetId, ranges }];
    },
  );
  if (names.length > 0) Object.defineProperty(workbook.definedNames, 'model', { value: names });
}
