import type { Borders, Fill, Style } from 'exceljs';
import type { PlannedColumn } from './plan.ts';
import { bodyFont, titleFont } from './wording.ts';

const thin = { style: 'thin' } as const;
const boxed: Partial<Borders> = { top: thin, left: thin, bottom: thin, right: thin };
const filled = (argb: string): Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb },
});

export type CellStyle = Partial<Style>;

/** Points: of the letters, and of a line of them with what Chinese fonts need around. */
export const size = { title: 18, subtitle: 11, body: 10, line: 14.5, padding: 4 };

export const titleStyle: CellStyle = {
  font: { name: titleFont, size: size.title },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
};
export const subtitleStyle: CellStyle = {
  ...titleStyle,
  font: { name: bodyFont, size: size.subtitle },
};

/** Lines above and below the table, and the signature line. */
export const lineStyle = (horizontal: 'left' | 'center' | 'right'): CellStyle => ({
  font: { name: bodyFont, size: size.body },
  alignment: { horizontal, vertical: 'top', wrapText: true },
  numFmt: '@',
});

export const headerStyle: CellStyle = {
  font: { name: titleFont, size: size.body },
  alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  border: boxed,
  fill: filled('FFE2EBF3'),
  numFmt: '@',
};

const formats = {
  text: () => '@',
  day: () => 'yyyy-mm-dd',
  integer: () => '0',
  yuan: () => '#,##0.00',
  decimal: (places: number) => (places > 0 ? `0.${'0'.repeat(places)}` : '0'),
  percent: (places: number) => (places > 0 ? `0.${'0'.repeat(places)}%` : '0%'),
};

/** Texts up to this width stand in the middle of their column, longer ones begin at its left. */
const shortColumn = 22;

/** What of a cell's looks differs from its column's, as bits of one number. */
export const look = { asText: 1, wrap: 2, bold: 4, marked: 8, fromTop: 16 } as const;

/** Gives the style of a cell of one column by its `look` bits. */
export type CellStyles = (looks: number) => CellStyle;

/**
 * The styles of a column's cells. Each combination is one object for the whole sheet: ExcelJS
 * knows a style by its object, and a new object per cell would double the time.
 */
export function columnStyles(column: PlannedColumn): CellStyles {
  const { format, places = format === 'percent' ? 1 : 2 } = column;
  const isShort = format === 'day' || (!column.wrap && column.width <= shortColumn);
  const textSide = isShort ? 'center' : 'left';
  const numberSide = format === 'day' || format === 'integer' ? 'center' : 'right';
  const made: CellStyle[] = [];
  return (looks) =>
    (made[looks] ??= {
      font: { name: bodyFont, size: size.body, bold: (looks & look.bold) !== 0 },
      alignment: {
        horizontal: looks & look.asText ? textSide : numberSide,
        vertical: looks & look.fromTop ? 'top' : 'middle',
        wrapText: (looks & look.wrap) !== 0,
      },
      border: boxed,
      numFmt: looks & look.asText ? '@' : formats[format](places),
      ...(looks & look.marked ? { fill: filled('FFFFE699') } : {}),
    });
}

/** The height in points of a row of so many lines; Excel allows 409. */
export const rowHeight = (lines: number): number => Math.min(lines * size.line + size.padding, 409);
