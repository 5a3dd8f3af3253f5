import { dueMonths } from '../../../shared/rules/dues/dueMonths.ts';
import { grid } from '../../../shared/rules/dues/grid.ts';
import type { Session } from '../session.ts';
import { duesFacts, personOf, rowsFor } from './duesFacts.ts';
import { paidBy, paidShares } from './paidShares.ts';

/**
 * What each member owed for the months of a year and has paid of them (domain.md 4.3): one query,
 * however many members they are.
 * @returns by id; without those of whose branches the ledger keeps nothing yet, and of whom nothing
 *   was due or paid
 */
export function duesOfYear(
  session: Session,
  members: readonly string[],
  year: number,
): ReadonlyMap<string, { readonly dueFen: number; readonly paidFen: number }> {
  const facts = duesFacts(session);
  const span = { from: `${year}-01`, to: `${year}-12` };
  const paid = paidShares(session.store, members.length === 1 ? { ...span, members } : span);
  const sums = new Map<string, { readonly dueFen: number; readonly paidFen: number }>();
  for (const id of members) {
    const person = personOf(facts, id);
    const { shares } = paidBy(paid, id);
    const kept = person.branch.some(({ value }) => facts.starts.byBranch.has(value ?? ''));
    if (!kept && shares.length === 0) continue;
    const due = dueMonths(person, rowsFor(facts, person), span.from, span.to);
    const { dueFen, paidFen } = grid(due, shares, session.today()).totals;
    if (shares.length > 0 || due.some(({ state }) => state !== 'not-due'))
      sums.set(id, { dueFen, paidFen });
  }
  return sums;
}
