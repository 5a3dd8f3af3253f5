/** The width of a text in units of a half-width character; Chinese characters take two. */
export function textWidth(text: string): number {
  let width = text.length;
  for (let i = 0; i < text.length; i += 1) if (isWide(text.charCodeAt(i))) width += 1;
  return width;
}

/**
 * Wide in a Chinese font: everything from Hangul on, with the dashes, quotes and signs before the
 * Chinese characters; the halves of rare characters count one each.
 */
const isWide = (code: number): boolean =>
  code >= 0x1100 && (code < 0xd800 || code > 0xdfff) && !(code >= 0xff61 && code <= 0xffdc);

/**
 * How many lines a text takes in a cell of this width: Latin words break at spaces, Chinese
 * anywhere, a word longer than the line where the line ends.
 */
export function lineCount(text: string, width: number): number {
  if (!text.includes('\n')) return wrappedLines(text, width);
  return text.split('\n').reduce((lines, paragraph) => lines + wrappedLines(paragraph, width), 0);
}

function wrappedLines(paragraph: string, width: number): number {
  if (textWidth(paragraph) <= width) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  const place = (size: number): void => {
    if (used > 0 && used + size > width) {
      lines += 1;
      used = 0;
    }
    const more = size > width ? Math.ceil(size / width) - 1 : 0;
    lines += more;
    used += size - more * width;
  };
  for (let i = 0; i < paragraph.length; i += 1) {
    const code = paragraph.charCodeAt(i);
    const wide = isWide(code);
    if (!wide && code > space) {
      word += 1;
      continue;
    }
    if (word > 0) place(word);
    word = 0;
    // A space at the end of a line hangs over it.
    if (wide) place(2);
    else used += 1;
  }
  if (word > 0) place(word);
  return lines;
}

const space = 0x20;
