import { attendances } from '../../../shared/registers/attendances.ts';
import { members } from '../../../shared/registers/members.ts';
import { firstDayOf, lastDayOf } from '../../../shared/rules/calendar.ts';
import { heldMeetings } from '../meetings/facts.ts';
import { getRecord } from '../registers/get.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import { type MemberYear, isTalk, memberYear } from './memberYear.ts';
import { type TrainingEvidence, learningByMember } from './trainingEvidence.ts';

/** A meeting in a member's year. */
export interface YearMeeting {
  readonly id: string;
  readonly topic: string;
  /** A code of `meetingKinds`. */
  readonly kind: string;
  /** ISO day. */
  readonly on: string;
  /** A code of `presences`. */
  readonly presence: string;
  /** Why, as the minutes say. */
  readonly note: string | null;
}

/** A member's year with what it is made of: the tab on the member's record. */
export interface MemberYearRecord extends MemberYear {
  /** The meetings missed, by day, with the reason. */
  readonly missed: readonly YearMeeting[];
  readonly evidence: readonly TrainingEvidence[];
  readonly talked: readonly YearMeeting[];
}

/** Reads it. @throws Refusal `record.unknown` */
export function memberYearRecord(session: Session, id: string, year: number): MemberYearRecord {
  getRecord(session.store, members, id);
  const lines = linesOf(session, id, year);
  return {
    ...memberYear(session, id, year),
    missed: lines.filter(
      (line) => !isTalk(line) && line.presence !== 'present' && line.presence !== 'not-counted',
    ),
    evidence: learningByMember(session, year).get(id) ?? [],
    talked: lines.filter((line) => isTalk(line) && line.presence === 'present'),
  };
}

function linesOf(session: Session, member: string, year: number): YearMeeting[] {
  const held = new Map(
    heldMeetings(session.store, {
      from: firstDayOf(String(year)),
      to: lastDayOf(String(year)),
    }).map((meeting) => [meeting.id, meeting]),
  );
  const rows = session.store.all(
    tableQuery
      .selectFrom(attendances.key)
      .select(['meeting', 'presence', 'note'])
      .where('member', '=', member)
      .where('voidedAt', 'is', null),
  );
  return rows
    .flatMap(({ meeting, presence, note }) => {
      const at = held.get(String(meeting));
      if (at === undefined) return [];
      const { id, topic, kind, heldOn: on } = at;
      const why = note === null ? null : String(note);
      return [{ id, topic, kind, on, presence: String(presence), note: why }];
    })
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
