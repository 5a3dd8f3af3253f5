import type { Cell, Sheet } from '../../workbook/cells.ts';

/** A sheet to be read as a table: merged cells filled as a reader of the sheet takes them. */
export interface Grid {
  readonly height: number;
  readonly width: number;
  /** The cell itself; in a merge only the first has one. Row and column from 0. */
  readonly own: (row: number, column: number) => Cell | null;
  /** The cell, or the one merged down over it: a branch's name beside its members. */
  readonly at: (row: number, column: number) => Cell | null;
  /** The cell, or the one merged over it in any direction: the group heading over two columns. */
  readonly heading: (row: number, column: number) => Cell | null;
  /** How many columns the cell is merged across; 1 where it is not. */
  readonly span: (row: number, column: number) => number;
  /** True if a cell above is merged down into this row. */
  readonly hangsInto: (row: number) => boolean;
}

type Merge = Sheet['merges'][number];

/** Rows that can belong to a header; further down a merge is filled downwards only. */
export const headerReach = 80;

/** Lays the merges of a sheet over its cells. */
export function gridOf({ rows, merges }: Sheet): Grid {
  const height = rows.length;
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const own = (row: number, column: number): Cell | null => rows[row]?.[column] ?? null;
  const place = (row: number, column: number): number => row * width + column;
  const inside = merges
    .filter(({ top, left }) => top < height && left < width)
    .map((merge) => ({
      ...merge,
      bottom: Math.min(merge.bottom, height - 1),
      right: Math.min(merge.right, width - 1),
    }));
  const above = downward(inside, place);
  const over = aroundHeader(inside, place);
  const spans = new Map(inside.map(({ top, left, right }) => [place(top, left), right - left + 1]));
  const hanging = new Set(
    inside
      .filter(({ top }) => top < headerReach)
      .flatMap(({ top, bottom }) =>
        Array.from({ length: Math.min(bottom, headerReach) - top }, (_, i) => top + 1 + i),
      ),
  );
  return {
    height,
    width,
    own,
    at: (row, column) => {
      const origin = above.get(place(row, column));
      return origin === undefined ? own(row, column) : own(origin, column);
    },
    heading: (row, column) => {
      const origin = over.get(place(row, column));
      return origin === undefined ? own(row, column) : own(origin.top, origin.left);
    },
    span: (row, column) => spans.get(place(row, column)) ?? 1,
    hangsInto: (row) => hanging.has(row),
  };
}

/** For each cell under the first of a merge's first column, the row of the first. */
function downward(
  merges: readonly Merge[],
  place: (row: number, column: number) => number,
): Map<number, number> {
  const origins = new Map<number, number>();
  const filledTo = new Map<number, number>();
  // In a sound file merges never overlap; in another each cell is still filled only once.
  for (const { top, left, bottom } of [...merges].sort((a, b) => a.top - b.top)) {
    if (top <= (filledTo.get(left) ?? -1)) continue;
    filledTo.set(left, bottom);
    for (let row = top + 1; row <= bottom; row += 1) origins.set(place(row, left), top);
  }
  return origins;
}

function aroundHeader(
  merges: readonly Merge[],
  place: (row: number, column: number) => number,
): Map<number, Merge> {
  const origins = new Map<number, Merge>();
  for (const merge of merges) {
    if (merge.top >= headerReach || origins.has(place(merge.top, merge.left))) continue;
    for (let row = merge.top; row <= Math.min(merge.bottom, headerReach); row += 1) {
      for (let column = merge.left; column <= merge.right; column += 1) {
        const at = place(row, column);
        if (!origins.has(at)) origins.set(at, merge);
      }
    }
  }
  return origins;
}
