import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** What a member gave a branch beside the months: domain.md 5.1. */
export interface Gift {
  readonly member: string;
  readonly branch: string;
  readonly kind: 'voluntary' | 'large';
  /** What was taken back is taken off. */
  readonly amountFen: number;
}

/** All that was received in a year beside the regular dues, summed up: one query. */
export function giftsIn(store: Store, year: number): ReadonlyMap<string, readonly Gift[]> {
  const rows = store.all(
    tableQuery
      .selectFrom(duesReceipts.key)
      .select(['member', 'branch', 'kind', (eb) => eb.fn.sum('amountFen').as('amountFen')])
      .where('voidedAt', 'is', null)
      .where('kind', 'in', ['voluntary', 'large'])
      .where('receivedOn', '>=', `${year}-01-01`)
      .where('receivedOn', '<=', `${year}-12-31`)
      .groupBy(['member', 'branch', 'kind']),
  );
  const gifts = rows.map(({ member, branch, kind, amountFen }): Gift => ({
    member: String(member),
    branch: String(branch),
    kind: kind === 'large' ? 'large' : 'voluntary',
    amountFen: Number(amountFen),
  }));
  return Map.groupBy(gifts, ({ member }) => member);
}
