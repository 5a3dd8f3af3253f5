import { duesFollowUps } from '../../../shared/registers/duesFollowUps.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';
import type { FollowUp } from './answers.ts';
import { isAmong } from '../store/isAmong.ts';

/**
 * The talks about unpaid dues up to a day, by member, the latest first.
 * @param members ids; all where undefined
 */
export function followUpsUntil(
  store: Store,
  asOf: string,
  members?: Iterable<string>,
): ReadonlyMap<string, readonly FollowUp[]> {
  const talks = tableQuery
    .selectFrom(duesFollowUps.key)
    .select(['id', 'member', 'on', 'speaker', 'way', 'result', 'nextOn'])
    .where('voidedAt', 'is', null)
    .where(isAmong('member', members))
    .where('on', '<=', asOf)
    .orderBy('on', 'desc')
    .orderBy('id', 'desc');
  const byMember = Map.groupBy(store.all(talks), ({ member }) => String(member));
  return new Map([...byMember].map(([member, rows]) => [member, rows.map(followUpOf)]));
}

const followUpOf = (row: Row): FollowUp => ({
  id: String(row['id']),
  on: String(row['on']),
  speaker: String(row['speaker']),
  way: text(row['way']),
  result: String(row['result']),
  nextOn: text(row['nextOn']),
});

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
