import { meetingKinds } from '../../../../shared/codes/index.ts';
import { type ShownLanguage, inLanguage } from '../../../../shared/fields/show.ts';
import type { Label } from '../../../../shared/label.ts';
import { dutySigns } from '../../../../shared/reports/meetingDuties.ts';
import { sheetText } from '../../../../shared/reports/sheetText.ts';
import type { Duty, DutyRule } from '../../../../shared/rules/duties/duty.ts';
import type { MonthCell } from '../../../../shared/rules/duties/yearGrid.ts';
import type { ReportingPeriod } from '../../../../shared/rules/period.ts';
import type { DutyYear } from '../../duties/answers.ts';
import type { Session } from '../../session.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../../workbook/plan.ts';
import { codeLabel } from '../meetings/codeLabel.ts';

/** What the sheets of a period are made of. */
export interface DutiesOf {
  readonly grid: DutyYear;
  readonly rules: ReadonlyMap<string, DutyRule>;
  /** Those that end in the period. */
  readonly duties: readonly Duty[];
  readonly period: ReportingPeriod;
  readonly language: ShownLanguage;
  readonly unit: string;
  readonly above: readonly Label[];
}

type Branch = DutyYear['branches'][number];
type GridRow = Branch['rows'][number];

/** A line of the grid with what its marks and sums are taken from. */
interface Line {
  readonly kind: string;
  readonly months: readonly MonthCell[];
  readonly duties: readonly Duty[];
}

/** Organisation × kind of meeting × month of the period: how often, and whether that was enough. */
export function gridSheet(session: Session, about: DutiesOf): PlannedSheet {
  const { grid, period, language, unit, above } = about;
  const months = monthsOf(period);
  const dutiesOf = Map.groupBy(about.duties, ({ subject }) => subject.id);
  const lines = grid.branches.flatMap((branch) =>
    branch.rows.map((row) => ({ branch, line: lineOf(about, row, dutiesOf.get(branch.id) ?? []) })),
  );
  const kindName = (kind: string): string =>
    inLanguage(codeLabel(session, meetingKinds, kind), language);
  const shown = lines.filter(
    ({ line }) => line.duties.length > 0 || line.months.some(({ count }) => count > 0),
  );
  return {
    name: sheetText('duties.grid'),
    title: sheetText('duties.title', { unit }),
    above,
    columns: [
      { label: sheetText('serial'), format: 'integer', width: 5 },
      { label: sheetText('duties.branch'), format: 'text', width: 31, wrap: true },
      {
        label: sheetText('duties.kind'),
        format: 'text',
        width: language === 'zh' ? 16 : 28,
        wrap: true,
      },
      ...months.map(monthColumn),
      ...sumColumns,
    ],
    rows: [
      ...shown.map(({ branch, line }, index): PlannedRow => ({
        cells: [
          index + 1,
          branch.name,
          kindName(line.kind),
          ...line.months.map((cell) => markOf(cell, language)),
          ...sumsOf([line]),
        ],
      })),
      ...totalsByKind(shown, { months: months.length, language, kindName }),
    ],
    below: shown.length === 0 ? [sheetText('duties.none')] : notes(about),
    signed: true,
    orientation: 'landscape',
  };
}

/** The months of a period, from 1. */
const monthsOf = ({ from, to }: ReportingPeriod): number[] => {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

const monthColumn = (month: number): PlannedColumn => ({
  label: sheetText('duties.month', { month }),
  format: 'text',
  width: 6,
});

const sumColumns: readonly PlannedColumn[] = [
  { label: sheetText('duties.held'), format: 'integer', width: 9 },
  { label: sheetText('duties.asked'), format: 'integer', width: 9 },
  { label: sheetText('duties.met'), format: 'integer', width: 9 },
  { label: sheetText('duties.overdue'), format: 'integer', width: 9 },
  { label: sheetText('duties.due'), format: 'integer', width: 9 },
];

const lineOf = (
  { rules, period }: DutiesOf,
  { kind, months }: GridRow,
  duties: readonly Duty[],
): Line => {
  const shown = monthsOf(period);
  return {
    kind,
    months: months.filter((_, i) => shown.includes(i + 1)),
    // A duty that several kinds fulfil stands in the row of the first, as on the screen.
    duties: duties.filter(
      ({ rule, measure }) => measure === 'meetings' && rules.get(rule)?.kinds[0] === kind,
    ),
  };
};

/** ✓ for one that was held, ✓2 for two; what was not enough tells how many there were. */
function markOf({ count, state }: MonthCell, language: ShownLanguage): CellValue {
  if (state === 'none') return null;
  const sign = dutySigns[state][language === 'en' ? 'en' : 'zh'];
  const isOne = state === 'met' ? count <= 1 : count === 0;
  return isOne ? sign : `${sign}${count}`;
}

/** Times held and asked for; of what was asked, how much is met, missing, still to come. */
function sumsOf(lines: readonly Line[]): CellValue[] {
  const held = lines.flatMap(({ months }) => months).reduce((sum, { count }) => sum + count, 0);
  const duties = lines.flatMap((line) => line.duties);
  if (duties.length === 0) return [held, null, null, null, null];
  const states = (state: Duty['state']): number =>
    duties.filter((duty) => duty.state === state).length;
  const asked = duties.reduce((sum, { least }) => sum + least, 0);
  return [held, asked, states('met'), states('overdue'), states('due')];
}

/** Where several organisations are shown, the sums of each kind. */
function totalsByKind(
  shown: readonly { readonly branch: Branch; readonly line: Line }[],
  {
    months,
    language,
    kindName,
  }: {
    readonly months: number;
    readonly language: ShownLanguage;
    readonly kindName: (kind: string) => string;
  },
): PlannedRow[] {
  if (new Set(shown.map(({ branch }) => branch.id)).size < 2) return [];
  const byKind = Map.groupBy(
    shown.map(({ line }) => line),
    ({ kind }) => kind,
  );
  const total = inLanguage(sheetText('total'), language);
  return [...byKind].map(([kind, lines]) => ({
    cells: [
      null,
      total,
      kindName(kind),
      ...Array.from({ length: months }, (_, i) => {
        const count = lines.reduce((sum, line) => sum + (line.months[i]?.count ?? 0), 0);
        return count === 0 ? null : String(count);
      }),
      ...sumsOf(lines),
    ],
    emphasis: 'total' as const,
  }));
}

/** The marks; over a whole year also the content check of domain.md 4.2. */
function notes({ grid: { year, content }, period }: DutiesOf): Label[] {
  const isYear = period.key === String(year);
  if (!isYear || content.share === null) return [sheetText('duties.legend')];
  return [
    sheetText('duties.legend'),
    sheetText('duties.content', {
      total: content.total,
      thin: content.thin,
      share: (content.share * 100).toFixed(1),
    }),
  ];
}
