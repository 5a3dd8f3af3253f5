import type { Label } from '../label.ts';
import { isDay, lastDayOf } from './calendar.ts';

/** A reporting period: a year, a quarter or a month; both days belong to it. */
export interface ReportingPeriod {
  /** As it is asked for: `2026`, `2026-Q3`, `2026-11`. */
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly label: Label;
}

const form = /^(\d{4})(?:-?(?:[Qq]([1-4])|(\d{2})))?$/;

const quarters = ['一', '二', '三', '四'] as const;
const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** The Party is of 1921; a later century is a slip of the hand. */
const years = { from: 1921, to: 2199 } as const;

/**
 * Reads the period of a report as design.md 6 writes it: `2026`, `2026-Q3` or `2026-11`.
 * @returns undefined for anything else
 */
export function readPeriod(text: string): ReportingPeriod | undefined {
  const match = form.exec(text.normalize('NFKC').trim());
  const [, year = '', quarter, month] = match ?? [];
  if (Number(year) < years.from || Number(year) > years.to) return undefined;
  if (quarter !== undefined) return quarterOf(year, Number(quarter));
  if (month !== undefined) return monthOf(year, month);
  return {
    key: year,
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    label: { zh: `${year}年`, en: year },
  };
}

function quarterOf(year: string, quarter: number): ReportingPeriod {
  const two = (month: number): string => String(month).padStart(2, '0');
  return {
    key: `${year}-Q${quarter}`,
    from: `${year}-${two(quarter * 3 - 2)}-01`,
    to: lastDayOf(`${year}-${two(quarter * 3)}`),
    label: { zh: `${year}年第${quarters[quarter - 1] ?? ''}季度`, en: `Q${quarter} ${year}` },
  };
}

function monthOf(year: string, month: string): ReportingPeriod | undefined {
  const from = `${year}-${month}-01`;
  if (!isDay(from)) return undefined;
  const name = months[Number(month) - 1] ?? '';
  return {
    key: `${year}-${month}`,
    from,
    to: lastDayOf(`${year}-${month}`),
    label: { zh: `${year}年${Number(month)}月`, en: `${name} ${year}` },
  };
}

/** A day as signed papers write it (domain.md 10): 2026年12月31日; English keeps the ISO form. */
export function signedDay(day: string): Label {
  const [year = '', month = '', date = ''] = day.split('-');
  return { zh: `${Number(year)}年${Number(month)}月${Number(date)}日`, en: day };
}
