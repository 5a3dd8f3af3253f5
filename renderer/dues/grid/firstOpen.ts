import { openFen } from '../../../shared/rules/dues/grid.ts';
import type { DuesYear } from '../duesData.ts';

/** The first month of a row that is still to be paid, from 0; January where there is none. */
export function firstOpen({ rows }: Pick<DuesYear, 'rows'>, row: number): number {
  const at = rows[row]?.cells.findIndex((cell) => openFen(cell) > 0) ?? -1;
  return Math.max(0, at);
}
