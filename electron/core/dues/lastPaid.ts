import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/**
 * The day of the last receipt of regular dues of each member that was not taken back by the end of
 * a day.
 * @param only an id, where one member is asked for
 */
export function lastPaidOn(store: Store, asOf: string, only?: string): ReadonlyMap<string, string> {
  let days = tableQuery
    .selectFrom(`${duesReceipts.key} as r`)
    .select(['r.member', (eb) => eb.fn.max('r.receivedOn').as('on')])
    .where('r.voidedAt', 'is', null)
    .where('r.kind', '=', 'regular')
    .where('r.reverses', 'is', null)
    .where('r.receivedOn', '<=', asOf)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom(`${duesReceipts.key} as b`)
            .select('b.id')
            .whereRef('b.reverses', '=', 'r.id')
            .where('b.receivedOn', '<=', asOf),
        ),
      ),
    )
    .groupBy('r.member');
  if (only !== undefined) days = days.where('r.member', '=', only);
  return new Map(store.all(days).map(({ member, on }) => [String(member), String(on)]));
}
