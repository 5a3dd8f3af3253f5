import type { Finding } from '../../../shared/fields/finding.ts';
import { type AttendanceLine, writtenCounts } from '../../../shared/rules/attendanceCounts.ts';
import { hasVote } from '../../../shared/rules/dueToAttend.ts';
import type { Session } from '../session.ts';
import type { PartInput } from './input.ts';
import type { PartPlanner } from './partPlanner.ts';
import { rollOn } from './rollOn.ts';

/** Which meeting it is, and on what day; the day is null while it could not be read. */
export interface OfMeeting {
  readonly id: string;
  readonly on: string | null;
}

/**
 * Plans the list of names: each once, with the voting right that they had on the day where none is
 * given (domain.md 2.3).
 * @returns the list as it will be
 */
export function planAttendances(
  session: Session,
  planner: PartPlanner,
  meeting: OfMeeting,
  inputs: readonly PartInput[],
): readonly AttendanceLine[] {
  const roll = meeting.on === null ? [] : rollOn(session.store, meeting.on);
  const voters = new Set(roll.filter(hasVote).map(({ id }) => id));
  const named = new Set<unknown>();
  return inputs.map((input, index) => {
    const place = { part: 'attendances', index } as const;
    const { record } = planner.plan(
      input,
      { meeting: meeting.id },
      place,
      ({ voting, member }) => ({ voting: voting ?? voters.has(String(member)) }),
    );
    const line = {
      presence: record['presence'],
      voting: record['voting'],
      written: record['written'],
    };
    planner.found(place, checkLine(line, named.has(record['member'])));
    named.add(record['member'] ?? Symbol('nobody'));
    return line;
  });
}

function checkLine(line: AttendanceLine, again: boolean): Finding[] {
  const findings: Finding[] = [];
  if (again) findings.push({ level: 'error', code: 'attendance.twice', field: 'member' });
  if (line.written === true && !writtenCounts(line))
    findings.push({ level: 'warning', code: 'attendance.written-idle', field: 'written' });
  return findings;
}
