import { addMonths } from '../rules/calendar.ts';
import type { Value } from './field.ts';

/** Between the months of a stored value. */
export const monthSeparator = ',';

/** The months that a stored value is made of, `YYYY-MM` in order. */
export const monthsIn = (value: Value): readonly string[] =>
  typeof value === 'string' && value !== '' ? value.split(monthSeparator) : [];

/** Months as they are stored: in order, each once; null for none. */
export function storedMonths(months: Iterable<string>): string | null {
  const each = [...new Set(months)].sort();
  return each.length === 0 ? null : each.join(monthSeparator);
}

/** Months that follow one another without a gap: the first and the last, `YYYY-MM`. */
export interface MonthRun {
  readonly from: string;
  readonly to: string;
}

/** The runs that months are made of. @param months in order, each once */
export function monthRuns(months: readonly string[]): MonthRun[] {
  const runs: MonthRun[] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && addMonths(last.to, 1) === month)
      runs.splice(-1, 1, { from: last.from, to: month });
    else runs.push({ from: month, to: month });
  }
  return runs;
}
