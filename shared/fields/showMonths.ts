import type { Value } from './field.ts';
import { type MonthRun, monthRuns, monthsIn } from './months.ts';
import type { ShownLanguage } from './show.ts';

/**
 * Months as people read them, shortened in runs: 2026年1–3月、5月, or 2026-01 to 2026-03, 2026-05;
 * for both languages in figures only. `readMonths` reads each of them back.
 */
export function showMonths(value: Value, language: ShownLanguage): string {
  const runs = monthRuns(monthsIn(value));
  if (language === 'zh') return inChinese(runs);
  const [to, and] = language === 'en' ? [' to ', ', '] : ['–', '、'];
  return runs.map((run) => (run.from === run.to ? run.from : run.from + to + run.to)).join(and);
}

/** The year stands only where it is another than that of the month before. */
function inChinese(runs: readonly MonthRun[]): string {
  let year = '';
  const withYear = (month: string): string => {
    const said = month.slice(0, 4) === year ? '' : `${month.slice(0, 4)}年`;
    year = month.slice(0, 4);
    return said + String(Number(month.slice(5)));
  };
  const told = runs.map(({ from, to }) => {
    const first = withYear(from);
    if (from === to) return `${first}月`;
    const sameYear = from.slice(0, 4) === to.slice(0, 4);
    return `${first}${sameYear ? '' : '月'}–${withYear(to)}月`;
  });
  return told.join('、');
}
