import { meetingKinds } from '../../../../shared/codes/index.ts';
import { type ShownLanguage, inLanguage } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { attendanceWidth, presenceSigns } from '../../../../shared/reports/attendance.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { ReportingPeriod } from '../../../../shared/rules/period.ts';
import type { Session } from '../../session.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';
import { columnsPerPage } from '../meetings/columnsPerPage.ts';
import { shortened } from '../meetings/shortened.ts';
import type { BranchMeetings, ListedMeeting } from './branchMeetings.ts';

/** A member as a row shows them. */
export interface Attender {
  readonly id: string;
  readonly name: string;
}

export interface AttendanceOf {
  readonly meetings: BranchMeetings;
  /** In the order of the rows. */
  readonly attenders: readonly Attender[];
  readonly period: ReportingPeriod;
  readonly language: ShownLanguage;
}

const excused = ['leave', 'away', 'ill'];

/**
 * Who came to which meeting: a row for each member with how often they were due and came, a column
 * for each meeting with how many did (domain.md 4.3). More meetings than fit on a page go on on
 * further pages, each with number and name.
 */
export function attendanceSheet(session: Session, about: AttendanceOf): PlannedSheet {
  const { meetings, attenders, period, language } = about;
  const { name, listed } = meetings;
  const unit = { unit: name };
  const columns = listed.map(({ meeting }) => meetingColumn(session, meeting, language));
  const parts = columnsPerPage(attendanceWidth, columns);
  const mark = marks(language);
  const title = sheetText('attendance.title', unit);
  return {
    name: { zh: name, en: name },
    title,
    above: [sheetText('unit', unit), sheetText('period', { period: period.label })],
    columns: [...personColumns, ...columns],
    rows: [
      ...attenders.map(({ id, name: who }, index): PlannedRow => {
        const own = listed.map(({ presences }) => presences.get(id));
        return {
          cells: [index + 1, who, ...sums(own), ...own.map((code) => (code ? mark(code) : null))],
        };
      }),
      ...(attenders.length > 0 ? totals(listed, language) : []),
    ],
    below: [
      ...(listed.length === 0
        ? [sheetText('attendance.none', { period: period.label })]
        : [sheetText('attendance.legend')]),
      ...(meetings.unlisted > 0
        ? [sheetText('attendance.unlisted', { count: meetings.unlisted })]
        : []),
    ],
    signed: true,
    orientation: 'landscape',
    ...(parts.length > 1 && {
      parts: parts.map((count, i) => ({
        title: i === 0 ? title : sheetText('attendance.continued', { ...unit, number: i }),
        columns: count + (i === 0 ? personColumns.length : 0),
      })),
      repeated: 2,
    }),
  };
}

const personColumns: readonly PlannedColumn[] = [
  { label: sheetText('serial'), format: 'integer', width: 5 },
  { label: sheetText('name'), format: 'text', width: 10 },
  { label: sheetText('attendance.due'), format: 'integer', width: 7 },
  { label: sheetText('attendance.present'), format: 'integer', width: 7 },
  { label: sheetText('attendance.excused'), format: 'integer', width: 7 },
  { label: sheetText('attendance.unexcused'), format: 'integer', width: 7 },
  { label: sheetText('attendance.rate'), format: 'percent', width: 8 },
];

/** 3月12日 over the kind; the letters of a mark and the numbers of the totals stand in it. */
function meetingColumn(
  session: Session,
  { heldOn, kind }: ListedMeeting['meeting'],
  language: ShownLanguage,
): PlannedColumn {
  const [, month = '', day = ''] = String(heldOn).split('-');
  const label = codeLabel(session, meetingKinds, kind ?? null);
  const en = shortened(label.en, 22);
  const longest = Math.max(...en.split(' ').map((word) => word.length));
  return {
    label: sheetText('attendance.meeting', {
      month: { zh: String(Number(month)), en: month },
      day: { zh: String(Number(day)), en: day },
      kind: { zh: label.zh, en },
    }),
    format: 'integer',
    width: language === 'zh' ? 8 : Math.max(8, longest + 1),
  };
}

/** One sign for each presence; with both languages the Chinese, which the legend explains. */
const marks =
  (language: ShownLanguage) =>
  (code: string): string =>
    presenceSigns[code]?.[language === 'en' ? 'en' : 'zh'] ?? code;

/** Due, present, absent with and without a reason, and the rate. */
function sums(codes: readonly (string | undefined)[]): CellValue[] {
  const count = (...among: readonly string[]): number =>
    codes.filter((code) => code !== undefined && among.includes(code)).length;
  const due = count('present', ...excused, 'unexcused');
  const present = count('present');
  return [due, present, count(...excused), count('unexcused'), due === 0 ? null : present / due];
}

/** Under the members: how many were due and came to each meeting, and to all together. */
function totals(listed: readonly ListedMeeting[], language: ShownLanguage): PlannedRow[] {
  const columns = listed.map(({ presences }) => sums([...presences.values()]));
  const whole = sums(listed.flatMap(({ presences }) => [...presences.values()]));
  const percent = (rate: CellValue): CellValue =>
    typeof rate === 'number' ? `${Math.round(rate * 100)}%` : null;
  const row = (label: Label, at: number, own: readonly CellValue[]): PlannedRow => ({
    cells: [null, inLanguage(label, language), ...own, ...columns.map((sum) => sum[at] ?? null)],
    emphasis: 'total',
  });
  const blank = [null, null, null, null, null];
  return [
    row(sheetText('attendance.due'), 0, whole),
    row(sheetText('attendance.present'), 1, blank),
    {
      cells: [
        null,
        inLanguage(sheetText('attendance.rate'), language),
        ...blank,
        ...columns.map((sum) => percent(sum[4] ?? null)),
      ],
      emphasis: 'total',
    },
  ];
}
