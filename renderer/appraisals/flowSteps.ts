import type { ComponentType } from 'react';
import type { AppraisalStep } from '../../shared/rules/appraisalSteps.ts';
import type { AppraisalDocument } from './appraisalData.ts';
import { BallotsStep } from './steps/BallotsStep.tsx';
import { DecisionStep } from './steps/DecisionStep.tsx';
import { FinishedStep } from './steps/FinishedStep.tsx';
import { ListStep } from './steps/ListStep.tsx';
import { SelfStep } from './steps/SelfStep.tsx';
import type { StepProps } from './steps/stepProps.ts';
import { ToldStep } from './steps/ToldStep.tsx';

/** The steps of the rule, and before them the list itself. */
export type FlowStep = 'list' | AppraisalStep;

export const flowSteps: readonly FlowStep[] = [
  'list',
  'self',
  'ballots',
  'decision',
  'told',
  'finished',
];

export const stepContents: Readonly<Record<FlowStep, ComponentType<StepProps>>> = {
  list: ListStep,
  self: SelfStep,
  ballots: BallotsStep,
  decision: DecisionStep,
  told: ToldStep,
  finished: FinishedStep,
};

/** Where each finding about the list as a whole is shown. */
export const findingSteps: Readonly<Record<string, readonly FlowStep[]>> = {
  'appraisal.self-missing': ['self', 'ballots'],
  'appraisal.decided-before-ballots': ['ballots', 'decision'],
  'appraisal.too-many-excellent': ['decision', 'told', 'finished'],
  'appraisal.no-grade': ['decision', 'finished'],
  'appraisal.not-all-told': ['told', 'finished'],
};

/** An appraisal of which nothing is filled in yet begins with its list; others where they stopped. */
export const firstStep = ({ appraisal, step, steps }: AppraisalDocument): FlowStep =>
  step === 'self' && appraisal['heldOn'] === null && steps.every(({ filled }) => filled === 0)
    ? 'list'
    : step;
