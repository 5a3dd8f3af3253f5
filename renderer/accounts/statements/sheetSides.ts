import type { ShownStatementRow } from '../figures/answers.ts';

/** A row of a half; null for a blank one, so that the totals of both halves stand side by side. */
export type HalfRow = ShownStatementRow | null;

/**
 * The halves of a sheet: one where no row names a side. The shorter half is filled with blank rows
 * before its last row, the total.
 */
export function sidesOf(rows: readonly ShownStatementRow[]): readonly (readonly HalfRow[])[] {
  const right = rows.filter(({ side }) => side === 'right');
  if (right.length === 0) return [rows];
  const left = rows.filter(({ side }) => side !== 'right');
  const most = Math.max(left.length, right.length);
  return [left, right].map((half) => [
    ...half.slice(0, -1),
    ...Array.from({ length: most - half.length }, () => null),
    ...half.slice(-1),
  ]);
}
