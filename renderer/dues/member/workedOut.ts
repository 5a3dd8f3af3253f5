import { percentOf } from '../../../shared/rules/dues/percentOf.ts';
import type { DuesYearRow } from './memberDuesData.ts';

/** How the monthly dues of a member came about (domain.md 1.1 row 47, 5.1). */
export type WorkedOut = 'rate' | 'fixed' | 'relief' | 'exempt' | 'baseMissing' | 'none';

type Row = Pick<DuesYearRow, 'kind' | 'baseFen' | 'percent' | 'monthFen' | 'relief'>;

/** By the rate of the whole base, as a fixed amount of the kind, by an approved relief, or not at all. */
export function workedOut({ kind, baseFen, percent, monthFen, relief }: Row): WorkedOut {
  if (kind === null || monthFen === null) return 'none';
  if (percent !== null && baseFen !== null && isOf(monthFen, baseFen, percent)) return 'rate';
  if (relief !== null && percent !== null) return monthFen === 0 ? 'exempt' : 'relief';
  if (monthFen > 0) return 'fixed';
  return relief === null ? 'baseMissing' : 'exempt';
}

const isOf = (monthFen: number, baseFen: number, percent: number): boolean =>
  (['fen', 'jiao'] as const).some((rounding) => percentOf(baseFen, percent, rounding) === monthFen);
