import { sql } from 'kysely';
import { attendances } from '../../../shared/registers/attendances.ts';
import { trainings } from '../../../shared/registers/trainings.ts';
import type { Learning, Talk } from '../../../shared/rules/duties/facts.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import type { HeldMeeting } from '../meetings/facts.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';

/** The kind of meeting at which two or more talk with each other. */
const talk = 'talk';

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** What makes class-hours of a meeting. */
type Taught = Pick<
  HeldMeeting,
  'id' | 'heldOn' | 'topic' | 'within' | 'hours' | 'trainingTopic' | 'trainingChannel' | 'plan'
>;

/** ISO days, both included. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * What was learnt at the meetings, and who talked with whom: one query for the lists of names.
 * @param classes training classes given at meetings before those
 */
export function presentAt(
  store: Store,
  held: readonly HeldMeeting[],
  classes: readonly Taught[] = [],
): { readonly learning: Learning[]; readonly talks: Talk[] } {
  const wanted: Taught[] = [...classes, ...held.filter(isLearning)];
  const talks = held.filter(({ kind }) => kind === talk);
  const present = presentOf(store, [
    ...talks.map(({ id }) => id),
    ...wanted.flatMap(({ id, within }) => (within === null ? [id] : [id, within])),
  ]);
  return {
    learning: wanted.map((meeting) => ({
      register: 'meetings',
      id: meeting.id,
      on: meeting.heldOn,
      label: meeting.topic,
      hours: meeting.hours ?? 0,
      topic: meeting.trainingTopic,
      channel: meeting.trainingChannel,
      plan: meeting.plan,
      // A lecture inside a meeting without a list of its own was heard by those at the meeting.
      members: present.get(meeting.id) ?? present.get(meeting.within ?? '') ?? [],
    })),
    talks: talks.map(({ id, heldOn, topic }) => ({
      id,
      on: heldOn,
      label: topic,
      members: present.get(id) ?? [],
    })),
  };
}

const isLearning = ({ hours, trainingChannel, plan }: Taught): boolean =>
  hours !== null || trainingChannel !== null || plan !== null;

/**
 * Who was present at each of the meetings that have a list of names. The names of a meeting come
 * as one text: a county's meetings have hundreds of thousands of them in a year.
 */
function presentOf(store: Store, ids: readonly string[]): ReadonlyMap<string, string[]> {
  if (ids.length === 0) return new Map();
  const rows = store.all(
    tableQuery
      .selectFrom(attendances.key)
      .select([
        'meeting',
        sql<string | null>`group_concat(CASE WHEN presence = 'present' THEN member END)`.as(
          'members',
        ),
      ])
      .where('voidedAt', 'is', null)
      .where(sql<boolean>`meeting IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
      .groupBy('meeting'),
  );
  return new Map(
    rows.map(({ meeting, members }) => [
      String(meeting),
      typeof members === 'string' && members !== '' ? members.split(',') : [],
    ]),
  );
}

/** The ways in which a branch learns at all its meetings; any other is a class of its own. */
const everyMeeting = ['meeting', 'lecture'];

/** Training classes that were recorded as meetings: few, so that they are read for more years. */
export function classesHeld(store: Store, { from, to }: Days): Taught[] {
  return store
    .all(
      tableQuery
        .selectFrom(meetings.key)
        .select(['id', 'heldOn', 'topic', 'within', 'hours'])
        .select(['trainingTopic', 'trainingChannel', 'plan'])
        .where('voidedAt', 'is', null)
        .where('state', '=', 'held')
        .where('trainingChannel', 'not in', everyMeeting)
        .where('heldOn', '>=', from)
        .where('heldOn', '<=', to),
    )
    .map((row) => ({
      id: String(row.id),
      heldOn: String(row.heldOn),
      topic: String(row.topic),
      within: text(row.within),
      hours: typeof row.hours === 'number' ? row.hours : null,
      trainingTopic: text(row.trainingTopic),
      trainingChannel: text(row.trainingChannel),
      plan: text(row.plan),
    }));
}

/** The training register, by the day on which each training began. */
export function readTrainings(store: Store, { from, to }: Days): Learning[] {
  return store
    .all(
      tableQuery
        .selectFrom(trainings.key)
        .select(['id', 'member', 'title', 'fromOn', 'hours', 'topic', 'channel', 'plan'])
        .where('voidedAt', 'is', null)
        .where('fromOn', '>=', from)
        .where('fromOn', '<=', to)
        .orderBy('fromOn')
        .orderBy('id'),
    )
    .map((row) => ({
      register: 'trainings',
      id: String(row.id),
      on: String(row.fromOn),
      label: String(row.title),
      hours: Number(row.hours),
      topic: text(row.topic),
      channel: text(row.channel),
      plan: text(row.plan),
      members: [String(row.member)],
    }));
}
