import { daysBetween } from '../../shared/rules/calendar.ts';

/** How far off a duty's last day is, as a text of `duties.until` and the days that fill it. */
export type Until =
  | { readonly text: 'met' | 'today' | 'tomorrow' | 'yesterday' }
  | { readonly text: 'left' | 'late'; readonly days: number };

/**
 * How far off the last day of a duty is, in words.
 * @param dutyDue its last day, ISO
 * @param asOf the day from which it is seen, ISO
 */
export function untilOf(state: string, dutyDue: string, asOf: string): Until {
  if (state === 'met') return { text: 'met' };
  const days = daysBetween(asOf, dutyDue);
  if (days === 0) return { text: 'today' };
  if (days === 1) return { text: 'tomorrow' };
  if (days === -1) return { text: 'yesterday' };
  return days > 0 ? { text: 'left', days } : { text: 'late', days: -days };
}
