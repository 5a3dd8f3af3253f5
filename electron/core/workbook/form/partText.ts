import { lineCount } from '../textWidth.ts';

/** Where a text may be parted, best first: ends of sentences, then of clauses and names. */
const ends = [
  /[^\u3002\uff01\uff1f\uff1b.!?;]*[\u3002\uff01\uff1f\uff1b.!?;]*/gu,
  /[^\u3001\uff0c, ]*[\u3001\uff0c, ]*/gu,
];

/**
 * Parts a text so that each part takes no more than so many lines at this width: between its
 * paragraphs, within a longer one at the end of a sentence, otherwise of a name or clause. Nothing
 * is lost but the line breaks between the parts.
 */
export function partText(text: string, width: number, most: number): string[] {
  const parts: string[] = [];
  for (const paragraph of text.split('\n')) {
    pieces(paragraph, width, most).forEach((piece, i) => {
      const last = parts.at(-1);
      const joined = last === undefined ? piece : `${last}${i === 0 ? '\n' : ''}${piece}`;
      if (last === undefined || lineCount(joined, width) > most) parts.push(piece);
      else parts[parts.length - 1] = joined;
    });
  }
  return parts;
}

function pieces(text: string, width: number, most: number, level = 0): string[] {
  if (lineCount(text, width) <= most) return [text];
  const end = ends[level];
  if (end === undefined) {
    // Wide letters take two, so that each piece is surely no longer.
    const length = Math.max(1, Math.floor(width / 2) * most);
    return text.match(new RegExp(`[^]{1,${length}}`, 'gu')) ?? [];
  }
  return (text.match(end) ?? [])
    .filter((piece) => piece !== '')
    .flatMap((piece) => pieces(piece, width, most, level + 1));
}
