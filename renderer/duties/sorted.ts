import { addMonths } from '../../shared/rules/calendar.ts';
import type { Duty } from './dutyData.ts';

/** The duties as the start page tells of them. */
export interface SortedDuties {
  /** To be done before this month ends, the nearest first. */
  readonly due: readonly Duty[];
  /** To be done later, the nearest first. */
  readonly later: readonly Duty[];
  /** Overdue: of each duty the last period alone, the longest overdue last. */
  readonly overdue: readonly Duty[];
  /** Overdue periods further back, which can hardly be made up any more. */
  readonly older: readonly Duty[];
  /** Not over yet, and done in the present month. */
  readonly met: readonly Duty[];
}

/** Further back than this nothing is said of a period, unless somebody unfolds it. */
const monthsBack = 12;

/**
 * Sorts duties into what is to be done now and what a glance need not see. Nothing is left out but
 * what was met before this month.
 * @param asOf ISO day
 */
export function sortDuties(duties: readonly Duty[], asOf: string): SortedDuties {
  const byDue = duties.toSorted((a, b) => order(a.due, b.due));
  const overdue = byDue.filter(({ state }) => state === 'overdue').toReversed();
  const oldest = addMonths(asOf, -monthsBack);
  const seen = new Set<string>();
  const latest = new Set(
    overdue.filter((duty) => {
      const of = `${duty.rule} ${duty.subject.id}`;
      const isLatest = !seen.has(of) && (duty.due >= oldest || canStillBeDone(duty));
      seen.add(of);
      return isLatest;
    }),
  );
  const month = asOf.slice(0, 7);
  const open = byDue.filter(({ state }) => state === 'due');
  return {
    due: open.filter((duty) => duty.due.slice(0, 7) <= month),
    later: open.filter((duty) => duty.due.slice(0, 7) > month),
    overdue: overdue.filter((duty) => latest.has(duty)),
    older: overdue.filter((duty) => !latest.has(duty)),
    met: byDue.filter(
      ({ state, period, evidence }) =>
        state === 'met' &&
        period.to.slice(0, 7) >= month &&
        evidence.some(({ on }) => on.slice(0, 7) === month),
    ),
  };
}

/** A meeting of a past month is missed for good; an election is held late, but held. */
const canStillBeDone = ({ measure }: Duty): boolean => measure === 'election';

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
