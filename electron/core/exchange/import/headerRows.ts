import { underHeading } from '../../../../shared/registers/sheetWords.ts';
import { shownText } from './cellText.ts';
import { type Grid, headerReach } from './grid.ts';
import { headingKey } from './headingText.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The text over one column; column from 0. */
export interface Heading {
  readonly column: number;
  readonly text: string;
}

/** The header of a table: its rows, and what stands over each column that holds anything. */
export interface Header {
  /** The first row of the header, from 0. */
  readonly top: number;
  readonly depth: number;
  readonly headings: readonly Heading[];
  /** How many different fields its headings name. */
  readonly known: number;
}

/** Rows looked at that hold anything; above a roster stand a title and a line or two. */
const rowsLookedAt = 20;
const deepest = 3;
/** A single known word may stand in any title line. */
const leastKnown = 2;

/** The header of a sheet, where there is one: the rows that name the most fields. */
export function findHeader(grid: Grid, vocabulary: Vocabulary): Header | undefined {
  let best: Header | undefined;
  let looked = 0;
  for (let row = 0; row < Math.min(grid.height, headerReach) && looked < rowsLookedAt; row += 1) {
    if (!holdsAnything(grid, row)) continue;
    looked += 1;
    const header = headerAt(grid, vocabulary, row);
    if (
      best === undefined ||
      header.known > best.known ||
      (header.known === best.known && header.depth < best.depth)
    ) {
      best = header;
    }
  }
  if (best === undefined || best.known < leastKnown) return undefined;
  return upward(grid, vocabulary, best);
}

/** The header that begins at this row: as deep as it must be to name the most fields. */
export function headerAt(grid: Grid, vocabulary: Vocabulary, top: number): Header {
  let best = headerOf(grid, vocabulary, top, 1);
  for (let depth = 2; depth <= deepest && top + depth <= grid.height; depth += 1) {
    if (isUnder(grid, vocabulary, top, depth - 1)) break;
    const deeper = headerOf(grid, vocabulary, top, depth);
    if (deeper.known > best.known || (best.known >= leastKnown && grid.hangsInto(top + depth - 1)))
      best = deeper;
  }
  return best;
}

/** Takes the rows above in whose merged cells reach into the header. */
function upward(grid: Grid, vocabulary: Vocabulary, header: Header): Header {
  let taller = header;
  while (taller.top > 0 && taller.depth < deepest && grid.hangsInto(taller.top)) {
    const next = headerOf(grid, vocabulary, taller.top - 1, taller.depth + 1);
    if (next.known < taller.known) break;
    taller = next;
  }
  return taller;
}

function headerOf(grid: Grid, vocabulary: Vocabulary, top: number, depth: number): Header {
  const headings: Heading[] = [];
  const fields = new Set<string>();
  for (let column = 0; column < grid.width; column += 1) {
    const text = headingText(grid, top, depth, column);
    headings.push({ column, text });
    const field = text === '' ? null : (vocabulary(text)?.field ?? null);
    if (field !== null) fields.add(field);
  }
  return { top, depth, headings, known: fields.size };
}

/** The texts over a column from above to below, each once. */
function headingText(grid: Grid, top: number, depth: number, column: number): string {
  const texts: string[] = [];
  for (let row = top; row < top + depth; row += 1) {
    const text = shownText(grid.heading(row, column)).trim();
    if (text !== '' && headingKey(text) !== headingKey(texts.at(-1) ?? '')) texts.push(text);
  }
  return texts.join(underHeading);
}

/** True if the row under the header holds values: most of what stands there is no heading. */
function isUnder(grid: Grid, vocabulary: Vocabulary, top: number, depth: number): boolean {
  const row = top + depth;
  let known = 0;
  let values = 0;
  for (let column = 0; column < grid.width; column += 1) {
    if (vocabulary(headingText(grid, top, depth, column)) === undefined) continue;
    known += 1;
    const upper = shownText(grid.heading(row - 1, column));
    const lower = shownText(grid.heading(row, column));
    if (lower.trim() !== '' && lower !== upper && vocabulary(lower) === undefined) values += 1;
  }
  return values * 3 > known;
}

function holdsAnything(grid: Grid, row: number): boolean {
  for (let column = 0; column < grid.width; column += 1) {
    if (shownText(grid.own(row, column)).trim() !== '') return true;
  }
  return false;
}
