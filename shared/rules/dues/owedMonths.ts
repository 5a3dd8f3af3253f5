import { addDays, lastDayOf } from '../calendar.ts';
import type { DuesMember } from './duesMember.ts';
import { type RollSpan, onRollSpans } from './rollSpans.ts';
import { offRollSpans } from './statusSpans.ts';

/** Why a member owes nothing for a month: not yet, no more, or membership suspended on all of it. */
export type NotOwed = 'before-first' | 'left' | 'suspended';

/**
 * Tells for any month whether a member owes dues: who was on the roll, and not suspended, on any
 * day of it (domain.md 5.1). So the month of leaving is owed and that of restoring, and the month
 * of a suspension unless that began on its first day.
 * @returns for a month `YYYY-MM`: null where dues are owed, else why not
 */
export function owedMonths(member: DuesMember): (month: string) => NotOwed | null {
  const spans = offRollSpans(member).reduce(without, onRollSpans(member));
  return (month) => {
    const [first, last] = [`${month}-01`, lastDayOf(month)];
    const owed = spans.some(
      ({ from, to }) => (from > first ? from : first) <= (to < last ? to : last),
    );
    return owed ? null : (spans.findLast(({ to }) => to < first)?.endedBy ?? 'before-first');
  };
}

/** The spans less the days of one off the roll; what is left before it, if only no day, tells why. */
const without = (spans: readonly RollSpan[], off: RollSpan): readonly RollSpan[] =>
  spans.flatMap((span) => {
    if (off.to < span.from || span.to < off.from) return [span];
    const end = off.from < span.from ? span.from : off.from;
    const before = { from: span.from, to: addDays(end, -1), endedBy: off.endedBy };
    return off.to < span.to ? [before, { ...span, from: addDays(off.to, 1) }] : [before];
  });
