import { showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import type { FormCell, FormRow } from '../../workbook/plan.ts';

/** The form has so many columns of the same width. */
export const formColumns = 20;

export const labelCell = (text: Label | string, span: number): FormCell => ({
  text,
  span,
  look: 'label',
});

export const textCell = (text: Label | string, span: number): FormCell => ({
  text,
  span,
  look: 'value',
  side: 'left',
});

/** An amount; nothing is left empty. */
export const amountCell = (fen: number | null, span: number): FormCell => ({
  text: fen === null || fen === 0 ? '' : showYuan(fen),
  span,
  look: 'value',
  side: 'right',
});

/** A row of headings over amounts. */
export const headingRow = (cells: readonly (readonly [SheetText, number])[]): FormRow => ({
  cells: cells.map(([key, span]) => labelCell(sheetText(key), span)),
});
