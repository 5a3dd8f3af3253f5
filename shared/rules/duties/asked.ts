import { daysBetween } from '../calendar.ts';
import type { DutyPeriod } from './duty.ts';

/** From when until when something is asked; null where nothing bounds it. */
export interface Bounds {
  readonly since: string | null;
  readonly until: string | null;
}

/** The later of the days from which and the earlier of those until which: all must hold. */
export const within = (...bounds: readonly Bounds[]): Bounds => ({
  since: bounds.reduce<string | null>(
    (latest, { since }) => (since !== null && (latest === null || since > latest) ? since : latest),
    null,
  ),
  until: bounds.reduce<string | null>(
    (first, { until }) => (until !== null && (first === null || until < first) ? until : first),
    null,
  ),
});

/**
 * Whether a period is asked for. One that had begun before the bound is, if at least half of its
 * days were left: a yearly meeting of a branch set up in March, not one of a branch set up in
 * November. One that goes on beyond the end is not.
 */
export function isAsked({ from, to }: DutyPeriod, { since, until }: Bounds): boolean {
  if (until !== null && to > until) return false;
  if (since === null || since <= from) return true;
  if (since > to) return false;
  return (daysBetween(since, to) + 1) * 2 >= daysBetween(from, to) + 1;
}

/** Whether what must be done once by a day is asked for: that day lies within the bounds. */
export const isAskedOnce = ({ to }: DutyPeriod, { since, until }: Bounds): boolean =>
  (since === null || to >= since) && (until === null || to <= until);
