import { organizations } from '../../../shared/registers/organizations.ts';
import type { DutyOrganization } from '../../../shared/rules/duties/facts.ts';
import { inOrder } from '../registers/dated.ts';
import { placesInTree } from '../reports/branchOrder.ts';
import type { Session } from '../session.ts';
import { query, tableQuery } from '../store/query.ts';
import type { Row } from '../store/tables.ts';

const text = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
const number = (value: unknown): number | null => (typeof value === 'number' ? value : null);

/**
 * Every organisation in the order of the tree, with who led it on a day: two queries. The township
 * above a village keeps its own duties itself.
 */
export function readOrganizations(session: Session, day: string): DutyOrganization[] {
  const places = placesInTree(session);
  const secretaries = secretariesOn(session, day);
  return session.store
    .all(tableQuery.selectFrom(organizations.key).selectAll().where('voidedAt', 'is', null))
    .filter(({ kind }) => session.unit.kind !== 'village' || kind !== 'township-committee')
    .map((row) => organizationOf(row, secretaries.get(String(row['id']))))
    .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

const organizationOf = (row: Row, lead: Lead | undefined): DutyOrganization => ({
  id: String(row['id']),
  name: String(row['name']),
  kind: String(row['kind']),
  parent: text(row['parent']),
  foundedOn: text(row['foundedOn']),
  dissolvedOn: text(row['dissolvedOn']),
  secretary: lead === undefined ? text(row['secretary']) : lead.secretary,
  appointedOn: lead?.appointedOn ?? null,
  committeeSize: number(row['committeeSize']),
  termYears: number(row['termYears']),
  termStartOn: text(row['termStartOn']),
  termEndOn: text(row['termEndOn']),
});

interface Lead {
  readonly secretary: string | null;
  /** Null for the first one known: that is when the book began, not the term of office. */
  readonly appointedOn: string | null;
}

/** Who led the organisations whose secretary has changed. */
function secretariesOn({ store }: Session, day: string): ReadonlyMap<string, Lead> {
  const rows = store.all(
    query
      .selectFrom('datedChanges')
      .select(['recordId', 'value', 'effectiveOn', 'position'])
      .where('register', '=', organizations.key)
      .where('field', '=', 'secretary')
      .where('voidedAt', 'is', null),
  );
  const leads = new Map<string, Lead>();
  for (const [organization, changes] of Map.groupBy(rows, ({ recordId }) => recordId)) {
    const known = inOrder(changes).filter(
      ({ effectiveOn }, at) => at === 0 || effectiveOn === null || effectiveOn <= day,
    );
    const [before, last] = [known.at(-2), known.at(-1)];
    if (last === undefined) continue;
    leads.set(organization, {
      secretary: text(last.value),
      appointedOn:
        text(before?.value) !== null && before?.value !== last.value ? last.effectiveOn : null,
    });
  }
  return leads;
}
