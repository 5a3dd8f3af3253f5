import { addDays, addMonths, firstDayOf, lastDayOf } from '../calendar.ts';
import type { DuesMember } from './duesMember.ts';
import { beginning, lastMonthOf, openEnd } from './months.ts';

/** Days on the roll; both belong to it. */
export interface RollSpan {
  readonly from: string;
  readonly to: string;
  /** Why it ended; null where it has not. */
  readonly endedBy: 'left' | 'suspended' | null;
}

interface Step {
  /** Sorts the steps. */
  readonly on: string;
  /** The first day on the roll, or the last. */
  readonly day: string;
  /** Null for coming onto the roll. */
  readonly endedBy: RollSpan['endedBy'];
}

const isTransfer = (way: string): boolean =>
  way === 'whole-unit-in' || way === 'transfer-in' || way.startsWith('transfer-in-');

const later = (a: string, b: string): string => (a > b ? a : b);

/**
 * When a member was on the roll as dues count it: from the branch meeting of the admission, from
 * the month after a transfer, to the day of leaving. A date that is not exact is taken so that less
 * is asked for: the last day that it may mean for coming, the first for going.
 */
export function onRollSpans(member: DuesMember): readonly RollSpan[] {
  const spans: RollSpan[] = [];
  let from: string | null = null;
  const steps = [...entries(member), ...leavings(member)];
  for (const { day, endedBy } of steps.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    if (endedBy === null) {
      from ??= day;
    } else if (from !== null) {
      spans.push({ from, to: day, endedBy });
      from = null;
    }
  }
  return from === null ? spans : [...spans, { from, to: openEnd, endedBy: null }];
}

function entries({ enteredBy, joinedOn }: DuesMember): Step[] {
  const entered = enteredBy.length > 0 ? enteredBy : [{ value: null, on: joinedOn }];
  return entered.flatMap(({ value, on }, index): Step[] => {
    const way = value ?? '';
    // An admission counts from the branch meeting, however late it was approved or recorded.
    const start = index === 0 && way === 'admission' ? (joinedOn ?? on) : (on ?? joinedOn);
    if (start === null) return [];
    const day = firstDayOfDues(way, start, index === 0 ? joinedOn : null);
    return [{ on: firstDayOf(start), day, endedBy: null }];
  });
}

function firstDayOfDues(way: string, on: string, joinedOn: string | null): string {
  if (isTransfer(way)) return firstDayOf(addMonths(lastMonthOf(on), 1));
  const joined = joinedOn === null || way === 'admission' ? beginning : lastDayOf(joinedOn);
  return later(lastDayOf(on), joined);
}

function leavings({ leftBy, enteredBy, joinedOn }: DuesMember): Step[] {
  const steps: Step[] = [];
  let last = enteredBy.at(-1)?.on ?? joinedOn ?? beginning;
  for (const { value, on } of leftBy) {
    const away = steps.length > 0 && steps.at(-1)?.endedBy !== null;
    last = on ?? last;
    if (value !== null) steps.push({ on: lastDayOf(last), ...goneBy(value, last) });
    else if (away) steps.push({ on: firstDayOf(last), day: lastDayOf(last), endedBy: null });
  }
  return steps;
}

/** The day of leaving still counts; that of a suspension does not. */
export function goneBy(way: string, on: string): Pick<Step, 'day' | 'endedBy'> {
  const first = firstDayOf(on);
  return way === 'suspended'
    ? { day: addDays(first, -1), endedBy: 'suspended' }
    : { day: first, endedBy: 'left' };
}
