import { meetings } from '../../../shared/registers/meetings.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import { type StoredRecord, toColumns } from '../registers/rows.ts';
import { carryOut } from '../registers/save.ts';
import type { Session } from '../session.ts';
import type { Writing } from '../store/writing.ts';
import type { MeetingInput, SavedMeeting } from './input.ts';
import type { PartPlan } from './partPlanner.ts';
import { type MeetingPlan, planMeeting } from './planMeeting.ts';

/**
 * Saves a meeting with its attendance, agenda, votes and tasks in one act: all of it, or nothing
 * where there is an error.
 * @param target the meeting's id and the version that the user saw; a new meeting where left out
 * @throws Refusal `record.changed-meanwhile` if it was saved since, `record.voided`,
 *   `record.unknown`, `request.invalid`
 */
export function saveMeeting(
  session: Session,
  input: MeetingInput,
  target?: { readonly id: string; readonly version: number },
): SavedMeeting {
  const existing = target && getRecord(session.store, meetings, target.id);
  if (existing && existing.version !== target.version)
    throw new Refusal('record.changed-meanwhile');
  if (existing?.voidedAt) throw new Refusal('record.voided');
  const plan = planMeeting(session, input, existing);
  if (plan.findings.some(({ level }) => level === 'error')) return { findings: plan.findings };
  if (changesAnything(plan)) {
    session.write(
      existing ? 'meeting.change' : 'meeting.add',
      (writing) => {
        carryOutMeeting(writing, plan, existing, session.now());
      },
      { register: meetings.key },
    );
  }
  return { id: plan.meeting.id, findings: plan.findings };
}

const changes = ({ plan }: PartPlan): boolean => Object.keys(plan.changes).length > 0;

const changesAnything = ({ meeting, parts, left }: MeetingPlan): boolean =>
  Object.keys(meeting.changes).length > 0 || left.length > 0 || parts.some(changes);

function carryOutMeeting(
  writing: Writing,
  { meeting, parts, left }: MeetingPlan,
  existing: StoredRecord | undefined,
  at: string,
): void {
  carryOut(writing, meetings, meeting);
  // The meeting stands for its parts: who saved any of them has changed it.
  if (existing && Object.keys(meeting.changes).length === 0)
    writing.update(meetings.key, meeting.id, { version: existing.version + 1 });
  for (const part of parts.filter(changes)) writePart(writing, part);
  for (const { register, record } of left)
    writing.update(register.key, record.id, { voidedAt: at, version: record.version + 1 });
}

/** Parts have neither dated fields nor numbers, and nothing has to follow from one by itself. */
function writePart(writing: Writing, { register, plan }: PartPlan): void {
  const { id, existing } = plan;
  const columns = toColumns(plan.changes);
  if (existing === undefined) writing.insert(register.key, { id, version: 1, ...columns });
  else writing.update(register.key, id, { ...columns, version: existing.version + 1 });
}
