import { type DuesCell, isOverdue, openFen } from './grid.ts';
import { hasEnded } from './months.ts';

/** Months in a row: 1 grey, 3 yellow, 5 red (act now), 6 critical; 0 where nothing is in arrears. */
export type ArrearsLevel = 0 | 1 | 3 | 5 | 6;

export interface Arrears {
  /** The months that should have been paid by now and are not, in order. */
  readonly months: readonly string[];
  /**
   * How many follow on one another up to the last month that was due and has ended. Who is behind
   * is asked about the running quarter too, though it may still be paid in time.
   */
  readonly inARow: number;
  /** What is still to pay of the months. */
  readonly amountFen: number;
  /** The first of them; null where there is none. */
  readonly since: string | null;
  /** The first of those in a row; null where there is none. */
  readonly inARowSince: string | null;
  readonly level: ArrearsLevel;
}

/**
 * What a member is behind with at the end of a day, and how urgent it is (domain.md 5.1: six months
 * in a row without a reason is self-withdrawal; where the branch has agreed to quarters, a month is
 * not behind before its quarter has ended). Months for which nothing is due neither count nor break the
 * row; one paid in part counts.
 * @param cells of one member, of all months and not of one year only
 */
export function arrears(cells: readonly DuesCell[], asOf: string): Arrears {
  const ended = cells
    .filter(({ month, dueFen }) => dueFen > 0 && hasEnded(month, asOf))
    .sort((a, b) => (a.month < b.month ? -1 : 1));
  const behind = ended.filter((cell) => openFen(cell) > 0 && isOverdue(cell, asOf));
  const months = behind.map(({ month }) => month);
  const open = ended.slice(ended.findLastIndex((cell) => openFen(cell) === 0) + 1);
  const inRow = open.some((cell) => isOverdue(cell, asOf)) ? open : [];
  return {
    months,
    inARow: inRow.length,
    amountFen: behind.reduce((sum, cell) => sum + openFen(cell), 0),
    since: months[0] ?? null,
    inARowSince: inRow[0]?.month ?? null,
    level: months.length === 0 ? 0 : levelOf(inRow.length),
  };
}

/** A gap further back, with the last months paid, is the lightest. */
const levelOf = (inARow: number): ArrearsLevel =>
  inARow >= 6 ? 6 : inARow >= 5 ? 5 : inARow >= 3 ? 3 : 1;
