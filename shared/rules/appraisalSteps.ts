import type { AnyRecord } from '../registers/define.ts';
import { votesFor } from './appraisalBallots.ts';
import { takesGrade } from './appraisalTotals.ts';

/** The order of domain.md 4.4; the mutual criticism between the first two leaves no figures. */
export const appraisalSteps = ['self', 'ballots', 'decision', 'told', 'finished'] as const;
export type AppraisalStep = (typeof appraisalSteps)[number];

/** How far a step is. */
export interface StepState {
  readonly key: AppraisalStep;
  readonly done: boolean;
  /** For how many members it is filled, of how many who take a grade. */
  readonly filled: number;
  readonly of: number;
}

const has = (record: AnyRecord, field: string): boolean => (record[field] ?? null) !== null;

const filledFor: Readonly<Record<AppraisalStep, (row: AnyRecord) => boolean>> = {
  self: (row) => has(row, 'selfGrade') || has(row, 'selfNote'),
  ballots: (row) => votesFor(row) !== null,
  decision: (row) => has(row, 'grade'),
  told: (row) => has(row, 'toldOn'),
  finished: (row) => has(row, 'toldOn'),
};

/** What a step wants of the appraisal itself. */
const wants: Readonly<Record<AppraisalStep, string | null>> = {
  self: null,
  ballots: 'valid',
  decision: 'decidedOn',
  told: null,
  finished: 'finishedOn',
};

/**
 * How far an appraisal is, from what is filled in: nobody sets its state (domain.md 4.4).
 * @param rows the list of the appraisal
 */
export function stepStates(appraisal: AnyRecord, rows: readonly AnyRecord[]): StepState[] {
  const graded = rows.filter(takesGrade);
  return appraisalSteps.map((key) => {
    const filled = graded.filter(filledFor[key]).length;
    const field = wants[key];
    const done =
      key === 'finished'
        ? has(appraisal, 'finishedOn')
        : graded.length > 0 &&
          filled === graded.length &&
          (field === null || has(appraisal, field));
    return { key, done, filled, of: graded.length };
  });
}

/** The first step that is not done; an appraisal that is finished stays so. */
export function currentStep(states: readonly StepState[]): AppraisalStep {
  if (states.some(({ key, done }) => key === 'finished' && done)) return 'finished';
  return states.find(({ done }) => !done)?.key ?? 'finished';
}
