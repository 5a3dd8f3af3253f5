import type { Label } from '../../../shared/label.ts';
import { indentation, numberedTitle, sheetText } from '../../../shared/reports/sheetText.ts';
import type { StatLine, StatTable } from '../../../shared/rules/memberStatistics.ts';
import type { PlannedColumn, PlannedRow } from '../workbook/plan.ts';

/** A table on paper: its columns and rows, without the unknown lines that hold nobody. */
export interface PaperTable {
  readonly columns: readonly PlannedColumn[];
  readonly rows: readonly PlannedRow[];
}

const itemWidth = 34;
const countWidth = 10;
const shareWidth = 14;

/** Lines worth showing: all that are known, and the unknown ones that hold somebody. */
function shownLines(lines: readonly StatLine[], count: (index: number) => number): number[] {
  return lines.flatMap(({ unknown }, index) =>
    unknown === true && count(index) === 0 ? [] : [index],
  );
}

const countAt = ({ cells }: StatTable, row: number, column: number): number =>
  cells[row]?.[column]?.length ?? 0;

/** How deep a line stands under the total, by what it is a part of. */
function depthOf(lines: readonly StatLine[], line: StatLine): number {
  const above =
    line.of === undefined || line.of === 'total'
      ? undefined
      : lines.find(({ key }) => key === line.of);
  return above === undefined ? 0 : 1 + depthOf(lines, above);
}

/** Titles of rows are texts of cells, so they are put into the sheet's language here. */
type InLanguage = (label: Label) => string;

interface Widths {
  readonly item?: number;
  readonly count?: number;
}

/** The columns of a table: the item, a count for each line shown. */
export function paperTable(
  table: StatTable,
  inLanguage: InLanguage,
  widths: Widths = {},
): PaperTable {
  const shownColumns = shownLines(table.columns, (column) => sumOfColumn(table, column));
  const shownRows = shownLines(table.rows, (row) => countAt(table, row, 0));
  return {
    columns: columnsOf(table, shownColumns, widths),
    rows: shownRows.map((row) => lineOf(table, row, shownColumns, inLanguage)),
  };
}

const columnsOf = (
  table: StatTable,
  shown: readonly number[],
  widths: Widths = {},
): PlannedColumn[] => [
  {
    label: sheetText('statistics.item'),
    format: 'text',
    width: widths.item ?? itemWidth,
    wrap: true,
  },
  ...shown.flatMap((column): PlannedColumn[] => {
    const line = table.columns[column];
    return line
      ? [
          {
            label: line.label,
            format: 'integer',
            width: Math.max(widths.count ?? countWidth, headingWidth(line.label)),
          },
        ]
      : [];
  }),
];

/** A Chinese heading of up to six characters stands on one line. */
const headingWidth = ({ zh }: Label): number =>
  Math.min(
    11,
    [...zh].reduce((width, letter) => width + (letter > '\u00ff' ? 2 : 1), 1),
  );

const sumOfColumn = (table: StatTable, column: number): number =>
  table.rows.reduce((sum, _line, row) => sum + countAt(table, row, column), 0);

function lineOf(
  table: StatTable,
  row: number,
  columns: readonly number[],
  inLanguage: InLanguage,
): PlannedRow {
  const line = table.rows[row];
  const indent = indentation(line === undefined ? 0 : depthOf(table.rows, line));
  const title = line === undefined ? '' : indent + inLanguage(line.label);
  return {
    cells: [title, ...columns.map((column) => countAt(table, row, column))],
    ...(sumKeys.has(line?.key ?? '') && { emphasis: 'total' as const }),
  };
}

/** The lines that others add up to. */
const sumKeys = new Set(['total', 'opening', 'entered', 'left', 'closing']);

/** Several tables by sex one under the other, each under its title, with the share of the total. */
export function stackedTables(
  tables: readonly StatTable[],
  inLanguage: InLanguage,
  widths: Widths = {},
): PaperTable {
  const [first] = tables;
  if (first === undefined) throw new RangeError('no table');
  const shownColumns = shownLines(first.columns, (column) =>
    tables.reduce((sum, table) => sum + sumOfColumn(table, column), 0),
  );
  return {
    columns: [
      ...columnsOf(first, shownColumns, widths),
      { label: sheetText('share'), format: 'percent', width: shareWidth },
    ],
    rows: tables.flatMap((table, index) => [
      {
        cells: [
          inLanguage(numberedTitle(table.label, index)),
          ...shownColumns.map(() => null),
          null,
        ],
        emphasis: 'group' as const,
      },
      ...shownLines(table.rows, (row) => countAt(table, row, 0)).map((row) => {
        const line = lineOf(table, row, shownColumns, inLanguage);
        const total = countAt(table, 0, 0);
        return {
          ...line,
          cells: [...line.cells, total === 0 ? null : countAt(table, row, 0) / total],
        };
      }),
    ]),
  };
}
