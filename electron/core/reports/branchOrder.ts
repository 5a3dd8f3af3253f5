import { partyPosts } from '../../../shared/codes/index.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** The place of each organisation in the tree read from the top, siblings by code, then by age of record. */
function placesInTree(session: Session): Map<string, number> {
  const rows = session.store
    .all(tableQuery.selectFrom(organizations.key).select(['id', 'parent', 'code']))
    .map(({ id, parent, code }) => ({ id: String(id), parent, code: typeof code === 'string' ? code : '\uffff' }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1));
  const ids = new Set(rows.map(({ id }) => id));
  const below = Map.groupBy(rows, ({ parent }) => (typeof parent === 'string' && ids.has(parent) ? parent : null));
  const places = new Map<string, number>();
  const visit = (parent: string | null): void => {
    for (const { id } of below.get(parent) ?? []) {
      if (places.has(id)) continue;
      places.set(id, places.size);
      visit(id);
    }
  };
  visit(null);
  return places;
}

const postRanks = new Map(partyPosts.items.map(({ code }, rank) => [code, code === 'none' ? Infinity : rank]));

/**
 * Orders members as a roster stands on paper: by branch, those with a post in it first, then by
 * the day of admission.
 */
export function rosterOrder(session: Session): (a: AnyRecord, b: AnyRecord) => number {
  const places = placesInTree(session);
  const keys = (member: AnyRecord): readonly (number | string)[] => [
    places.get(String(member['branch'])) ?? Infinity,
    postRanks.get(String(member['partyPost'])) ?? Infinity,
    String(member['joinedOn']),
    String(member['bornOn']),
    String(member['id']),
  ];
  const known = new Map<AnyRecord, readonly (number | string)[]>();
  const keysOf = (member: AnyRecord): readonly (number | string)[] => {
    const made = known.get(member) ?? keys(member);
    known.set(member, made);
    return made;
  };
  return (a, b) => {
    const [left, right] = [keysOf(a), keysOf(b)];
    const at = left.findIndex((key, index) => key !== right[index]);
    const [x = 0, y = 0] = [left[at], right[at]];
    return at < 0 ? 0 : x < y ? -1 : 1;
  };
}
