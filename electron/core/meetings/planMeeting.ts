import { acceptValues } from '../../../shared/registers/accept.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { type AttendanceCounts, countAttendance } from '../../../shared/rules/attendanceCounts.ts';
import { newId } from '../registers/newId.ts';
import type { StoredRecord } from '../registers/rows.ts';
import { type SavePlan, planSave } from '../registers/save.ts';
import { storeLookup } from '../registers/saveLookup.ts';
import type { Session } from '../session.ts';
import type { MeetingInput, PartFinding } from './input.ts';
import { listedFields, listedValues } from './listedCounts.ts';
import { openTasks } from './openTasks.ts';
import { type PartPlan, PartPlanner } from './partPlanner.ts';
import { type Parts, partNames, partRegisters, partsOf } from './parts.ts';
import { planAgenda } from './planAgenda.ts';
import { planAttendances } from './planAttendances.ts';
import { planReported, planTasks } from './planTasks.ts';
import { sameDay } from './sameDay.ts';

/** A meeting thought through with all its parts. */
export interface MeetingPlan {
  readonly meeting: SavePlan;
  readonly parts: readonly PartPlan[];
  /** The parts that were there and were not sent. */
  readonly left: readonly { readonly register: Register; readonly record: StoredRecord }[];
  readonly findings: readonly PartFinding[];
}

const noParts: Parts = { attendances: [], agenda: [], speeches: [], candidates: [], tasks: [] };

/**
 * Thinks a meeting through that was sent whole. Changes nothing.
 * @param existing the meeting as stored; undefined for a new one
 * @throws Refusal `record.unknown`, `request.invalid` where ids or places do not fit the meeting
 */
export function planMeeting(
  session: Session,
  input: MeetingInput,
  existing: StoredRecord | undefined,
): MeetingPlan {
  const stored = existing === undefined ? noParts : partsOf(session.store, existing.id);
  const planner = new PartPlanner(session, stored);
  const accepted = acceptValues(meetings, input.values, session.readContext());
  const id = existing?.id ?? newId();
  const about: AnyRecord = { ...existing, ...accepted.values };
  const [branch, on] = [text(about['branch']), text(about['heldOn'])];
  const lines = planAttendances(session, planner, { id, on }, input.attendances ?? []);
  const list = lines.length === 0 ? null : countAttendance(lines);
  const listBefore =
    stored.attendances.length === 0 ? null : countAttendance(stored.attendances.map(lineOf));
  const meeting = planRecord(session, existing, accepted, list);
  planner.found({ part: 'meeting' }, meeting.findings);
  planner.found({ part: 'meeting' }, sameDay(session.store, id, meeting.record));
  const basis = { meeting: id, kind: text(about['kind']), list, listBefore };
  const items = planAgenda(planner, basis, input.agenda);
  planTasks(planner, id, items, input.tasks);
  const open =
    branch === null || on === null
      ? []
      : openTasks(session.store, { branch, on, ...(existing && { meeting: id }) });
  planReported(session, planner, id, open, input.reported);
  return {
    meeting: { ...meeting, id },
    parts: planner.plans,
    left: leftOf(planner),
    findings: planner.findings,
  };
}

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const lineOf = ({ presence, voting, written }: AnyRecord) => ({ presence, voting, written });

/** The meeting itself; with a list of names its counts are the list's, whatever was sent. */
function planRecord(
  session: Session,
  existing: StoredRecord | undefined,
  accepted: ReturnType<typeof acceptValues>,
  list: AttendanceCounts | null,
): SavePlan {
  const listed = new Set<string | undefined>(list === null ? [] : listedFields);
  const values = { ...accepted.values, ...(list !== null && listedValues(list)) };
  const findings = accepted.findings.filter(({ field }) => !listed.has(field));
  const lookup = storeLookup(session, meetings);
  return planSave(session, meetings, existing, { values, findings }, lookup, { settled: true });
}

const leftOf = (planner: PartPlanner): MeetingPlan['left'] =>
  partNames.flatMap((name) =>
    planner.left(name).map((record) => ({ register: partRegisters[name], record })),
  );
