import { type ShownLanguage, inLanguage } from '../../../shared/fields/show.ts';
import type { Label } from '../../../shared/label.ts';
import { appraisalGrades } from '../../../shared/registers/appraisalGrades.ts';
import { members } from '../../../shared/registers/members.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { type SheetText, sheetText } from '../../../shared/reports/sheetText.ts';
import { sumOf, teamFields } from '../../../shared/rules/appraisal.ts';
import { gradesBestFirst, voteFields } from '../../../shared/rules/appraisalBallots.ts';
import { gradeTotals, takesGrade } from '../../../shared/rules/appraisalTotals.ts';
import { signedDay } from '../../../shared/rules/period.ts';
import type { Session } from '../session.ts';
import type { CellValue, PlannedColumn, PlannedSheet } from '../workbook/plan.ts';
import type { SheetAppraisal } from './appraisal.ts';
import { fieldCells } from './fieldColumns.ts';

interface ResultsOptions {
  readonly language: ShownLanguage;
  readonly year: number;
  /** Whether it is the only one: then its sheet needs no branch for a name. */
  readonly alone: boolean;
}

const ballotCounts = ['issued', 'returned', 'valid'] as const;

const column = (
  key: SheetText,
  format: PlannedColumn['format'],
  width: number,
  more: Partial<PlannedColumn> = {},
): PlannedColumn => ({ label: sheetText(key), format, width, ...more });

const columns: readonly PlannedColumn[] = [
  column('serial', 'integer', 5),
  column('appraisal.name', 'text', 10),
  column('appraisal.self', 'text', 12, { wrap: true }),
  ...gradesBestFirst.map((grade) =>
    column(`appraisal.votes.${grade}`, 'integer', grade === 'basic' ? 11 : 9),
  ),
  ...ballotCounts.map((key) => column(`appraisal.${key}`, 'integer', 8)),
  column('appraisal.grade', 'text', 14, { wrap: true }),
  column('appraisal.told', 'day', 12),
  column('appraisal.improvement', 'text', 44, { wrap: true }),
];

/** The results of one branch: the columns of domain.md 4.4, a line for each who took part. */
export function appraisalResults(
  session: Session,
  { appraisal, branch, lines }: SheetAppraisal,
  { language, year, alone }: ResultsOptions,
): PlannedSheet {
  const branchLabel: Label = { zh: branch, en: branch };
  const heldOn = dayOf(appraisal['heldOn']);
  const grade = fieldCells(session, appraisalGrades.fields.grade, language);
  const name = (id: unknown): string => session.references.title(members.key, String(id)) ?? '';
  return {
    name: alone ? sheetText('appraisal.results') : branchLabel,
    title: sheetText('appraisal.results.title', { unit: branch, year }),
    above: [
      sheetText('unit', { unit: branch }),
      heldOn === null
        ? sheetText('appraisal.not-held')
        : sheetText('appraisal.held-on', { day: heldOn }),
    ],
    columns,
    rows: lines.map((line, index) => ({
      cells: [
        index + 1,
        name(line['member']),
        line['selfGrade'] === null ? line['selfNote'] : grade(line['selfGrade'] ?? null),
        ...gradesBestFirst.map((each) => line[voteFields[each]]),
        ...ballotCounts.map((key) => (takesGrade(line) ? appraisal[key] : null)),
        takesGrade(line)
          ? grade(line['grade'] ?? null)
          : inLanguage(sheetText('appraisal.no-grade'), language),
        line['toldOn'],
        line['improvement'],
      ].map(asCell),
    })),
    below: sums(appraisal, lines),
    signed: true,
    orientation: 'landscape',
  };
}

const asCell = (value: unknown): CellValue =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

const dayOf = (value: unknown): Label | null =>
  typeof value === 'string' ? signedDay(value) : null;

/** How many got which grade, whether the third is kept, and how the leadership was scored. */
function sums(appraisal: AnyRecord, lines: readonly AnyRecord[]): Label[] {
  const { byGrade, takingPart, members: graded, probationary, most, ungraded } = gradeTotals(lines);
  const over = byGrade.excellent - most;
  const team = sumOf(appraisal, teamFields);
  const noDay = sheetText('appraisal.no-day');
  return [
    sheetText('appraisal.sums', { all: takingPart, members: graded, probationary }),
    sheetText('appraisal.sums.grades', { ...withShares(byGrade, graded - ungraded), ungraded }),
    over > 0
      ? sheetText('appraisal.third.exceeded', { members: graded, most, over })
      : sheetText('appraisal.third.kept', { members: graded, most }),
    ...(team === null
      ? []
      : [
          sheetText(
            'appraisal.team',
            withShares(
              Object.fromEntries(teamFields.map((key) => [key, Number(appraisal[key] ?? 0)])),
              team,
            ),
          ),
        ]),
    sheetText('appraisal.days', {
      decided: dayOf(appraisal['decidedOn']) ?? noDay,
      finished: dayOf(appraisal['finishedOn']) ?? noDay,
    }),
  ];
}

/** Counts with their shares of a whole, for a sentence: `{x: 3, xShare: '27.3%'}`. */
function withShares(
  counts: Readonly<Record<string, number>>,
  whole: number,
): Record<string, string | number> {
  const filled: Record<string, string | number> = {};
  for (const [key, count] of Object.entries(counts)) {
    filled[key] = count;
    filled[`${key}Share`] = whole === 0 ? '—' : `${((100 * count) / whole).toFixed(1)}%`;
  }
  return filled;
}
