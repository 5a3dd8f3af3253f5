import { lastDayOf } from '../../rules/calendar.ts';
import { demoYear } from '../distributions.ts';

export { demoEnd } from '../meetings/branchYear.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** The month with which the books of the demo begin. */
export const booksBegin = `${demoYear}-01`;

/** A day of the demo's year: `05-12`. */
export const on = (monthDay: string): string => `${demoYear}-${monthDay}`;

/** A month of the demo's year, 1 to 12. */
export const monthOf = (month: number): string => `${demoYear}-${two(month)}`;

/** A day of a month of the demo's year. */
export const dayOf = (month: number, day: number): string => `${monthOf(month)}-${two(day)}`;

export const monthEnd = (month: number): string => lastDayOf(monthOf(month));

export const fen = (yuan: number): number => Math.round(yuan * 100);
