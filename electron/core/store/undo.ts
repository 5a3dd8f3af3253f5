import { Refusal } from '../refusal.ts';
import { query } from './query.ts';
import type { Actor, Store } from './store.ts';

/** Acts whose effect reaches beyond the rows (keys, files), and those that a store begins with. */
const notUndoable = ['init', 'demo', 'operators.', 'store.', 'settings.'];

/** The last act that changed a row. */
export interface Undoable {
  readonly seq: number;
  readonly at: string;
  readonly operatorId: string;
  readonly what: string;
  readonly records: number;
}

/** What `undo` would take back, or undefined where there is nothing that can be taken back. */
export function lastAct(store: Store): Undoable | undefined {
  const act = store.get(
    query
      .selectFrom('acts')
      .select(['seq', 'at', 'operatorId', 'what'])
      .select((eb) =>
        eb
          .selectFrom('changes')
          .whereRef('changes.actSeq', '=', 'acts.seq')
          .select((count) => count.fn.count<number>('recordId').distinct().as('n'))
          .as('records'),
      )
      .where((eb) =>
        eb.exists(
          eb.selectFrom('changes').whereRef('changes.actSeq', '=', 'acts.seq').select('position'),
        ),
      )
      .orderBy('seq', 'desc')
      .limit(1),
  );
  if (act === undefined || notUndoable.some((prefix) => act.what.startsWith(prefix)))
    return undefined;
  return { ...act, records: act.records ?? 0 };
}

/**
 * Takes back the last act: every row as it stood before, in one act of its own that can be taken
 * back in turn.
 * @param seq the act that the user saw and means; refused with `undo.changed` if another came since
 */
export function undo(store: Store, actor: Actor, seq: number): void {
  const act = lastAct(store);
  if (act === undefined) throw new Refusal('undo.nothing');
  if (act.seq !== seq) throw new Refusal('undo.changed');
  const changes = store.all(
    query
      .selectFrom('changes')
      .select(['tableName', 'recordId', 'before'])
      .where('actSeq', '=', seq)
      .orderBy('position', 'desc'),
  );
  store.write(
    actor,
    'undo',
    (writing) => {
      for (const { tableName, recordId, before } of changes) {
        writing.putBack(tableName, recordId, before);
      }
    },
    { seq, what: act.what },
  );
}
