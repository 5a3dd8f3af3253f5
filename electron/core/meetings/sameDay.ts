import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/**
 * Says where minutes of the same organisation, kind and day are there already: they may have been
 * written twice. Talks are not asked about, of which there are several a day.
 */
export function sameDay(store: Store, id: string, meeting: AnyRecord): readonly Finding[] {
  const { branch, kind, heldOn } = meeting;
  if (typeof branch !== 'string' || typeof kind !== 'string' || typeof heldOn !== 'string')
    return [];
  if (kind === 'talk') return [];
  const other = store.get(
    tableQuery
      .selectFrom(meetings.key)
      .select('topic')
      .where('branch', '=', branch)
      .where('kind', '=', kind)
      .where('heldOn', '=', heldOn)
      .where('voidedAt', 'is', null)
      .where('id', '!=', id)
      .limit(1),
  );
  if (other === undefined) return [];
  const params = { topic: String(other.topic) };
  return [{ level: 'warning', code: 'meeting.same-day', field: 'heldOn', params }];
}
