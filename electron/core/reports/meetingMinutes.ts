import { meetingKinds } from '../../../shared/codes/index.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { agendaItems } from '../../../shared/registers/agendaItems.ts';
import { attendances } from '../../../shared/registers/attendances.ts';
import { candidates } from '../../../shared/registers/candidates.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import { speeches } from '../../../shared/registers/speeches.ts';
import { tasks } from '../../../shared/registers/tasks.ts';
import { listed } from '../../../shared/reports/punctuation.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { voteRulesInForce } from '../meetings/voteRulesInForce.ts';
import { Refusal } from '../refusal.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import { limits } from '../workbook/limits.ts';
import type { PlannedForm, WorkbookPlan } from '../workbook/plan.ts';
import { codeLabel } from './meetings/codeLabel.ts';
import { heldMeetingRecords, partsOfMeetings, tasksReportedAt } from './meetings/meetingRecords.ts';
import { memberPlaces } from './meetings/memberPlaces.ts';
import { agendaRows } from './meetingMinutes/agendaRows.ts';
import { attendanceRows } from './meetingMinutes/attendanceRows.ts';
import { headRows } from './meetingMinutes/headRows.ts';
import {
  type Minute,
  type MinuteContext,
  formColumns,
  numberOf,
  textOf,
  value,
} from './meetingMinutes/minute.ts';
import { minuteSheetName } from './meetingMinutes/sheetName.ts';
import { closingRows, reportedRows, signatureRows, taskRows } from './meetingMinutes/taskRows.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';

/**
 * The minutes of the meetings of a period, a sheet each: the A4 form of domain.md 4.3, ready to be
 * signed. No more than spreadsheet programs and our own reader open at once.
 * @throws Refusal `report.too-many-meetings`
 */
export function planMeetingMinutes(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, language, branch } = options;
  const held = heldMeetingRecords(session, { period, branch });
  if (held.length > limits.sheets) {
    throw new Refusal('report.too-many-meetings', { count: held.length, limit: limits.sheets });
  }
  if (held.length === 0) return { language, sheets: [noMinutes(session, options)] };
  const context: MinuteContext = {
    session,
    language,
    voteRules: voteRulesInForce(session.store),
    placeOf: memberPlaces(session),
    isOfSeveral: new Set(held.map((meeting) => meeting['branch'])).size > 1,
  };
  const minuteOf = minutesOf(session, options);
  return { language, sheets: held.map((meeting) => minuteForm(context, minuteOf(meeting))) };
}

/** Gathers what belongs to each meeting of the period. */
function minutesOf(session: Session, { period }: ReportOptions): (meeting: StoredRecord) => Minute {
  const { store } = session;
  const partsOf = (register: Register) => {
    const byMeeting = partsOfMeetings(store, register, period);
    return ({ id }: StoredRecord): readonly StoredRecord[] => byMeeting.get(id) ?? [];
  };
  const [attended, items, spoken, stood, charged] = [
    partsOf(attendances),
    partsOf(agendaItems),
    partsOf(speeches),
    partsOf(candidates),
    partsOf(tasks),
  ];
  const reported = tasksReportedAt(store, period);
  return (meeting) => ({
    meeting,
    attendances: attended(meeting),
    items: items(meeting),
    speeches: spoken(meeting),
    candidates: stood(meeting),
    tasks: charged(meeting),
    reported: reported.get(meeting.id) ?? [],
  });
}

function minuteForm(context: MinuteContext, minute: Minute): PlannedForm {
  const { meeting } = minute;
  const { session } = context;
  const heldOn = textOf(meeting['heldOn']);
  const kind = codeLabel(session, meetingKinds, meeting['kind'] ?? null);
  const organization = textOf(meeting['branch']);
  const unit = session.references.title(organizations.key, organization) ?? organization;
  const serialNo = numberOf(meeting['serialNo']);
  return {
    kind: 'form',
    name: minuteSheetName(kind, { serialNo, heldOn, unit: context.isOfSeveral ? unit : null }),
    title: sheetText('minutes.title', { kind }),
    above: [
      sheetText('minutes.unit', { unit }),
      serialNo === null
        ? { zh: '', en: '' }
        : sheetText('minutes.serial', { year: heldOn.slice(0, 4), number: serialNo }),
    ],
    columns: Array.from({ length: formColumns }, () => 1),
    rows: [
      ...headRows(context, minute),
      ...attendanceRows(context, minute),
      ...reportedRows(minute),
      ...agendaRows(context, minute),
      ...taskRows(minute),
      ...closingRows(minute),
      ...signatureRows(minute),
    ],
    below: [],
    footer: listed([{ zh: unit, en: unit }, kind, { zh: heldOn, en: heldOn }], 'space'),
    records: 1,
  };
}

/** None is an answer, too. */
function noMinutes(session: Session, { period, branch }: ReportOptions): PlannedForm {
  const unit = reportingUnit(session, branch);
  return {
    kind: 'form',
    name: meetings.label,
    title: meetings.label,
    above: [sheetText('minutes.unit', { unit }), sheetText('period', { period: period.label })],
    columns: Array.from({ length: formColumns }, () => 1),
    rows: [
      {
        cells: [value(sheetText('meetings.none', { period: period.label }), formColumns, 'center')],
        lines: 3,
      },
    ],
    below: [],
    footer: { zh: unit, en: unit },
    records: 0,
  };
}
