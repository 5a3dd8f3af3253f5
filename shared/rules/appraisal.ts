import type { Finding } from '../fields/finding.ts';
import type { AnyRecord } from '../registers/define.ts';
import { checkAtMost } from './counts.ts';

/** Of so many members at most a third may be excellent (domain.md 4.4): `floor(n / 3)`. */
export const mostExcellent = (members: number): number => Math.floor(members / 3);

/** The counts of the branch leadership's scores, best first. */
export const teamFields = ['teamGood', 'teamFair', 'teamAverage', 'teamPoor'] as const;

/** The counts of an appraisal's ballots and the order of its days: domain.md 4.4. */
export function checkAppraisal(appraisal: AnyRecord): readonly Finding[] {
  const { valid, heldOn, decidedOn } = appraisal;
  const findings: Finding[] = [
    ...checkAtMost(appraisal, 'returned', 'issued'),
    ...checkAtMost(appraisal, 'valid', 'returned'),
  ];
  const team = sumOf(appraisal, teamFields);
  if (team !== null && typeof valid === 'number' && team > valid)
    findings.push({
      level: 'error',
      code: 'appraisal.team-above',
      field: 'teamGood',
      params: { votes: team, valid },
    });
  if (typeof heldOn === 'string' && typeof decidedOn === 'string' && decidedOn < heldOn)
    findings.push({
      level: 'warning',
      code: 'appraisal.decided-before-held',
      field: 'decidedOn',
      params: { heldOn, decidedOn },
    });
  return findings;
}

/** The grades after which the gap is shown and something must change: domain.md 4.4. */
export const needsImprovement = (grade: unknown): boolean =>
  grade === 'basic' || grade === 'unqualified';

/**
 * A probationary member takes part but gets no grade; who is basically qualified or unqualified is
 * told what to improve (domain.md 4.4).
 */
export function checkAppraisalGrade(row: AnyRecord): readonly Finding[] {
  const { probationary, grade, improvement } = row;
  const findings: Finding[] = [];
  if (probationary === true && (grade ?? null) !== null)
    findings.push({ level: 'error', code: 'appraisal.probationary', field: 'grade' });
  if (needsImprovement(grade) && (improvement ?? null) === null)
    findings.push({
      level: 'warning',
      code: 'appraisal.improvement-missing',
      field: 'improvement',
    });
  return findings;
}

/** The sum of the counts that are filled; null where none is. */
export function sumOf(record: AnyRecord, fields: readonly string[]): number | null {
  const counts = fields.map((field) => record[field]).filter((count) => typeof count === 'number');
  return counts.length === 0 ? null : counts.reduce((total, count) => total + count, 0);
}
