/** What XML cannot hold, half characters, and what Excel would take for an escaped character. */
const troublesome = /[\0-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]|_x[\dA-Fa-f]{4}_/;

/** Excel's own limit for the text of a cell. */
export const longestCellText = 32_767;

/**
 * A text as a cell can hold it: line breaks as line feeds, characters that XML cannot hold left
 * out, and `_x000D_` and the like escaped, which Excel would read as a character.
 */
export function cellText(text: string): string {
  if (!troublesome.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0-\x08\x0b-\x1f\x7f\ufffe\uffff]/g, '')
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
}
