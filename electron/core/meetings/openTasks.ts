import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';

/** What an earlier meeting of the organisation charged somebody with and is not done. */
export interface OpenTask {
  readonly id: string;
  readonly what: string;
  readonly who: string | null;
  /** ISO day. */
  readonly dueOn: string | null;
  readonly doneOn: string | null;
  readonly result: string | null;
  /** The meeting at which it was reported last. */
  readonly reportedAt: string | null;
  readonly meeting: { readonly id: string; readonly topic: string; readonly heldOn: string };
}

/** Before when: a day, and of the meetings of that day before this one, where it is recorded. */
interface Before {
  readonly branch: string;
  /** ISO day. */
  readonly on: string;
  readonly meeting?: string;
}

/**
 * The tasks of earlier meetings of an organisation that are not done, or were reported at this
 * meeting: oldest meeting first (domain.md 4.3).
 */
export function openTasks(store: Store, { branch, on, meeting }: Before): readonly OpenTask[] {
  const rows = store.all(
    tableQuery
      .selectFrom('tasks as t')
      .innerJoin('meetings as m', 'm.id', 't.meeting')
      .select(['t.id', 't.what', 't.who', 't.dueOn', 't.doneOn', 't.result', 't.reportedAt'])
      .select(['m.id as ofMeeting', 'm.topic', 'm.heldOn'])
      .where('t.voidedAt', 'is', null)
      .where('m.voidedAt', 'is', null)
      .where('m.state', '=', 'held')
      .where('m.branch', '=', branch)
      .where((eb) =>
        eb.or([
          eb('m.heldOn', '<', on),
          // Ids grow with time: of one day, what was recorded before.
          eb.and([eb('m.heldOn', '=', on), eb('m.id', '<', meeting ?? '~')]),
        ]),
      )
      .where((eb) => eb.or([eb('t.doneOn', 'is', null), eb('t.reportedAt', '=', meeting ?? '')]))
      .orderBy('m.heldOn')
      .orderBy('m.id')
      .orderBy('t.position'),
  );
  return rows.map(taskOf);
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const taskOf = (row: Row): OpenTask => ({
  id: String(row['id']),
  what: String(row['what']),
  who: text(row['who']),
  dueOn: text(row['dueOn']),
  doneOn: text(row['doneOn']),
  result: text(row['result']),
  reportedAt: text(row['reportedAt']),
  meeting: {
    id: String(row['ofMeeting']),
    topic: String(row['topic']),
    heldOn: String(row['heldOn']),
  },
});
