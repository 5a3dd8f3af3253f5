import { addMonths } from '../calendar.ts';
import type { Asset } from './asset.ts';

/** The months in which an asset is depreciated, all `YYYY-MM` and all of them in. */
export interface DepreciationSpan {
  /** The month after its use began, or after it was taken over. */
  readonly from: string;
  /** The last month of its life, in which the rest goes; null for work-done, which has none. */
  readonly lifeEnd: string | null;
  /** The last month that is depreciated: of its life or of its disposal; null where none is known. */
  readonly to: string | null;
}

/** What is still to be depreciated of an asset when the books take it over, in fen. */
export const depreciableFen = ({ costFen, residualFen, takenOverFen }: Asset): number =>
  Math.max(0, costFen - residualFen - takenOverFen);

/**
 * When an asset is depreciated (domain.md 6.5): from the month after its use began through the
 * month of its disposal. One whose life was over when it was taken over and of which something is
 * left has it depreciated in the first month.
 * @returns null where nothing is: land, 134, no method, nothing left, or the life is not known
 */
export function depreciationSpan(asset: Asset): DepreciationSpan | null {
  const { method, usedFrom, lifeMonths, takenOverMonth, disposedIn } = asset;
  if (method === 'none' || usedFrom === null || depreciableFen(asset) === 0) return null;
  const begins = addMonths(usedFrom, 1);
  const from = latest(begins, takenOverMonth === null ? begins : addMonths(takenOverMonth, 1));
  if (method === 'work-done') return within({ from, lifeEnd: null, to: disposedIn });
  if (lifeMonths === null || lifeMonths < 1) return null;
  const lifeEnd = latest(from, addMonths(begins, lifeMonths - 1));
  const to = disposedIn !== null && disposedIn < lifeEnd ? disposedIn : lifeEnd;
  return within({ from, lifeEnd, to });
}

const latest = (a: string, b: string): string => (a > b ? a : b);
const within = (span: DepreciationSpan): DepreciationSpan | null =>
  span.to !== null && span.to < span.from ? null : span;

/**
 * Straight-line depreciation of a month in fen: the whole fen of an equal part, and in the last
 * month of the life what is left, so that all of it comes to cost less residual exactly.
 * @returns 0 outside its months and for another method
 */
export function depreciationOf(asset: Asset, month: string): number {
  const span = depreciationSpan(asset);
  if (!span?.lifeEnd || !span.to) return 0;
  if (month < span.from || month > span.to) return 0;
  const months = monthCount(span.from, span.lifeEnd);
  const part = Math.floor(depreciableFen(asset) / months);
  return month === span.lifeEnd ? depreciableFen(asset) - part * (months - 1) : part;
}

/** Months from one to another, both of them counted; 0 or less where `to` is earlier. */
const monthCount = (from: string, to: string): number => {
  const at = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return at(to) - at(from) + 1;
};

/**
 * Straight-line depreciation at the end of a month, with what was taken over, in fen. What was
 * really posted stands in the books; this is what should have been.
 */
export function accumulatedAt(asset: Asset, month: string): number {
  const span = depreciationSpan(asset);
  if (!span?.lifeEnd || !span.to || month < span.from) return asset.takenOverFen;
  const last = month < span.to ? month : span.to;
  if (last === span.lifeEnd) return asset.takenOverFen + depreciableFen(asset);
  const part = Math.floor(depreciableFen(asset) / monthCount(span.from, span.lifeEnd));
  return asset.takenOverFen + part * monthCount(span.from, last);
}
