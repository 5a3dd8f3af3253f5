import type { Asset } from './asset.ts';
import { depreciableFen, depreciationSpan } from './depreciation.ts';
import { partOf } from './shareOut.ts';

/**
 * Work-done depreciation of a month (domain.md 6.5): cost less residual by the work of the month,
 * of all the work that the asset is good for. It is worked out from the work since the books began,
 * rounded half up once, so that no fen is lost on the way and never more than is left is taken.
 * @param workBefore done since the books have the asset and before the month, in its unit
 * @param work of the month
 * @returns fen; 0 outside its months, for another method, and where the total work is not known
 */
export function workDepreciationOf(
  asset: Asset,
  month: string,
  workBefore: number,
  work: number,
): number {
  const span = depreciationSpan(asset);
  if (asset.method !== 'work-done' || span === null || work <= 0) return 0;
  if (month < span.from || (span.to !== null && month > span.to)) return 0;
  return byWork(asset, workBefore + work) - byWork(asset, workBefore);
}

function byWork(asset: Asset, work: number): number {
  const total = asset.workTotal ?? 0;
  const doubled = partOf(2 * (asset.costFen - asset.residualFen), work, total);
  return Math.min(depreciableFen(asset), Math.floor((doubled + 1) / 2));
}
