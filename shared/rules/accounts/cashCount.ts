import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';

/** The notes and coins in use, in fen, the largest first. */
export const denominations: readonly number[] = [
  10_000, 5_000, 2_000, 1_000, 500, 100, 50, 10, 5, 2, 1,
];

/** How many pieces of each denomination lay in the box, by fen. */
export type Pieces = ReadonlyMap<number, number>;

/** A cash count sheet (domain.md 6.10): book, counted, difference. */
export interface CashCount {
  readonly countedFen: number;
  readonly bookFen: number;
  /** Counted less book: above 0 more cash than the book says, below 0 less. */
  readonly differenceFen: number;
  readonly findings: readonly Finding[];
}

/** What the pieces come to, in fen. */
export const countedFen = (pieces: Pieces): number =>
  [...pieces].reduce((sum, [denomination, count]) => sum + denomination * count, 0);

/**
 * The cash counted against the cash book (domain.md 6.10).
 * @param counted the pieces, or the total in fen where it was counted without a list of them
 * @param bookFen the balance of the cash account at the end of the day
 * @param reason of the difference; null where none was written down
 */
export function cashCount(
  counted: Pieces | number,
  bookFen: number,
  reason: string | null,
): CashCount {
  const total = typeof counted === 'number' ? counted : countedFen(counted);
  const differenceFen = total - bookFen;
  return { countedFen: total, bookFen, differenceFen, findings: check(differenceFen, reason) };
}

function check(differenceFen: number, reason: string | null): Finding[] {
  if (differenceFen === 0) return [];
  const params = { amount: showYuan(Math.abs(differenceFen)) };
  const found: Finding =
    differenceFen < 0
      ? { level: 'warning', code: 'cash-count.short', field: 'countedFen', params }
      : { level: 'warning', code: 'cash-count.over', field: 'countedFen', params };
  if (reason !== null) return [found];
  return [found, { level: 'error', code: 'cash-count.reason-missing', field: 'reason', params }];
}
