// Arithmetic on ISO days as text. A partial date is `YYYY`, `YYYY-MM` or a full day: old papers
// often say no more (domain.md 9).

const partialForm = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

interface Parts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const two = (value: number): string => String(value).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');
const isoDay = (year: number, month: number, day: number): string =>
  `${four(year)}-${two(month)}-${two(day)}`;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days of a month; `month` from 1. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;

function partsOf(text: string): Parts | undefined {
  if (!partialForm.test(text)) return undefined;
  const year = Number(text.slice(0, 4));
  if (text.length === 4) return year > 0 ? { year } : undefined;
  const month = Number(text.slice(5, 7));
  if (year < 1 || month < 1 || month > 12) return undefined;
  if (text.length === 7) return { year, month };
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysInMonth(year, month) ? { year, month, day } : undefined;
}

function mustParse(text: string): Parts {
  const parts = partsOf(text);
  if (parts === undefined) throw new RangeError(`not a date: ${text}`);
  return parts;
}

/** True for a real `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => partsOf(text)?.day !== undefined;

/** True for a real `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const isPartialDate = (text: string): boolean => partsOf(text) !== undefined;

/** The first day that a partial date may mean. */
export function firstDayOf(partial: string): string {
  const { year, month = 1, day } = mustParse(partial);
  return day === undefined ? isoDay(year, month, 1) : partial;
}

/** The last day that a partial date may mean. */
export function lastDayOf(partial: string): string {
  const { year, month = 12, day } = mustParse(partial);
  return day === undefined ? isoDay(year, month, daysInMonth(year, month)) : partial;
}

export const lastDayOfYear = (year: number): string => isoDay(year, 12, 31);

/** The year of a partial date. */
export const yearOf = (partial: string): number => mustParse(partial).year;

/** The day `days` later; negative goes back. */
export function addDays(day: string, days: number): string {
  const { year, month = 1, day: date = 1 } = mustParse(day);
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, date + days);
  return isoDay(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** Days from one day to another; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;

/**
 * The same day so many months later, or the month's last day where that is missing (domain.md
 * 2.3: Jan 31 → Feb 28); negative goes back. A partial date stays as exact as it is.
 * @throws RangeError for a bare year and months that are not whole years
 */
export function addMonths(partial: string, months: number): string {
  const { year, month, day } = mustParse(partial);
  if (month === undefined) {
    if (months % 12 !== 0)
      throw new RangeError(`months cannot be added to a bare year: ${partial}`);
    return four(year + months / 12);
  }
  const count = year * 12 + (month - 1) + months;
  const newYear = Math.floor(count / 12);
  const newMonth = count - newYear * 12 + 1;
  return day === undefined
    ? `${four(newYear)}-${two(newMonth)}`
    : isoDay(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/**
 * Whole years gone by from one day to another, by the month arithmetic of `addMonths`; negative
 * where `to` is earlier. A partial `from` counts from its last day: never more than is certain.
 */
export function fullYears(from: string, to: string): number {
  const start = lastDayOf(from);
  const years = yearOf(to) - yearOf(start);
  return addMonths(start, years * 12) > to ? years - 1 : years;
}

/**
 * Order of two partial dates: negative when the first is surely earlier, positive when surely
 * later, 0 when equal or when they are not exact enough to tell. Not for sorting: ISO text sorts
 * by itself.
 */
export function comparePartial(a: string, b: string): -1 | 0 | 1 {
  const [left, right] = [mustParse(a), mustParse(b)];
  if (endOf(left) < beginningOf(right)) return -1;
  return beginningOf(left) > endOf(right) ? 1 : 0;
}

/** Numbers in the order of the days: a month taken for 31 days reaches into no other. */
const beginningOf = ({ year, month = 1, day = 1 }: Parts): number => (year * 12 + month) * 31 + day;
const endOf = ({ year, month = 12, day = 31 }: Parts): number => (year * 12 + month) * 31 + day;
