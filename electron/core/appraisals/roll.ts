import { probationaryMember } from '../../../shared/rules/member.ts';
import { lastDayOfYear } from '../../../shared/rules/calendar.ts';
import { memberHistories, recordAt } from '../members/histories.ts';
import { rollAt } from '../members/roll.ts';
import { isIn } from '../members/statistics.ts';
import { rosterKey } from '../reports/branchOrder.ts';
import type { Session } from '../session.ts';

/** Somebody who takes part in an appraisal. */
export interface Participant {
  readonly id: string;
  readonly name: string;
  /** Takes part but gets no grade (domain.md 4.4). */
  readonly probationary: boolean;
}

/**
 * Who takes part in the appraisal of a branch: everybody on its roll at the end of the day, in the
 * order of the roster.
 * @param on ISO day
 */
export function participants(session: Session, branch: string, on: string): Participant[] {
  const keyOf = rosterKey(session);
  return rollAt(memberHistories(session.store), on)
    .filter((history) => isIn(history, on, new Set([branch])))
    .map((history) => recordAt(history, on))
    .map((member) => ({ member, key: keyOf(member) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ member }) => ({
      id: member.id,
      name: String(member['name']),
      probationary: member['memberType'] === probationaryMember,
    }));
}

/** The day whose roll counts: that of the appraisal, else the last of its year that is not to come. */
export function rollDay(session: Session, year: number, heldOn: unknown): string {
  if (typeof heldOn === 'string') return heldOn;
  const [end, today] = [lastDayOfYear(year), session.today()];
  return end < today ? end : today;
}
