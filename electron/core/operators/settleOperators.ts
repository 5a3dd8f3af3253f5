import { Refusal } from '../refusal.ts';
import type { Operator } from '../session.ts';
import { type UnlockedRing, operatorsOf } from '../store/keyRing.ts';
import { query } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/**
 * Brings the table of operators in step with the key ring, which alone says who can open the
 * store: a key without a row gets one (added, or the store was restored), a row without a key is
 * retired. Done at each change of the ring and at each opening, so that a stop in between heals.
 * @returns the operator whose session begins
 * @throws Refusal `keys.no-operator`
 */
export function settleOperators(
  store: Store,
  unlocked: UnlockedRing,
  operatorId: string,
  now: Date,
): Operator {
  const holders = operatorsOf(unlocked);
  const own = holders.find(({ id }) => id === operatorId);
  if (own === undefined) throw new Refusal('keys.no-operator');
  const rows = store.all(query.selectFrom('operators').select(['id', 'retiredAt']));
  const added = holders.filter(({ id }) => !rows.some((row) => row.id === id));
  const gone = rows.filter(
    ({ id, retiredAt }) => retiredAt === null && !holders.some((holder) => holder.id === id),
  );
  if (added.length > 0) {
    store.write({ operatorId }, 'operators.add', (writing) => {
      for (const { id, name, post, role } of added) {
        writing.insert('operators', { id, name, post, role, retiredAt: null });
      }
    });
  }
  if (gone.length > 0) {
    store.write({ operatorId }, 'operators.retire', (writing) => {
      for (const { id } of gone) writing.update('operators', id, { retiredAt: now.toISOString() });
    });
  }
  return own;
}
