import { Refusal } from '../refusal.ts';

const delimiters = [',', '\t', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * Finds what separates the fields: the one of comma, tab and semicolon that the most of the first
 * lines hold, and of equals the more frequent. Excel's own `sep=;` line says it outright.
 */
export function findDelimiter(text: string): Delimiter {
  const declared = /^sep=([,;\t])\r?\n/.exec(text.slice(0, 8))?.[1];
  if (declared) return declared as Delimiter; // one of the three by the pattern
  const lines = unquoted(text.slice(0, 50_000))
    .split(/\r\n|\r|\n/)
    .slice(0, 50);
  const score = (delimiter: string): number => {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.filter((count) => count > 0).length * 1_000_000 + total;
  };
  return delimiters.reduce((best, each) => (score(each) > score(best) ? each : best));
}

const unquoted = (text: string): string => text.replace(/"[^"]*"/g, '""');

/**
 * Splits delimited text into rows of fields exactly as typed (RFC 4180): quoted fields may hold
 * delimiters and line breaks. `="0123"`, by which people keep digits from Excel, gives `0123`.
 * @throws Refusal `workbook.unclosed-quote` {row}: the rest of the file would vanish into one field
 */
export function* delimitedRows(text: string, delimiter: Delimiter): Generator<string[]> {
  const length = text.length;
  let at = /^sep=.\r?\n/.exec(text.slice(0, 8))?.[0].length ?? 0;
  let row: string[] = [];
  let line = 1;
  while (at < length) {
    let end = at;
    if (text[at] === '"') {
      end = closingQuote(text, at + 1);
      if (end < 0) throw new Refusal('workbook.unclosed-quote', { row: line });
    }
    while (end < length && !isEnd(text[end], delimiter)) end += 1;
    row.push(fieldText(text.slice(at, end)));
    const stop = text[end];
    at = end + 1;
    if (stop === delimiter) {
      if (at === length) row.push('');
      continue;
    }
    if (stop === '\r' && text[at] === '\n') at += 1;
    yield row;
    row = [];
    line += 1;
  }
  if (row.length > 0) yield row;
}

const isEnd = (char: string | undefined, delimiter: string): boolean =>
  char === delimiter || char === '\n' || char === '\r';

/** The place of the quote that closes; a doubled quote is a quote within. */
function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return -1;
}

function fieldText(raw: string): string {
  if (raw.startsWith('"')) {
    const close = closingQuote(raw, 1);
    const inner = raw.slice(1, close).replaceAll('""', '"');
    return unwrapped(inner + raw.slice(close + 1));
  }
  return unwrapped(raw);
}

const unwrapped = (text: string): string =>
  text.startsWith('="') && text.endsWith('"') && text.length > 2 ? text.slice(2, -1) : text;
