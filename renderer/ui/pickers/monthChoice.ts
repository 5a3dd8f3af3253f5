import { monthsIn, storedMonths } from '../../../shared/fields/months.ts';

const two = (n: number): string => String(n).padStart(2, '0');

/** The months of a year from one to another, `YYYY-MM`. */
const span = (year: number, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => `${year}-${two(from + at)}`);

/** The four quarters of a year, each by its months. */
export const quartersOf = (year: number): readonly (readonly string[])[] =>
  [1, 4, 7, 10].map((first) => span(year, first, first + 2));

export const monthsOfYear = (year: number): readonly string[] => span(year, 1, 12);

/** How many of the months are chosen, as a button says it. */
export function pressed(value: string | null, months: readonly string[]): boolean | 'mixed' {
  const chosen = new Set(monthsIn(value));
  const has = months.filter((month) => chosen.has(month)).length;
  return has === 0 ? false : has === months.length ? true : 'mixed';
}

/** Adds the months that are missing; where none is, takes all of them away. */
export function toggled(value: string | null, months: readonly string[]): string | null {
  const chosen = new Set(monthsIn(value));
  const all = months.every((month) => chosen.has(month));
  for (const month of months) {
    if (all) chosen.delete(month);
    else chosen.add(month);
  }
  return storedMonths(chosen);
}

/** The year that a picker begins with: that of the last month chosen, or this year. */
export const firstYear = (value: string | null, today: string): number =>
  Number((monthsIn(value).at(-1) ?? today).slice(0, 4));

/** The years that can be written, see `readMonths`. */
const years = { from: 1900, to: 2099 } as const;

export const withinYears = (year: number): number => Math.max(years.from, Math.min(years.to, year));

/** Buttons in one row: a quarter and its months. */
const inRow = 4;

/**
 * Where the arrow keys lead among the buttons, row by row; undefined where the key is none or
 * leads out.
 */
export function buttonAfterKey(key: string, at: number, count: number): number | undefined {
  const next = {
    ArrowLeft: at - 1,
    ArrowRight: at + 1,
    ArrowUp: at - inRow,
    ArrowDown: at + inRow,
    Home: 0,
    End: count - 1,
  }[key];
  return next === undefined || next < 0 || next >= count ? undefined : next;
}
