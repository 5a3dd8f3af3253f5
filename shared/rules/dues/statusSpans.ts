import { onRollStatuses } from '../../codes/membershipStatuses.ts';
import { addDays, lastDayOf } from '../calendar.ts';
import type { DuesMember } from './duesMember.ts';
import { beginning, openEnd } from './months.ts';
import { type RollSpan, goneBy } from './rollSpans.ts';

/**
 * The days on which the membership status takes a member off the roll (domain.md 1.2, 3.3), with
 * what began it: of a suspension from its first day, of an exit from the day after, to the day
 * before the restoring.
 * @returns spans whose `endedBy` tells why nothing is owed within them
 */
export function offRollSpans({ status }: DuesMember): readonly RollSpan[] {
  const spans: RollSpan[] = [];
  let away: Pick<RollSpan, 'from' | 'endedBy'> | null = null;
  let last = beginning;
  for (const { value, on } of status) {
    last = on ?? last;
    const off = value !== null && !onRollStatuses.includes(value);
    if (off && away === null) {
      const { day, endedBy } = goneBy(value, last);
      away = { from: addDays(day, 1), endedBy };
    } else if (!off && away !== null) {
      spans.push({ ...away, to: addDays(lastDayOf(last), -1) });
      away = null;
    }
  }
  return away === null ? spans : [...spans, { ...away, to: openEnd }];
}
