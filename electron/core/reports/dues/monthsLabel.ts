import type { Label } from '../../../../shared/label.ts';
import { addMonths } from '../../../../shared/rules/calendar.ts';
import { listed } from '../../../../shared/reports/punctuation.ts';
import { type SheetText, sheetText } from '../../../../shared/reports/sheetText.ts';

/** What a month of the year is called: 3月 / Mar. @param month `YYYY-MM` */
export const monthName = (month: string): Label =>
  sheetText(monthKeys[month.slice(5)] ?? 'dues.month.1');

const monthKeys: Readonly<Record<string, SheetText>> = {
  '01': 'dues.month.1',
  '02': 'dues.month.2',
  '03': 'dues.month.3',
  '04': 'dues.month.4',
  '05': 'dues.month.5',
  '06': 'dues.month.6',
  '07': 'dues.month.7',
  '08': 'dues.month.8',
  '09': 'dues.month.9',
  '10': 'dues.month.10',
  '11': 'dues.month.11',
  '12': 'dues.month.12',
};

/**
 * Months as people write them, those that follow on one another as one: 1—3月、5月 / Jan–Mar, May.
 * @param months `YYYY-MM`, in any order
 * @param year the one that goes without saying, e.g. that of the sheet; other years are named
 */
export function monthsLabel(months: readonly string[], year: string): Label {
  const byYear = Map.groupBy([...new Set(months)].sort(), (month) => month.slice(0, 4));
  return listed(
    [...byYear].map(([of, own]) => {
      const runs = listed(runsOf(own).map(runLabel));
      return of === year ? runs : sheetText('dues.months-of', { year: of, months: runs });
    }),
  );
}

/** First and last of each run of months. */
function runsOf(months: readonly string[]): (readonly [first: string, last: string])[] {
  const runs: [string, string][] = [];
  for (const month of months) {
    const run = runs.at(-1);
    if (run !== undefined && addMonths(run[1], 1) === month) run[1] = month;
    else runs.push([month, month]);
  }
  return runs;
}

function runLabel([first, last]: readonly [string, string]): Label {
  const [from, to] = [monthName(first), monthName(last)];
  if (first === last) return from;
  return sheetText('dues.months-run', { from, to, number: Number(first.slice(5)) });
}
