import { inLanguage } from '../../../shared/fields/show.ts';
import type { Label } from '../../../shared/label.ts';
import { sheetText } from '../../../shared/reports/sheetText.ts';
import { yearOf } from '../../../shared/rules/calendar.ts';
import type { StatFlag, StatTable } from '../../../shared/rules/memberStatistics.ts';
import { signedDay } from '../../../shared/rules/period.ts';
import type { YearIdentity } from '../../../shared/rules/yearIdentity.ts';
import { memberFigures } from '../members/statistics.ts';
import type { Session } from '../session.ts';
import type { PlannedSheet, WorkbookPlan } from '../workbook/plan.ts';
import type { ReportOptions } from './report.ts';
import { reportingUnit } from './reportingUnit.ts';
import { type PaperTable, paperTable, stackedTables } from './statisticsTables.ts';

/** Tables that stand one under the other on a sheet, under its name. */
const stacks = [
  { name: 'statistics.ages', tables: ['age', 'education'] },
  { name: 'statistics.joined', tables: ['admission', 'standing'] },
  {
    name: 'statistics.bulletin',
    tables: ['age-bulletin', 'admission-bulletin', 'occupation-bulletin'],
  },
] as const;

/**
 * The statistics of the members at the end of a period: every table of domain.md 1.4, the year-end
 * identity of 1.2 and the flags, each sheet to be signed.
 */
export function planMemberStatistics(session: Session, options: ReportOptions): WorkbookPlan {
  const { period, language, branch } = options;
  const { tables, identity, flags } = memberFigures(session, { at: period.to, branch });
  const today = session.today();
  const frame: Frame = {
    unit: reportingUnit(session, branch),
    asOf: signedDay(period.to < today ? period.to : today),
    year: yearOf(period.to),
  };
  const show = (label: Label): string => inLanguage(label, language);
  const widths = { item: language === 'both' ? 48 : 34 };
  const tableOf = (key: string): StatTable => {
    const found = tables.find((table) => table.key === key);
    if (found === undefined) throw new Error(`No table ${key}`);
    return found;
  };
  const main = tableOf('main');
  const newMembers = tableOf('new-members');
  return {
    language,
    sheets: [
      sheetOf(
        frame,
        main.label,
        main.label,
        paperTable(main, show, { item: language === 'both' ? 46 : 30, count: 7 }),
        { orientation: 'landscape' },
      ),
      ...stacks.map(({ name, tables }) =>
        sheetOf(
          frame,
          sheetText(name),
          sheetText(name),
          stackedTables(tables.map(tableOf), show, widths),
        ),
      ),
      sheetOf(frame, newMembers.label, newMembers.label, paperTable(newMembers, show, widths)),
      sheetOf(
        frame,
        sheetText('statistics.balance'),
        identity.table.label,
        paperTable(identity.table, show, widths),
        {
          notes: balanceNotes(identity),
        },
      ),
      sheetOf(
        frame,
        sheetText('statistics.flags'),
        sheetText('statistics.flags'),
        flagTable(flags, show, widths.item),
        {
          notes: flagNotes(flags),
        },
      ),
    ],
  };
}

interface Frame {
  readonly unit: string;
  readonly asOf: Label;
  readonly year: number;
}

function sheetOf(
  { unit, asOf, year }: Frame,
  name: Label,
  table: Label,
  { columns, rows }: PaperTable,
  {
    orientation = 'portrait',
    notes = [sheetText('statistics.age-note', { year })],
  }: Partial<Paper> = {},
): PlannedSheet {
  return {
    name,
    title: sheetText('statistics.title', { unit, table }),
    above: [sheetText('unit', { unit }), sheetText('as-of', { day: asOf })],
    columns,
    rows,
    below: notes,
    signed: true,
    orientation,
  };
}

interface Paper {
  readonly orientation: PlannedSheet['orientation'];
  readonly notes: readonly Label[];
}

function balanceNotes({ balanced, unexplained, missing, irregular }: YearIdentity): Label[] {
  return [
    balanced
      ? sheetText('statistics.balanced')
      : sheetText('statistics.unbalanced', {
          unexplained: unexplained.length,
          missing: missing.length,
        }),
    ...(irregular.length > 0
      ? [sheetText('statistics.irregular', { irregular: irregular.length })]
      : []),
  ];
}

function flagTable(
  flags: readonly StatFlag[],
  show: (label: Label) => string,
  width: number,
): PaperTable {
  return {
    columns: [
      { label: sheetText('statistics.item'), format: 'text', width, wrap: true },
      { label: sheetText('statistics.members'), format: 'integer', width: 10 },
      { label: sheetText('share'), format: 'percent', width: 14 },
      { label: sheetText('statistics.remark'), format: 'text', width: 30, wrap: true },
    ],
    rows: flags.map(({ label, ids, share, raised }) => ({
      cells: [show(label), ids.length, share, raised ? show(sheetText('statistics.raised')) : null],
    })),
  };
}

/** The same members are unknown to each flag. */
const flagNotes = (flags: readonly StatFlag[]): Label[] => {
  const count = flags[0]?.unknownIds.length ?? 0;
  return count === 0 ? [] : [sheetText('statistics.unknown-age', { count })];
};
