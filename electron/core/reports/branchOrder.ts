import { partyPosts } from '../../../shared/codes/index.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/** After all that have a place. */
const last = 9_999_999;

/** The place of each organisation in the tree read from the top, siblings by code, then by age of record. */
export function placesInTree(session: Session): Map<string, number> {
  const rows = session.store
    .all(tableQuery.selectFrom(organizations.key).select(['id', 'parent', 'code']))
    .map(({ id, parent, code }) => ({
      id: String(id),
      parent,
      code: typeof code === 'string' ? code : '\uffff',
    }))
    .sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.id < b.id ? -1 : 1));
  const ids = new Set(rows.map(({ id }) => id));
  const below = Map.groupBy(rows, ({ parent }) =>
    typeof parent === 'string' && ids.has(parent) ? parent : null,
  );
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

const postRanks = new Map(
  partyPosts.items.map(({ code }, rank) => [code, code === 'none' ? last : rank]),
);

/**
 * By what members are ordered as a roster stands on paper: by branch, those with a post in it
 * first, then by the day of admission. Keys compare as texts.
 */
export function rosterKey(session: Session): (member: AnyRecord) => string {
  const places = placesInTree(session);
  const rank = (number: number | undefined): string => String(number ?? last).padStart(7, '0');
  return ({ branch, partyPost, joinedOn, bornOn, id }) =>
    [
      rank(places.get(String(branch))),
      rank(postRanks.get(String(partyPost))),
      String(joinedOn),
      String(bornOn),
      String(id),
    ].join('\t');
}
