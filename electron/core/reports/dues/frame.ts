import { type ShownLanguage, inLanguage, showYuan } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { monthsFrom } from '../../../../shared/rules/dues/months.ts';
import { type ReportingPeriod, signedDay } from '../../../../shared/rules/period.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Session } from '../../session.ts';

/** Of when and in which language a sheet of dues is made. */
export interface DuesFrame {
  readonly period: ReportingPeriod;
  readonly language: ShownLanguage;
  /** The months of the period, `YYYY-MM`. */
  readonly months: readonly string[];
  /** The year whose months need not be named with it. */
  readonly year: string;
  /** The last day of the period, or today where that is earlier. */
  readonly endOn: string;
  readonly show: (label: Label) => string;
}

export function duesFrame(
  session: Session,
  { period, language }: { readonly period: ReportingPeriod; readonly language: ShownLanguage },
): DuesFrame {
  const today = session.today();
  return {
    period,
    language,
    months: monthsFrom(period.from.slice(0, 7), period.to.slice(0, 7)),
    year: period.from.slice(0, 4),
    endOn: period.to < today ? period.to : today,
    show: (label) => inLanguage(label, language),
  };
}

/** Whether a day lies in the period. */
export const isInPeriod = ({ period }: DuesFrame, on: string): boolean =>
  on >= period.from && on <= period.to;

/** Unit, day and the unit of money above a table. */
export const linesAbove = (unit: string, on: string): Label[] => [
  sheetText('unit', { unit }),
  sheetText('as-of', { day: signedDay(on) }),
  sheetText('dues.yuan-unit'),
];

/**
 * The line that says whether two sums, which must be the same, are so.
 * @param key a sentence with both sums
 */
export function checkLine(
  key: SheetText,
  params: Readonly<Record<string, number | string | Label>>,
  [aFen, bFen]: readonly [number, number],
): Label {
  const what = sheetText(key, params);
  return aFen === bFen
    ? sheetText('dues.agrees', { what })
    : sheetText('dues.differs', { what, difference: showYuan(Math.abs(aFen - bFen)) });
}
