export type PeriodKind = 'year' | 'quarter' | 'month';

/** A period as it is chosen; `part` is the quarter or the month, from 1. */
export interface Period {
  readonly kind: PeriodKind;
  readonly year: number;
  readonly part: number;
}

/** How many parts of that kind a year has. */
export const partsOf: Readonly<Record<PeriodKind, number>> = { year: 1, quarter: 4, month: 12 };

/** The period as the program takes it: `2026`, `2026-Q3`, `2026-11` (design.md 6). */
export function periodText({ kind, year, part }: Period): string {
  if (kind === 'year') return String(year);
  return kind === 'quarter' ? `${year}-Q${part}` : `${year}-${String(part).padStart(2, '0')}`;
}

/** The same kind of period that a day falls into; for a new kind, the one of today. */
export function periodAt(kind: PeriodKind, today: Date): Period {
  const month = today.getMonth() + 1;
  const part = { year: 1, quarter: Math.ceil(month / 3), month }[kind];
  return { kind, year: today.getFullYear(), part };
}
