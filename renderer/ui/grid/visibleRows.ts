/** A run of rows, both ends included. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond what is seen, so that a turn of the wheel shows no gap. */
const margin = 6;

/**
 * The rows that a scrolled list must draw.
 * @param scrollTop pixels scrolled down
 * @param height pixels of the window, without the heading
 */
export function visibleRows(
  scrollTop: number,
  height: number,
  rowHeight: number,
  rowCount: number,
): RowRange {
  if (rowHeight <= 0 || rowCount === 0) return { first: 0, last: -1 };
  const first = Math.floor(scrollTop / rowHeight) - margin;
  const last = Math.ceil((scrollTop + height) / rowHeight) + margin;
  return { first: Math.max(0, first), last: Math.min(rowCount - 1, last) };
}

/** How far to scroll so that a row stands wholly in the window; unchanged where it does already. */
export function scrollTopFor(
  row: number,
  scrollTop: number,
  height: number,
  rowHeight: number,
): number {
  const top = row * rowHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + rowHeight - height);
}

/** The row that a key leads to, or undefined where the key moves nothing. */
export function rowAfterKey(
  key: string,
  row: number,
  rowCount: number,
  rowsPerPage: number,
): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + rowsPerPage,
    PageUp: row - rowsPerPage,
    Home: 0,
    End: rowCount - 1,
  };
  const to = moves[key];
  return to === undefined || rowCount === 0 ? undefined : Math.min(rowCount - 1, Math.max(0, to));
}
