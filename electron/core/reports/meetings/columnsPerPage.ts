import type { PlannedColumn } from '../../workbook/plan.ts';

/** The room for the columns that are parted, in half-width characters. */
export interface PageRoom {
  /** Beside those that stand on the first page only. */
  readonly first: number;
  /** Beside those that are printed again on each page. */
  readonly further: number;
}

/**
 * How many columns stand on each page width: all on one where they fit, otherwise each page filled
 * to about the same share, since a page of one column has no room for its title.
 */
export function columnsPerPage(room: PageRoom, columns: readonly PlannedColumn[]): number[] {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const further = Math.max(0, Math.ceil((total - room.first) / room.further));
  const share = total / (room.first + further * room.further);
  const parts = [0];
  let used = 0;
  for (const { width } of columns) {
    const most = parts.length === 1 ? room.first : room.further;
    const isFull = used >= most * share || used + width > most;
    if (further > 0 && used > 0 && isFull) {
      parts.push(0);
      used = 0;
    }
    parts[parts.length - 1] = (parts.at(-1) ?? 0) + 1;
    used += width;
  }
  return parts;
}
