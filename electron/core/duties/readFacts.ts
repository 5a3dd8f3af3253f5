import { addDays } from '../../../shared/rules/calendar.ts';
import type { DutyFacts } from '../../../shared/rules/duties/facts.ts';
import { heldMeetings } from '../meetings/facts.ts';
import type { Session } from '../session.ts';
import { classesHeld, presentAt, readTrainings } from './readLearning.ts';
import { readMembers } from './readMembers.ts';
import { readOrganizations } from './readOrganizations.ts';

/** So many years before, a training may be within a probation that was extended. */
const yearsOfTraining = 3;

/**
 * What the duties are worked out from: a few queries, however many branches there are.
 * @param span.from a day of the first periods that are shown; all of its year is read
 * @param span.day the last day that counts
 */
export function readFacts(
  session: Session,
  { from, day }: { readonly from: string; readonly day: string },
): DutyFacts {
  const { store } = session;
  const year = Number(from.slice(0, 4));
  const [begin, longBefore] = [`${year}-01-01`, `${year - yearsOfTraining}-01-01`];
  const meetings = heldMeetings(store, { from: begin, to: day });
  const classes = classesHeld(store, { from: longBefore, to: addDays(begin, -1) });
  const { learning, talks } = presentAt(store, meetings, classes);
  const trainings = readTrainings(store, { from: longBefore, to: day });
  return {
    organizations: readOrganizations(session, day),
    membersOn: readMembers(store),
    meetings,
    learning: [...learning, ...trainings],
    talks,
    // There is no register of the rounds of rectification yet.
    rounds: [],
  };
}
