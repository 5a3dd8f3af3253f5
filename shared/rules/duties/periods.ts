import type { Label } from '../../label.ts';
import { addDays, addMonths, lastDayOf } from '../calendar.ts';
import { readPeriod, signedDay } from '../period.ts';
import type { DutyPeriod } from './duty.ts';

/** Months of the periods that follow the calendar. */
const monthsOf: Readonly<Record<string, number>> = {
  'month': 1,
  'two-months': 2,
  'quarter': 3,
  'half-year': 6,
  'year': 12,
};

/** Months of the periods that begin with an event. */
const monthsWithin: Readonly<Record<string, number>> = { 'within-half-year': 6, 'within-year': 12 };

/** Months of a calendar period; undefined for one that begins with an event. */
export const calendarMonths = (period: string): number | undefined => monthsOf[period];

/** Months of a period that begins with an event; undefined for any other. */
export const monthsAfterEvent = (period: string): number | undefined => monthsWithin[period];

const two = (month: number): string => String(month).padStart(2, '0');

/** The part of the year of so many months that a day lies in. */
function periodWith(day: string, months: number): DutyPeriod {
  const year = day.slice(0, 4);
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / months) * months + 1;
  const last = first + months - 1;
  const named = nameOf(year, first, months);
  return {
    ...named,
    from: `${year}-${two(first)}-01`,
    to: lastDayOf(`${year}-${two(last)}`),
  };
}

function nameOf(year: string, first: number, months: number): { key: string; label: Label } {
  if (months === 2)
    return {
      key: `${year}-${two(first)}–${two(first + 1)}`,
      label: {
        zh: `${year}年${first}—${first + 1}月`,
        en: `${monthName(year, first)} – ${monthName(year, first + 1)} ${year}`,
      },
    };
  if (months === 6)
    return first === 1
      ? { key: `${year}-H1`, label: { zh: `${year}年上半年`, en: `First half of ${year}` } }
      : { key: `${year}-H2`, label: { zh: `${year}年下半年`, en: `Second half of ${year}` } };
  const key =
    months === 12 ? year : months === 3 ? `${year}-Q${(first + 2) / 3}` : `${year}-${two(first)}`;
  return { key, label: readPeriod(key)?.label ?? { zh: key, en: key } };
}

const monthName = (year: string, month: number): string =>
  readPeriod(`${year}-${two(month)}`)?.label.en.split(' ')[0] ?? two(month);

/**
 * The calendar periods that have a day in common with a span, in order, each whole.
 * @param months 1, 2, 3, 6 or 12
 */
export function periodsBetween(months: number, from: string, to: string): DutyPeriod[] {
  const periods: DutyPeriod[] = [];
  let next = periodWith(from, months);
  while (next.from <= to) {
    periods.push(next);
    next = periodWith(addDays(next.to, 1), months);
  }
  return periods;
}

/** A period that begins with an event; both days belong to it. */
export const spanPeriod = (from: string, to: string): DutyPeriod => ({
  key: `${from}–${to}`,
  from,
  to,
  label: { zh: `${signedDay(from).zh}至${signedDay(to).zh}`, en: `${from} to ${to}` },
});

/**
 * The first day that is looked back to: a period that ended on it or later is shown still. Twelve
 * months, so that each month, quarter and year is shown once.
 */
export const lookBackFrom = (day: string): string => addDays(addMonths(day, -12), 1);
