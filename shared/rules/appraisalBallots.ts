import type { AnyRecord } from '../registers/define.ts';
import { sumOf } from './appraisal.ts';

/** A grade of `codes/grades`. */
export type Grade = 'excellent' | 'qualified' | 'basic' | 'unqualified';

/** The grades, best first: the order of the form and of the digit keys. */
export const gradesBestFirst: readonly Grade[] = ['excellent', 'qualified', 'basic', 'unqualified'];

/** The field that counts the ballots for each grade. */
export const voteFields: Readonly<Record<Grade, string>> = {
  excellent: 'excellentVotes',
  qualified: 'qualifiedVotes',
  basic: 'basicVotes',
  unqualified: 'unqualifiedVotes',
};

const allVoteFields = gradesBestFirst.map((grade) => voteFields[grade]);

/** All ballots for a member; null where none were counted yet. */
export const votesFor = (row: AnyRecord): number | null => sumOf(row, allVoteFields);

/**
 * The grade that most ballots name.
 * @returns null where nothing was counted, or where two grades have as many: then the committee
 *   has no majority to go by
 */
export function ballotMajority(row: AnyRecord): Grade | null {
  const counts = gradesBestFirst.map((grade) => Number(row[voteFields[grade]] ?? 0));
  const most = Math.max(...counts);
  if (most === 0) return null;
  const leading = gradesBestFirst.filter((_grade, at) => counts[at] === most);
  return leading.length === 1 ? (leading[0] ?? null) : null;
}

/** Whether the first grade is better than the second; a code that is no grade is not. */
export function isBetter(grade: string, than: string): boolean {
  const [first, second] = [grade, than].map((each) =>
    gradesBestFirst.findIndex((known) => known === each),
  );
  return first !== undefined && second !== undefined && first >= 0 && first < second;
}
