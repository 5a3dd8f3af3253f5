import { sql } from 'kysely';
import { codesIn } from '../../../shared/fields/codes.ts';
import { agendaItems } from '../../../shared/registers/agendaItems.ts';
import { attendances } from '../../../shared/registers/attendances.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Row } from '../store/tables.ts';

/** ISO days, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A meeting that was held, as duties, training and reports count it. */
export interface HeldMeeting {
  readonly id: string;
  readonly branch: string;
  /** A code of `meetingKinds`. */
  readonly kind: string;
  /** What else it counts as; never its own kind. */
  readonly countsAs: readonly string[];
  /** ISO day. */
  readonly heldOn: string;
  readonly topic: string;
  /** The meeting in which it took place, e.g. of a lecture. */
  readonly within: string | null;
  readonly hours: number | null;
  readonly trainingTopic: string | null;
  readonly trainingChannel: string | null;
  /** The item of the education plan, an id. */
  readonly plan: string | null;
  readonly dueCount: number | null;
  readonly presentCount: number | null;
  /** The kinds of its agenda items, each once. */
  readonly agendaKinds: readonly string[];
}

/** Which meetings are asked for. */
export interface Span extends Days {
  /** Only of these organisations; all where left out. */
  readonly branches?: Iterable<string>;
}

/** The only meetings that count: held and not voided. */
function counting({ from, to, branches }: Span) {
  const held = sql<boolean>`m.voidedAt IS NULL AND m.state = 'held' AND m.heldOn >= ${from} AND m.heldOn <= ${to}`;
  if (branches === undefined) return held;
  const wanted = JSON.stringify([...branches]);
  return sql<boolean>`${held} AND m.branch IN (SELECT value FROM json_each(${wanted}))`;
}

/** The meetings held between two days, by day: two queries, however many branches there are. */
export function heldMeetings(store: Store, span: Span): HeldMeeting[] {
  const kinds = agendaKindsOf(store, span);
  const rows = tableQuery
    .selectFrom(`${meetings.key} as m`)
    .select(['m.id', 'm.branch', 'm.kind', 'm.countsAs', 'm.heldOn', 'm.topic', 'm.within'])
    .select(['m.hours', 'm.trainingTopic', 'm.trainingChannel', 'm.plan'])
    .select(['m.dueCount', 'm.presentCount'])
    .where(counting(span));
  return store
    .all(rows.orderBy('m.heldOn').orderBy('m.id'))
    .map((row) => meetingOf(row, kinds.get(String(row.id)) ?? []));
}

function agendaKindsOf(store: Store, span: Span): ReadonlyMap<string, readonly string[]> {
  const rows = store.all(
    tableQuery
      .selectFrom(`${agendaItems.key} as a`)
      .innerJoin(`${meetings.key} as m`, 'm.id', 'a.meeting')
      .select(['a.meeting', 'a.kind'])
      .distinct()
      .where('a.voidedAt', 'is', null)
      .where(counting(span)),
  );
  const kinds = new Map<string, string[]>();
  for (const { meeting, kind } of rows) {
    const known = kinds.get(String(meeting));
    if (known === undefined) kinds.set(String(meeting), [String(kind)]);
    else known.push(String(kind));
  }
  return kinds;
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const count = (value: unknown): number | null => (typeof value === 'number' ? value : null);

const meetingOf = (row: Row, agendaKinds: readonly string[]): HeldMeeting => ({
  id: String(row['id']),
  branch: String(row['branch']),
  kind: String(row['kind']),
  countsAs: codesIn(text(row['countsAs'])).filter((code) => code !== row['kind']),
  heldOn: String(row['heldOn']),
  topic: String(row['topic']),
  within: text(row['within']),
  hours: count(row['hours']),
  trainingTopic: text(row['trainingTopic']),
  trainingChannel: text(row['trainingChannel']),
  plan: text(row['plan']),
  dueCount: count(row['dueCount']),
  presentCount: count(row['presentCount']),
  agendaKinds,
});

/** One line of a list of names. */
export interface AttendanceFact {
  readonly meeting: string;
  readonly member: string;
  /** A code of `presences`. */
  readonly presence: string;
  readonly voting: boolean;
}

/** The lists of names of the meetings held between two days: one query. */
export function attendanceOf(store: Store, span: Span): AttendanceFact[] {
  const rows = store.all(
    tableQuery
      .selectFrom(`${attendances.key} as a`)
      .innerJoin(`${meetings.key} as m`, 'm.id', 'a.meeting')
      .select(['a.meeting', 'a.member', 'a.presence', 'a.voting'])
      .where('a.voidedAt', 'is', null)
      .where(counting(span))
      .orderBy('m.heldOn')
      .orderBy('a.id'),
  );
  return rows.map((row) => ({
    meeting: String(row.meeting),
    member: String(row.member),
    presence: String(row.presence),
    voting: row.voting === 1,
  }));
}
