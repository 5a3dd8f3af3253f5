import { sql } from 'kysely';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { attendances } from '../../../shared/registers/attendances.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import type { AttendanceCounts } from '../../../shared/rules/attendanceCounts.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import type { Writing } from '../store/writing.ts';

/** The fields of a meeting that follow from its list of names. */
export const listedFields = [
  'dueCount',
  'presentCount',
  'votingDue',
  'votingPresent',
  'absentees',
] as const;

/** Their values; the names of the absent stand in the list itself. */
export const listedValues = (counts: AttendanceCounts): AnyRecord => ({
  dueCount: counts.due,
  presentCount: counts.present,
  votingDue: counts.votingDue,
  votingPresent: counts.votingPresent,
  absentees: null,
});

/** True if the meeting has a list of names. */
export const hasList = (store: Store, meeting: string): boolean =>
  store.get(
    tableQuery
      .selectFrom(attendances.key)
      .select('id')
      .where('meeting', '=', meeting)
      .where('voidedAt', 'is', null)
      .limit(1),
  ) !== undefined;

/**
 * Brings a meeting's counts up to date after one line of its list was written by itself, as from a
 * file: the same counting as `countAttendance`, by the store. A line that was moved changes both.
 */
export function recount(writing: Writing, attendance: string, before?: AnyRecord): void {
  const row = writing.row(attendances.key, attendance);
  for (const meeting of new Set([row?.['meeting'], before?.['meeting']]))
    if (typeof meeting === 'string') recountMeeting(writing, meeting);
}

function recountMeeting(writing: Writing, meeting: string): void {
  const row = writing.row(meetings.key, meeting);
  const listed = writing.get(countsQuery(meeting));
  // Without a list the counts are what was typed.
  if (row === undefined || listed === undefined || listed.lines === 0) return;
  const { lines: _lines, ...counts } = listed;
  if (Object.entries(counts).every(([key, value]) => row[key] === value)) return;
  writing.update(meetings.key, meeting, { ...counts, version: Number(row['version']) + 1 });
}

const countsQuery = (meeting: string) =>
  tableQuery
    .selectFrom(attendances.key)
    .select([
      sql<number>`count(*)`.as('lines'),
      sql<number>`count(*) FILTER (WHERE presence <> 'not-counted')`.as('dueCount'),
      sql<number>`count(*) FILTER (WHERE presence = 'present')`.as('presentCount'),
      sql<number>`count(*) FILTER (WHERE presence <> 'not-counted' AND voting = 1)`.as('votingDue'),
      sql<number>`count(*) FILTER (WHERE presence = 'present' AND voting = 1)`.as('votingPresent'),
    ])
    .where('meeting', '=', meeting)
    .where('voidedAt', 'is', null);
