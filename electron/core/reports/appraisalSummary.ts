import { type ShownLanguage, inLanguage } from '../../../shared/fields/show.ts';
import { organizations } from '../../../shared/registers/organizations.ts';
import { type SheetText, sheetText } from '../../../shared/reports/sheetText.ts';
import { gradesBestFirst } from '../../../shared/rules/appraisalBallots.ts';
import { lastDayOfYear } from '../../../shared/rules/calendar.ts';
import { gradeTotals } from '../../../shared/rules/appraisalTotals.ts';
import { signedDay } from '../../../shared/rules/period.ts';
import { type MemberHistory, heldAt, memberHistories } from '../members/histories.ts';
import { rollAt } from '../members/roll.ts';
import { isIn } from '../members/statistics.ts';
import type { Session } from '../session.ts';
import type { CellValue, PlannedColumn, PlannedRow, PlannedSheet } from '../workbook/plan.ts';
import type { SheetAppraisal } from './appraisal.ts';
import { branchPlaces } from './appraisalBranches.ts';
import { reportingUnit } from './reportingUnit.ts';

interface SummaryOptions {
  readonly language: ShownLanguage;
  readonly year: number;
  readonly branches: ReadonlySet<string> | undefined;
  readonly branch: string | null;
}

/** What became of members, in the order of the columns; the ledger does not know who is to correct. */
const disposals = [
  ['corrected', null],
  ['advised', 'removed-advised'],
  ['refused', 'removed-refused'],
  ['lapsed', 'removed-lapsed'],
  ['expelled', 'expelled'],
] as const;

const counted = (key: SheetText, width = 9): PlannedColumn => ({
  label: sheetText(key),
  format: 'integer',
  width,
});

const columns: readonly PlannedColumn[] = [
  counted('serial', 5),
  { label: sheetText('appraisal.branch'), format: 'text', width: 30, wrap: true },
  counted('appraisal.summary.finished'),
  counted('appraisal.summary.taking-part'),
  counted('appraisal.summary.probationary'),
  counted('appraisal.summary.graded', 11),
  ...gradesBestFirst.flatMap((grade): PlannedColumn[] => [
    counted(`appraisal.summary.${grade}`, grade === 'excellent' ? 13 : 8),
    { label: sheetText('appraisal.summary.share'), format: 'percent', width: 8 },
  ]),
  ...disposals.map(([key]) => counted(`appraisal.summary.${key}`, 8)),
];

/** The figures of one branch, or of all. */
interface Figures {
  readonly finished: number;
  readonly takingPart: number;
  readonly probationary: number;
  readonly graded: number;
  readonly grades: readonly number[];
  /** Null where the ledger does not know. */
  readonly disposed: readonly (number | null)[];
}

/**
 * The democratic appraisal table of domain.md 1.4, as far as the ledger knows: a row for each
 * branch that has members, finished or not, and their sum where there are several.
 */
export function appraisalSummary(
  session: Session,
  held: readonly SheetAppraisal[],
  { language, year, branches, branch }: SummaryOptions,
): PlannedSheet {
  const histories = memberHistories(session.store, [...needed]);
  const of = new Map(held.map((each) => [String(each.appraisal['branch']), each]));
  const rows = branchesWithMembers(session, histories, year, branches, of).map((id) => ({
    title: session.references.title(organizations.key, id) ?? '',
    figures: figuresOf(of.get(id), disposedOf(histories, id, year)),
  }));
  const unit = reportingUnit(session, branch);
  const [end, today] = [lastDayOfYear(year), session.today()];
  return {
    name: sheetText('appraisal.summary'),
    title: sheetText('appraisal.summary.title', { unit, year }),
    above: [
      sheetText('unit', { unit }),
      sheetText('as-of', { day: signedDay(end < today ? end : today) }),
    ],
    columns,
    rows: [
      ...rows.map(({ title, figures }, index): PlannedRow => ({
        cells: [index + 1, title, ...cellsOf(figures)],
      })),
      ...(rows.length > 1
        ? [
            {
              cells: [
                null,
                inLanguage(sheetText('appraisal.total'), language),
                ...cellsOf(sumOf(rows.map(({ figures }) => figures))),
              ],
              emphasis: 'total' as const,
            },
          ]
        : []),
    ],
    below: [sheetText('appraisal.summary.note')],
    signed: true,
    orientation: 'landscape',
  };
}

const needed = [
  'branch',
  'status',
  'enteredBy',
  'enteredOn',
  'leftBy',
  'leftOn',
  'joinedOn',
] as const;

/** In the order of the tree: those with members at the end of the year, and those with an appraisal. */
function branchesWithMembers(
  session: Session,
  histories: readonly MemberHistory[],
  year: number,
  branches: ReadonlySet<string> | undefined,
  held: ReadonlyMap<string, SheetAppraisal>,
): string[] {
  const [end, today] = [lastDayOfYear(year), session.today()];
  const at = end < today ? end : today;
  const ids = new Set(held.keys());
  for (const history of rollAt(histories, at))
    if (isIn(history, at, branches)) ids.add(String(heldAt(history, 'branch', at).value));
  const placeOf = branchPlaces(session);
  return [...ids].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
}

/** How many members of a branch left in the year by each way that is a disposal. */
const disposedOf = (
  histories: readonly MemberHistory[],
  branch: string,
  year: number,
): (number | null)[] =>
  disposals.map(([_key, way]) =>
    way === null
      ? null
      : histories.filter(
          ({ record }) =>
            record['leftBy'] === way &&
            record['branch'] === branch &&
            String(record['leftOn']).startsWith(`${year}`),
        ).length,
  );

function figuresOf(
  held: SheetAppraisal | undefined,
  disposed: readonly (number | null)[],
): Figures {
  const totals = gradeTotals(held?.lines ?? []);
  return {
    finished: (held?.appraisal['finishedOn'] ?? null) === null ? 0 : 1,
    takingPart: totals.takingPart,
    probationary: totals.probationary,
    graded: totals.members - totals.ungraded,
    grades: gradesBestFirst.map((grade) => totals.byGrade[grade]),
    disposed,
  };
}

function sumOf(all: readonly Figures[]): Figures {
  const sum = (of: (figures: Figures) => number): number =>
    all.reduce((total, figures) => total + of(figures), 0);
  return {
    finished: sum(({ finished }) => finished),
    takingPart: sum(({ takingPart }) => takingPart),
    probationary: sum(({ probationary }) => probationary),
    graded: sum(({ graded }) => graded),
    grades: gradesBestFirst.map((_grade, at) => sum(({ grades }) => grades[at] ?? 0)),
    disposed: disposals.map(([_key, way], at) =>
      way === null ? null : sum(({ disposed }) => disposed[at] ?? 0),
    ),
  };
}

const cellsOf = ({
  finished,
  takingPart,
  probationary,
  graded,
  grades,
  disposed,
}: Figures): CellValue[] => [
  finished,
  takingPart,
  probationary,
  graded,
  ...grades.flatMap((count) => [count, graded === 0 ? null : count / graded]),
  ...disposed,
];
