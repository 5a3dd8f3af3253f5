import { addMonths, firstDayOf, lastDayOf } from '../calendar.ts';

/** Before and after every day that counts. */
export const beginning = '1000-01-01';
export const openEnd = '9999-12-31';

/** The month of a day, or the first month that a partial date may mean: `YYYY-MM`. */
export const firstMonthOf = (partial: string): string => firstDayOf(partial).slice(0, 7);

/** The last month that a partial date may mean: `YYYY-MM`. */
export const lastMonthOf = (partial: string): string => lastDayOf(partial).slice(0, 7);

/** The months from one to another, both `YYYY-MM` and both of them in; none where `to` is earlier. */
export function monthsFrom(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** The last day of the quarter that a month belongs to. */
export function lastDayOfQuarter(month: string): string {
  const inYear = Number(month.slice(5, 7));
  return lastDayOf(addMonths(month, (12 - inYear) % 3));
}

/** Whether a month is over at the end of a day: its last day itself still belongs to it. */
export const hasEnded = (month: string, asOf: string): boolean => lastDayOf(month) < asOf;
