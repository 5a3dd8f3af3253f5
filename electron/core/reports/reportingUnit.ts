import { organizations } from '../../../shared/registers/organizations.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';

/**
 * The name of the organisation that reports: the one asked for, otherwise the highest one that is
 * this store's own. The township above a village is not; where the tree has no single top, the
 * unit's own name stands.
 * @throws Refusal `report.branch-unknown`
 */
export function reportingUnit(session: Session, branch: string | null): string {
  if (branch !== null) {
    const title = session.references.title(organizations.key, branch);
    if (title === undefined) throw new Refusal('report.branch-unknown');
    return title;
  }
  const rows = session.store.all(
    tableQuery
      .selectFrom(organizations.key)
      .select(['id', 'name', 'kind', 'parent'])
      .where('voidedAt', 'is', null)
      .where('dissolvedOn', 'is', null),
  );
  const village = session.unit.kind === 'village';
  const own = rows.filter(({ kind }) => !village || kind !== 'township-committee');
  const ids = new Set(own.map(({ id }) => id));
  const tops = own.filter(({ parent }) => parent === null || !ids.has(parent));
  return tops.length === 1 ? String(tops[0]?.name) : session.unit.name;
}
