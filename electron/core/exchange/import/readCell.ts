import type { Field } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import { maskSign } from '../../../../shared/fields/mask.ts';
import type { RawValue } from '../../../../shared/fields/reading.ts';
import { readDay } from '../../../../shared/rules/readDay.ts';
import type { Cell } from '../../workbook/cells.ts';
import { isEmpty, shownText } from './cellText.ts';
import { dayOfSerial, isSerial } from './serialDay.ts';

/** A cell made ready to be understood; a finding instead of or beside the value. */
export interface CellReading {
  readonly raw?: RawValue;
  readonly finding?: Finding;
}

export interface CellContext {
  readonly today: string;
  readonly date1904: boolean;
}

/**
 * What a cell holds for a field. Empty, and 无, — and the like, is no value: it never overwrites.
 * @returns undefined for an empty cell
 */
export function readCell(
  cell: Cell | null,
  field: Field,
  context: CellContext,
): CellReading | undefined {
  if (cell === null || isEmpty(cell)) return undefined;
  if (cell.kind === 'yesNo') return { raw: cell.value };
  const text = shownText(cell);
  if (cell.kind === 'error' || formulaError.test(text))
    return refuseCell('cell.formula-error', { value: text });
  // A list printed with its numbers covered must not come back as if it were the numbers.
  if (field.sensitive !== undefined && text.includes(maskSign)) return refuseCell('value.masked');
  if (field.kind === 'day' || field.kind === 'partialDate') return readDate(cell, text, context);
  if (field.kind === 'months' && cell.kind === 'number' && cell.isDate) {
    const on = dayOfSerial(cell.value, context.date1904);
    if (on !== undefined) return { raw: { number: cell.value, text, on } };
  }
  return { raw: cell.kind === 'text' ? text : { number: cell.value, text } };
}

/** What a broken formula leaves behind, also where it was saved as text. */
const formulaError = /^#(REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

const refuseCell = (code: string, params: Finding['params'] = {}): CellReading => ({
  finding: { level: 'error', code, params },
});

/**
 * A date: by its serial where the spreadsheet knows that it is one. A cell that shows only a month
 * (1998年7月) says no more, though its serial is the first. A bare 35977 is a serial whose format
 * was lost, as in a .csv file; what was read from it is told.
 */
function readDate(
  cell: Extract<Cell, { kind: 'text' | 'number' }>,
  text: string,
  context: CellContext,
): CellReading {
  const { date1904 } = context;
  if (cell.kind === 'number' && cell.isDate) {
    const on = dayOfSerial(cell.value, date1904);
    if (on === undefined) return { raw: { number: cell.value, text } };
    return showsLess(text, on, context) ? { raw: text } : { raw: { number: cell.value, text, on } };
  }
  const bare =
    cell.kind === 'number' ? cell.value : /^\s*\d{5}\s*$/.test(text) ? Number(text) : undefined;
  const on = bare !== undefined && isSerial(bare) ? dayOfSerial(bare, date1904) : undefined;
  if (on === undefined) return { raw: cell.kind === 'text' ? text : { number: cell.value, text } };
  return {
    raw: { number: bare ?? 0, text, on },
    finding: { level: 'note', code: 'date.from-serial', params: { value: text, read: on } },
  };
}

/** True if the text shown leaves out the day, or the day and the month. */
function showsLess(text: string, on: string, { today }: CellContext): boolean {
  if (!on.endsWith('-01')) return false;
  const shown = readDay(text, { today });
  return 'partial' in shown && on.startsWith(shown.partial);
}
