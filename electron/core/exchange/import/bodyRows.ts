import { isBlank, isEmpty, shownText } from './cellText.ts';
import type { FoundTable } from './findTable.ts';
import type { Column } from './mapHeadings.ts';
import { headingKey } from './headingText.ts';
import { isFootLine, isTotal } from './rowKinds.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A row under the header that is told of; row from 0. */
export interface BodyRow {
  readonly row: number;
  /** `other`: a line between the records that holds none, such as 第一党小组. */
  readonly kind: 'record' | 'total' | 'other';
  /** The first column that holds something. */
  readonly column: number;
}

type Kind = BodyRow['kind'] | 'blank' | 'header' | 'foot';

/**
 * The rows of a table. Blank rows, rows that only number themselves and repeated headers are left
 * out in silence; so are the lines under the table. After those the records go on only where a
 * header or an unmistakable record follows, as when each printed page has its own signatures.
 * @param keys fields of which one alone tells a record: its title and what it is matched by
 */
export function* bodyRows(
  table: FoundTable,
  columns: readonly Column[],
  vocabulary: Vocabulary,
  keys: ReadonlySet<string>,
): Generator<BodyRow> {
  const { grid, header } = table;
  let below = false;
  for (let row = header.top + header.depth; row < grid.height; row += 1) {
    const filled = columns.filter(({ column }) => !isBlank(grid.own(row, column)));
    const kind = kindOf(table, row, filled, vocabulary, keys);
    if (kind === 'foot') below = true;
    if (kind === 'header') below = false;
    if (kind === 'blank' || kind === 'header' || kind === 'foot') continue;
    if (below) {
      if (kind !== 'record' || !isFullRecord(filled, keys)) continue;
      below = false;
    }
    yield { row, kind, column: filled[0]?.column ?? 0 };
  }
}

function kindOf(
  { grid }: FoundTable,
  row: number,
  filled: readonly Column[],
  vocabulary: Vocabulary,
  keys: ReadonlySet<string>,
): Kind {
  const [first] = filled;
  if (first === undefined) return 'blank';
  const text = ({ column }: Column): string => shownText(grid.own(row, column));
  if (filled.slice(0, 3).some((column) => isTotal(text(column)))) return 'total';
  if (isFootLine(text(first))) return 'foot';
  const counted = filled.filter(
    ({ how, column }) => how !== 'ignored' && !isEmpty(grid.own(row, column)),
  );
  // A number in the column of numbers is no record yet; a word there is a line between records.
  if (counted.length === 0)
    return filled.length === 1 && /\p{L}{2}/u.test(text(first)) ? 'other' : 'blank';
  const mapped = counted.filter(({ field }) => field !== null);
  if (isRepeatedHeader(mapped, text, vocabulary, keys)) return 'header';
  const [only, another] = mapped;
  if (only === undefined) return 'other';
  if (another !== undefined) return 'record';
  const tells = only.field !== null && keys.has(only.field) && grid.span(row, only.column) < 3;
  return tells && !/[。；;：:]/u.test(text(only)) ? 'record' : 'other';
}

/**
 * The header again, as on each page of a long list. A row whose key column holds no heading is
 * known at once to be none, because all rows are asked.
 */
function isRepeatedHeader(
  mapped: readonly Column[],
  text: (column: Column) => string,
  vocabulary: Vocabulary,
  keys: ReadonlySet<string>,
): boolean {
  const key = mapped.find(({ field }) => field !== null && keys.has(field));
  if (key !== undefined && !mayBeHeading(text(key), key)) return false;
  const same = mapped.filter(
    (column) => text(column).length < 60 && vocabulary(text(column))?.field === column.field,
  ).length;
  return same >= 2 && same * 5 >= mapped.length * 3;
}

/** Like the column's own heading, or in Latin letters as a second row of headings may be. */
const mayBeHeading = (text: string, { text: heading }: Column): boolean =>
  text.length < 60 &&
  (/^[A-Za-z][A-Za-z. ]+$/.test(text) || headingKey(heading).includes(headingKey(text)));

/** Enough of a record to go on reading after the foot of a table. */
const isFullRecord = (filled: readonly Column[], keys: ReadonlySet<string>): boolean =>
  filled.filter(({ field }) => field !== null).length >= 3 &&
  filled.some(({ field }) => field !== null && keys.has(field));
