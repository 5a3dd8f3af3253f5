import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DistributionAnswer } from '../../../electron/core/economy/answers.ts';

const steps = ['plan', 'open', 'approve', 'post', 'pay'] as const;

interface Props {
  readonly state: DistributionAnswer['state'];
  /** The plan was laid open to the members. */
  readonly opened: boolean;
}

/** How many of the steps are behind. */
function doneOf(state: Props['state'], opened: boolean): number {
  switch (state) {
    case 'proposal':
      return 0;
    case 'draft':
      return opened ? 2 : 1;
    case 'approved':
      return 3;
    case 'posted':
      return 4;
    case 'paid':
      return 5;
  }
}

/** From the plan to the payment, and where it stands. */
export function PlanSteps({ state, opened }: Props): ReactNode {
  const { t } = useTranslation();
  const done = doneOf(state, opened);
  return (
    <ol className="steps plan-steps" aria-label={t('economy.distribution.steps')}>
      {steps.map((step, at) => (
        <li
          key={step}
          className={at < done ? 'step-done' : undefined}
          aria-current={at === done ? 'step' : undefined}
        >
          {t(`economy.distribution.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}
