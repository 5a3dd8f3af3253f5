import { members } from '../../../../shared/registers/members.ts';
import { toRecord } from '../../registers/rows.ts';
import type { Session } from '../../session.ts';
import { tableQuery } from '../../store/query.ts';
import { rosterKey } from '../branchOrder.ts';

/** The place of each member as a roster orders them, by id; whoever is not known comes last. */
export function memberPlaces(session: Session): (member: string) => number {
  const keyOf = rosterKey(session);
  const keyed = session.store
    .all(
      tableQuery
        .selectFrom(members.key)
        .select(['id', 'branch', 'partyPost', 'joinedOn', 'bornOn']),
    )
    .map((row) => ({ id: String(row.id), key: keyOf(toRecord(members, row)) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const places = new Map(keyed.map(({ id }, place) => [id, place]));
  return (member) => places.get(member) ?? Infinity;
}
