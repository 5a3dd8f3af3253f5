import { sql } from 'kysely';
import { Refusal } from '../refusal.ts';
import { query } from './query.ts';
import type { Actor, Store } from './store.ts';

/** Acts whose effect reaches beyond the rows (keys, files), and those that a store begins with. */
const notUndoable = ['init', 'demo', 'operators.', 'store.', 'settings.', 'period.'];

/** What a row of these tables is after an act that can never be taken back: a posted voucher. */
const final = { table: 'vouchers', field: '$.state', value: 'posted' } as const;

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
  const act = lastChange(store);
  return act === undefined || isFinal(store, act.seq) ? undefined : act;
}

/** Whether an act posted something: that is reversed by another act, never taken away. */
const isFinal = (store: Store, seq: number): boolean =>
  store.get(
    query
      .selectFrom('changes')
      .select('position')
      .where('actSeq', '=', seq)
      .where('tableName', '=', final.table)
      .where(sql<string>`json_extract(after, ${final.field})`, '=', final.value)
      .limit(1),
  ) !== undefined;

function lastChange(store: Store): Undoable | undefined {
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
 * @throws Refusal `undo.nothing`, `undo.changed`, `undo.posted` where the act posted a voucher
 */
export function undo(store: Store, actor: Actor, seq: number): void {
  const act = lastChange(store);
  if (act === undefined) throw new Refusal('undo.nothing');
  if (act.seq !== seq) throw new Refusal('undo.changed');
  if (isFinal(store, seq)) throw new Refusal('undo.posted');
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
