import { fullYears, isPartialDate } from '../calendar.ts';

/** How old a claim or debt is, by the keys of the bands of domain.md 6.10. */
export type AgeBand = 'under-1' | '1-to-3' | '3-to-5' | 'over-5';

/** The bands with their lower edge in full years, which belongs to the band. */
export const ageBandEdges: readonly (readonly [band: AgeBand, fromYears: number])[] = [
  ['under-1', 0],
  ['1-to-3', 1],
  ['3-to-5', 3],
  ['over-5', 5],
];

/**
 * The band of a claim or debt at a day (domain.md 6.10): a year is full on the same day of the next
 * one. Of a partial date no more years are counted than are certain.
 * @param from day or partial date on which it arose
 * @returns null where the date is not known
 */
export function ageBand(from: string | null, asOf: string): AgeBand | null {
  if (from === null || !isPartialDate(from)) return null;
  const years = fullYears(from, asOf);
  return ageBandEdges.findLast(([, edge]) => years >= edge)?.[0] ?? 'under-1';
}

/** An amount that is still open, with the day on which it arose. */
export interface Aged {
  readonly from: string | null;
  readonly amountFen: number;
}

/** What is open in each band; `undated` holds what has no date. Together all the amounts. */
export type Ageing = Readonly<Record<AgeBand | 'undated', number>>;

/** Sums what is open by age (domain.md 6.10). */
export function ageing(open: readonly Aged[], asOf: string): Ageing {
  const sums = { 'under-1': 0, '1-to-3': 0, '3-to-5': 0, 'over-5': 0, 'undated': 0 };
  for (const { from, amountFen } of open) sums[ageBand(from, asOf) ?? 'undated'] += amountFen;
  return sums;
}
