import { lineOfText, meansNothing } from '../../../../shared/fields/normalise.ts';
import type { Cell } from '../../workbook/cells.ts';

/** A number in full: the shown text may be shortened to 1.38E+10 or hidden behind ####. */
function numberText(value: number, shown: string): string {
  const shortened = shown === '' || /^#+$/.test(shown) || /\dE[+-]?\d/i.test(shown);
  return shortened && Number.isSafeInteger(value) ? String(value) : shown;
}

/** A cell as the text that a person sees in it. */
export function shownText(cell: Cell | null): string {
  switch (cell?.kind) {
    case undefined:
      return '';
    case 'number':
      return cell.isDate ? cell.text : numberText(cell.value, cell.text);
    case 'yesNo':
      return String(cell.value);
    case 'text':
    case 'error':
      return cell.text;
  }
}

const somethingVisible = /[!-~\u4E00-\u9FFF]|[^\p{Z}\p{C}]/u;

/** True for a cell without anything visible in it. */
export const isBlank = (cell: Cell | null): boolean =>
  cell === null || (cell.kind === 'text' && !somethingVisible.test(cell.text));

/** True for a blank cell and for one with 无, — or / in it (domain.md 9). */
export function isEmpty(cell: Cell | null): boolean {
  if (isBlank(cell)) return true;
  if (cell?.kind !== 'text' && cell?.kind !== 'error') return false;
  const { text } = cell;
  if (text.length > longestEmpty) return false;
  if (inOneForm.test(text)) return meansNothing(text);
  const line = lineOfText(text);
  return line !== '' && (meansNothing(line) || meansNothing(line.normalize('NFKC')));
}

/** 无, —, N/A: with some spaces around. */
const longestEmpty = 12;
/** Chinese characters, and ASCII without spaces, are written in one form only: most cells. */
const inOneForm = /^[!-~\u4E00-\u9FFF]*$/;
