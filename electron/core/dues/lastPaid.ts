import { sql } from 'kysely';
import { duesReceipts } from '../../../shared/registers/duesReceipts.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { isAmong } from '../store/isAmong.ts';

/**
 * The day of the last receipt of regular dues of each member that was not taken back by the end of
 * a day.
 * @param members ids; all where undefined
 */
export function lastPaidOn(
  store: Store,
  asOf: string,
  members?: Iterable<string>,
): ReadonlyMap<string, string> {
  const reversedBy = tableQuery
    .selectFrom(`${duesReceipts.key} as b`)
    .select('b.id')
    .where(sql<boolean>`b.reverses = r.id`)
    .where('b.receivedOn', '<=', asOf);
  const days = tableQuery
    .selectFrom(`${duesReceipts.key} as r`)
    .select(['r.member', (eb) => eb.fn.max('r.receivedOn').as('on')])
    .where('r.voidedAt', 'is', null)
    .where(isAmong('r.member', members))
    .where('r.kind', '=', 'regular')
    .where('r.reverses', 'is', null)
    .where('r.receivedOn', '<=', asOf)
    .where((eb) => eb.not(eb.exists(reversedBy)))
    .groupBy('r.member');
  return new Map(store.all(days).map(({ member, on }) => [String(member), String(on)]));
}
