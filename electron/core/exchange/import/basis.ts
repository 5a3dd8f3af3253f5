import { query } from '../../store/query.ts';
import type { Store } from '../../store/store.ts';

/**
 * The last act that changed a record: while it stays the same, a plan holds. That somebody looked
 * at something or made a backup changes no record.
 */
export function basisOf(store: Store): string {
  const last = store.get(
    query.selectFrom('changes').select('actSeq').orderBy('actSeq', 'desc').limit(1),
  );
  const act =
    last &&
    store.get(query.selectFrom('acts').select(['seq', 'hash']).where('seq', '=', last.actSeq));
  return act === undefined ? '' : `${act.seq}:${act.hash}`;
}
