import type { Finding } from '../fields/finding.ts';
import type { AnyRecord } from '../registers/define.ts';
import { checkAppraisal, checkAppraisalGrade } from './appraisal.ts';
import { ballotMajority, isBetter, votesFor } from './appraisalBallots.ts';
import { stepStates } from './appraisalSteps.ts';
import { gradeTotals, takesGrade } from './appraisalTotals.ts';

/** Something noticed about an appraisal or about one line of its list. */
export type AppraisalFinding = Finding & {
  /** The id of the line; the appraisal itself where left out. */
  readonly row?: string;
};

export type AppraisalRow = AnyRecord & { readonly id: string };

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/**
 * Everything there is to say of an appraisal with its list: domain.md 4.4. Too many excellent warns
 * and does not block; more votes than valid ballots cannot be.
 */
export function checkAppraisalDocument(
  appraisal: AnyRecord,
  rows: readonly AppraisalRow[],
): AppraisalFinding[] {
  return [
    ...checkAppraisal(appraisal),
    ...checkAppraisalOrder(appraisal, rows),
    ...rows.flatMap((row) =>
      [...checkAppraisalGrade(row), ...checkAppraisalRow(appraisal, row)].map((finding) => ({
        ...finding,
        row: row.id,
      })),
    ),
  ];
}

/** What a line is beside its appraisal: votes against ballots, days against the decision. */
export function checkAppraisalRow(appraisal: AnyRecord, row: AnyRecord): readonly Finding[] {
  const findings: Finding[] = [];
  const votes = votesFor(row);
  const { valid } = appraisal;
  if (votes !== null && typeof valid === 'number' && votes > valid)
    findings.push({
      level: 'error',
      code: 'appraisal.votes-above',
      field: 'excellentVotes',
      params: { votes, valid },
    });
  const [grade, majority] = [text(row['grade']), ballotMajority(row)];
  // The committee decides from the ballots and daily conduct: it may, but it should know.
  if (grade !== null && majority !== null && isBetter(grade, majority))
    findings.push({ level: 'note', code: 'appraisal.above-ballots', field: 'grade' });
  const [toldOn, decidedOn] = [text(row['toldOn']), text(appraisal['decidedOn'])];
  if (toldOn !== null && decidedOn !== null && toldOn < decidedOn)
    findings.push({
      level: 'warning',
      code: 'appraisal.told-before-decided',
      field: 'toldOn',
      params: { toldOn, decidedOn },
    });
  return findings;
}

/**
 * The list as a whole: self-assessment, ballots, decision, told; what a later step finds missing of
 * the ones before, and the third.
 */
export function checkAppraisalOrder(
  appraisal: AnyRecord,
  rows: readonly AnyRecord[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const totals = gradeTotals(rows);
  const states = stepStates(appraisal, rows);
  const missing = (key: string): number => {
    const state = states.find((each) => each.key === key);
    return state === undefined ? 0 : state.of - state.filled;
  };
  const begun = (key: string): boolean =>
    states.some((each) => each.key === key && each.filled > 0);
  if (begun('ballots') && missing('self') > 0)
    findings.push({
      level: 'note',
      code: 'appraisal.self-missing',
      field: 'selfGrade',
      params: { count: missing('self') },
    });
  const early = rows.filter(
    (row) => takesGrade(row) && text(row['grade']) !== null && votesFor(row) === null,
  ).length;
  if (early > 0)
    findings.push({
      level: 'warning',
      code: 'appraisal.decided-before-ballots',
      field: 'grade',
      params: { count: early },
    });
  if (totals.byGrade.excellent > totals.most)
    findings.push({
      level: 'warning',
      code: 'appraisal.too-many-excellent',
      field: 'grade',
      params: { excellent: totals.byGrade.excellent, members: totals.members, most: totals.most },
    });
  if (text(appraisal['finishedOn']) === null) return findings;
  if (totals.ungraded > 0)
    findings.push({
      level: 'warning',
      code: 'appraisal.no-grade',
      field: 'grade',
      params: { count: totals.ungraded },
    });
  if (missing('told') > 0)
    findings.push({
      level: 'warning',
      code: 'appraisal.not-all-told',
      field: 'toldOn',
      params: { count: missing('told') },
    });
  return findings;
}
