import { meetings } from '../../../shared/registers/meetings.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** A meeting that an appraisal may have been held at. */
export interface ChosenMeeting {
  readonly id: string;
  readonly topic: string;
  readonly heldOn: string;
}

/**
 * The meetings of a branch at which its appraisal of a year may have taken place, latest first. The
 * committee often meets in the weeks after the new year, so those of the next year count too.
 * @param kinds of meeting; one that counts also as such a kind is meant too
 */
export function meetingsToChoose(
  session: Session,
  branch: string,
  year: number,
  kinds: readonly string[],
): ChosenMeeting[] {
  return session.store
    .all(
      tableQuery
        .selectFrom(meetings.key)
        .select(['id', 'topic', 'heldOn', 'kind', 'countsAs'])
        .where('branch', '=', branch)
        .where('heldOn', '>=', `${year}-01-01`)
        .where('heldOn', '<=', `${year + 1}-12-31`)
        .where('state', '=', 'held')
        .where('voidedAt', 'is', null)
        .orderBy('heldOn', 'desc'),
    )
    .filter(({ kind, countsAs }) =>
      [String(kind), ...String(countsAs ?? '').split(',')].some((each) => kinds.includes(each)),
    )
    .map(({ id, topic, heldOn }) => ({
      id: String(id),
      topic: String(topic),
      heldOn: String(heldOn),
    }));
}
