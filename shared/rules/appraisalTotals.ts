import type { AnyRecord } from '../registers/define.ts';
import { mostExcellent } from './appraisal.ts';
import { type Grade, gradesBestFirst } from './appraisalBallots.ts';

/** A probationary member takes part but gets no grade: domain.md 4.4. */
export const takesGrade = (row: AnyRecord): boolean => row['probationary'] !== true;

/** How an appraisal stands, in numbers. */
export interface GradeTotals {
  /** On the list of the appraisal, probationary ones included. */
  readonly takingPart: number;
  readonly probationary: number;
  /** The n of the third: the members on the list who take a grade. */
  readonly members: number;
  /** So many may be excellent. */
  readonly most: number;
  readonly byGrade: Readonly<Record<Grade, number>>;
  /** Who takes a grade and has none yet. */
  readonly ungraded: number;
}

/**
 * Counts the grades of an appraisal (domain.md 4.4). The third is that of the members who take part
 * and take a grade: probationary ones do not count, and who does not take part is not on the list.
 * A member still without a grade counts, so that the third does not move while grades are filled in.
 * @param rows the list of the appraisal
 */
export function gradeTotals(rows: readonly AnyRecord[]): GradeTotals {
  const graded = rows.filter(takesGrade);
  const count = (grade: Grade): number => graded.filter((row) => row['grade'] === grade).length;
  const byGrade = {
    excellent: count('excellent'),
    qualified: count('qualified'),
    basic: count('basic'),
    unqualified: count('unqualified'),
  };
  const members = graded.length;
  return {
    takingPart: rows.length,
    probationary: rows.length - members,
    members,
    most: mostExcellent(members),
    byGrade,
    ungraded: members - gradesBestFirst.reduce((sum, grade) => sum + byGrade[grade], 0),
  };
}
