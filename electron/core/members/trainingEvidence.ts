import { firstDayOf, lastDayOf } from '../../../shared/rules/calendar.ts';
import type { Learning } from '../../../shared/rules/duties/facts.ts';
import { groupBy } from '../../../shared/rules/duties/dutyIndex.ts';
import { presentAt, readTrainings } from '../duties/readLearning.ts';
import { heldMeetings } from '../meetings/facts.ts';
import type { Session } from '../session.ts';

/** Where somebody's class-hours come from: a meeting, or a record of the training register. */
export type TrainingEvidence = Pick<Learning, 'register' | 'id' | 'on' | 'label' | 'hours'>;

/** What each member learnt in a year, by day: three queries, however many members there are. */
export function learningByMember(
  session: Session,
  year: number,
): ReadonlyMap<string, readonly TrainingEvidence[]> {
  const span = { from: firstDayOf(String(year)), to: lastDayOf(String(year)) };
  const { learning } = presentAt(session.store, heldMeetings(session.store, span));
  const all = [...learning, ...readTrainings(session.store, span)]
    // A meeting that names an item of the plan but no hours teaches none.
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return groupBy(all, ({ members }) => members);
}
