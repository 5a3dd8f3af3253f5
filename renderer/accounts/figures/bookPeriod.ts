import { type Period, type PeriodKind, partsOf, periodAt } from '../../reports/period.ts';

/** The order in which accountants choose. */
export const periodKinds: readonly PeriodKind[] = ['month', 'quarter', 'year'];

/** A period of an address: `2026`, `2026-Q3`, `2026-11`; undefined where it is none. */
export function readBookPeriod(text: string | null): Period | undefined {
  const [, year, quarter, month] =
    /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  if (quarter !== undefined) return { kind: 'quarter', year: Number(year), part: Number(quarter) };
  if (month !== undefined) return { kind: 'month', year: Number(year), part: Number(month) };
  return { kind: 'year', year: Number(year), part: 1 };
}

/** The period of the same kind that comes before or after. @param by −1 or 1 */
export function beside({ kind, year, part }: Period, by: -1 | 1): Period {
  const parts = partsOf[kind];
  const at = year * parts + (part - 1) + by;
  return { kind, year: Math.floor(at / parts), part: (at % parts) + 1 };
}

/** The same time by another kind of period: the month that ends a quarter, the quarter of a month. */
export function ofKind(period: Period, kind: PeriodKind): Period {
  if (kind === 'year') return { kind, year: period.year, part: 1 };
  const lastMonth =
    period.kind === 'month' ? period.part : period.kind === 'quarter' ? period.part * 3 : 12;
  const part = kind === 'month' ? lastMonth : Math.ceil(lastMonth / 3);
  const now = periodAt(kind, new Date());
  // Of the year that runs: not its end, which has not come.
  const isAhead = period.kind === 'year' && period.year === now.year;
  return { kind, year: period.year, part: isAhead ? now.part : part };
}
