import { organizations } from '../../../../shared/registers/organizations.ts';
import { attendances } from '../../../../shared/registers/attendances.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import type { Session } from '../../session.ts';
import { tableQuery } from '../../store/query.ts';
import {
  type MeetingScope,
  heldMeetingRecords,
  partsOfMeetings,
} from '../meetings/meetingRecords.ts';

/** A meeting with the names of those who were due. */
export interface ListedMeeting {
  readonly meeting: StoredRecord;
  /** Codes of `presences`, by member. */
  readonly presences: ReadonlyMap<string, string>;
}

/** The meetings of one organisation, those of its Party groups among them. */
export interface BranchMeetings {
  readonly branch: string;
  readonly name: string;
  readonly listed: readonly ListedMeeting[];
  /** How many have no list of names. */
  readonly unlisted: number;
}

/**
 * The meetings of a period by organisation, in the order of the first one. Talks are left out:
 * nobody is due at them (domain.md 4.2).
 */
export function branchMeetings(session: Session, scope: MeetingScope): BranchMeetings[] {
  const homes = homesOfGroups(session);
  const lists = partsOfMeetings(session.store, attendances, scope.period);
  const held = heldMeetingRecords(session, scope).filter(({ kind }) => kind !== 'talk');
  const byBranch = Map.groupBy(held, ({ branch }) => homes.get(String(branch)) ?? String(branch));
  return [...byBranch].map(([branch, own]) => {
    const listed = own.flatMap((meeting): ListedMeeting[] => {
      const list = lists.get(meeting.id);
      return list === undefined
        ? []
        : [
            {
              meeting,
              presences: new Map(
                list.map(({ member, presence }) => [String(member), String(presence)]),
              ),
            },
          ];
    });
    const name = session.references.title(organizations.key, branch) ?? branch;
    return { branch, name, listed, unlisted: own.length - listed.length };
  });
}

/** The branch to which a Party group belongs, by the group's id. */
function homesOfGroups({ store }: Session): ReadonlyMap<string, string> {
  const rows = store.all(
    tableQuery
      .selectFrom(organizations.key)
      .select(['id', 'parent'])
      .where('kind', '=', 'group')
      .where('parent', 'is not', null),
  );
  return new Map(rows.map(({ id, parent }) => [String(id), String(parent)]));
}
