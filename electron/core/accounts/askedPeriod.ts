import type { Period } from '../../../shared/rules/accounts/types.ts';
import { readPeriod } from '../../../shared/rules/period.ts';
import { monthsFrom } from '../../../shared/rules/dues/months.ts';
import { Refusal } from '../refusal.ts';
import type { ShownPeriod } from './answers.ts';

/** A period as it is asked for, with its first and last month. @throws Refusal `request.invalid` */
export function askedPeriod(text: string): ShownPeriod {
  const period = readPeriod(text);
  if (period === undefined) throw new Refusal('request.invalid', { field: 'period' });
  return { text: period.key, from: period.from.slice(0, 7), to: period.to.slice(0, 7) };
}

/** The months of a period in order. */
export const monthsIn = ({ from, to }: Period): readonly string[] => monthsFrom(from, to);

/** The months of a year. */
export const yearPeriod = (year: number | string): Period => ({
  from: `${year}-01`,
  to: `${year}-12`,
});
