// How text is brought into one form before it is stored (design.md 4, domain.md 9).

const fullWidthAlphanumerics = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
const controls = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/g;
const directionMarks = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const han = /\p{Script=Han}/u;

/** What people write into a cell that they must not leave blank (domain.md 9). */
const emptyWords = new Set([
  '无',
  '—',
  '——',
  '－',
  '-',
  '--',
  '/',
  '／',
  '\\',
  '、',
  'N/A',
  'n/a',
  '#N/A',
]);

/** Full-width digits and letters as ordinary ones: `１９９８` becomes `1998`. */
export const foldWidth = (text: string): string =>
  text.replace(fullWidthAlphanumerics, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** Chinese characters, and ASCII without spaces: most cells of a spreadsheet, and in order already. */
const inOrder = /^[!-~\u4E00-\u9FFF]*$/;

/** One line of text: NFC, width folded, invisible characters gone, spaces trimmed and single. */
export const lineOfText = (text: string): string =>
  inOrder.test(text)
    ? text
    : foldWidth(text.normalize('NFC'))
        .replace(directionMarks, '')
        .replace(/\r?\n|\t/g, ' ')
        .replace(controls, '')
        .replace(/[ \u00A0\u3000]+/g, ' ')
        .trim();

/** Several lines of text: like one line, but line breaks stay. */
export const linesOfText = (text: string): string =>
  foldWidth(text.normalize('NFC'))
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(directionMarks, '')
    .replace(controls, '')
    .replace(/[ \u00A0\u3000]+$/gm, '')
    .trim();

/** True for an empty text and for the words that stand for "nothing" (domain.md 9). */
export const meansNothing = (text: string): boolean => text === '' || emptyWords.has(text);

/**
 * A person's name: the spaces that pad a two-character name go, the dot of minority names is
 * written `·` (domain.md 1.1 row 1). A name in Latin letters keeps its spaces.
 */
export function personName(text: string): string {
  const line = lineOfText(text).replace(/[•‧∙⋅・●．]/g, '·');
  return han.test(line) ? line.replace(/\s+/g, '') : line;
}
