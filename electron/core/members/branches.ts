import { organizations } from '../../../shared/registers/organizations.ts';
import { Refusal } from '../refusal.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/**
 * An organisation and all below it in the tree, by id: the branches of a village or township.
 * @throws Refusal `report.branch-unknown`
 */
export function branchesUnder(store: Store, organization: string): ReadonlySet<string> {
  const rows = store.all(tableQuery.selectFrom(organizations.key).select(['id', 'parent']));
  if (!rows.some(({ id }) => id === organization)) throw new Refusal('report.branch-unknown');
  const below = new Map<string, string[]>();
  for (const { id, parent } of rows) {
    if (parent !== null)
      below.set(String(parent), [...(below.get(String(parent)) ?? []), String(id)]);
  }
  const found = new Set<string>();
  const waiting = [organization];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(below.get(id) ?? []));
  }
  return found;
}
