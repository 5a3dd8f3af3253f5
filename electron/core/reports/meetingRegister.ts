import { meetingKinds } from '../../../shared/codes/index.ts';
import { codesIn } from '../../../shared/fields/codes.ts';
import type { Field } from '../../../shared/fields/field.ts';
import type { Label } from '../../../shared/label.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { agendaItems } from '../../../shared/registers/agendaItems.ts';
import { meetings } from '../../../shared/registers/meetings.ts';
import { listed } from '../../../shared/reports/punctuation.ts';
import { registerColumns } from '../../../shared/reports/meetingRegister.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { Session } from '../session.ts';
import type { CellValue, PlannedColumn, WorkbookPlan } from '../workbook/plan.ts';
import { fieldCells, fieldColumn } from './fieldColumns.ts';
import { codeLabel } from './meetings/codeLabel.ts';
import { heldMeetingRecords, partsOfMeetings } from './meetings/meetingRecords.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';

interface Column {
  readonly column: PlannedColumn;
  readonly cell: (meeting: StoredRecord) => CellValue;
}

/**
 * The book of meetings as a township asks for it (domain.md 4.3 and 9): one row for each meeting
 * held in the period, in order of day, with how many came and what was decided; under it how many
 * of each kind there were.
 */
export function planMeetingRegister(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, language, branch } = options;
  const held = heldMeetingRecords(session, { period, branch });
  const unit = reportingUnit(session, branch);
  const columns = columnsFor(session, held, options);
  return {
    language,
    sheets: [
      {
        name: sheetText('meetings.register'),
        title: sheetText('meetings.register.title', { unit }),
        above: [sheetText('unit', { unit }), sheetText('period', { period: period.label })],
        columns: [
          { label: sheetText('serial'), format: 'integer', width: 5 },
          ...columns.map(({ column }) => column),
        ],
        rows: held.map((meeting, index) => ({
          cells: [index + 1, ...columns.map(({ cell }) => cell(meeting))],
        })),
        below:
          held.length === 0
            ? [sheetText('meetings.none', { period: period.label })]
            : sums(session, held, period.label),
        signed: true,
        orientation: 'landscape',
      },
    ],
  };
}

function columnsFor(
  session: Session,
  held: readonly StoredRecord[],
  { period, language }: ReportOptions,
): Column[] {
  const items = partsOfMeetings(session.store, agendaItems, period);
  const fields: Readonly<Record<string, Field>> = meetings.fields;
  const branches = new Set(held.map(({ branch }) => branch));
  const isShown = (key: string, when: 'always' | 'several' | 'filled'): boolean =>
    when === 'always' ||
    (when === 'several'
      ? branches.size > 1
      : held.some((meeting) => (meeting[key] ?? null) !== null));
  const shown = registerColumns
    .filter(({ key, when }) => isShown(key, when))
    .flatMap(({ key, width, wide = width }): Column[] => {
      const field = fields[key];
      if (field === undefined) return [];
      const cell = fieldCells(session, field, language);
      return [
        {
          column: fieldColumn(field, language, language === 'zh' ? width : wide),
          cell: (meeting) => cell(meeting[key] ?? null),
        },
      ];
    });
  return [
    ...shown,
    {
      column: { label: sheetText('meetings.absent'), format: 'integer', width: 6 },
      cell: absentCount,
    },
    {
      column: { label: sheetText('meetings.rate'), format: 'percent', width: 8 },
      cell: ({ dueCount, presentCount }) =>
        typeof dueCount === 'number' && typeof presentCount === 'number' && dueCount > 0
          ? presentCount / dueCount
          : null,
    },
    {
      column: { label: sheetText('meetings.decided'), format: 'text', width: 34, wrap: true },
      cell: (meeting) => decisionsOf(meeting, items.get(meeting.id) ?? []),
    },
  ];
}

const absentCount = ({ dueCount, presentCount }: StoredRecord): CellValue =>
  typeof dueCount === 'number' && typeof presentCount === 'number' ? dueCount - presentCount : null;

/** What was decided: by the meeting as a whole, otherwise on its items. */
function decisionsOf({ decisions }: AnyRecord, items: readonly AnyRecord[]): string | null {
  if (typeof decisions === 'string') return decisions;
  const own = items.map(({ decision }) => decision).filter((text) => typeof text === 'string');
  return own.length === 0 ? null : own.join('\n');
}

/** How many there were of each kind, and how many came. */
function sums(session: Session, held: readonly StoredRecord[], period: Label): Label[] {
  const counts = (kinds: readonly string[]): Label =>
    listed(
      session
        .codes(meetingKinds)
        .items.map(({ code }) => ({ code, count: kinds.filter((kind) => kind === code).length }))
        .filter(({ count }) => count > 0)
        .map(({ code, count }) =>
          sheetText('meetings.times', { kind: codeLabel(session, meetingKinds, code), count }),
        ),
    );
  const also = held.flatMap(({ countsAs }) => codesIn(countsAs ?? null));
  const counted = held.filter(
    ({ dueCount, presentCount }) =>
      typeof dueCount === 'number' && typeof presentCount === 'number',
  );
  const total = (key: string): number =>
    counted.reduce((sum, meeting) => sum + Number(meeting[key]), 0);
  const [due, present] = [total('dueCount'), total('presentCount')];
  return [
    sheetText('meetings.sums', {
      period,
      count: held.length,
      kinds: counts(held.map(({ kind }) => String(kind))),
    }),
    ...(also.length > 0 ? [sheetText('meetings.also', { kinds: counts(also) })] : []),
    ...(due > 0
      ? [
          sheetText('meetings.turnout', {
            count: counted.length,
            due,
            present,
            rate: ((present / due) * 100).toFixed(1),
          }),
        ]
      : []),
  ];
}
