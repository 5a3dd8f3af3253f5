import { Steps } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type FlowStep, flowSteps } from './flowSteps.ts';
import type { AppraisalDraft } from './useAppraisalDraft.ts';

interface Props {
  readonly at: FlowStep;
  readonly draft: AppraisalDraft;
  readonly onChoose: (step: FlowStep) => void;
}

/** All steps with how far each is; any of them can be gone to. */
export function FlowHead({ at, draft, onChoose }: Props): ReactNode {
  const { t } = useTranslation();
  const stateOf = (key: FlowStep) => draft.states.find((state) => state.key === key);
  const isDone = (key: FlowStep): boolean =>
    key === 'list' ? (draft.record['heldOn'] ?? null) !== null : stateOf(key)?.done === true;
  return (
    <Steps
      className="appraisal-steps"
      current={flowSteps.indexOf(at)}
      onChange={(chosen) => onChoose(flowSteps[chosen] ?? at)}
      items={flowSteps.map((key) => {
        const state = key === 'finished' ? undefined : stateOf(key);
        return {
          title: t(`appraisals.steps.${key}`),
          status: key === at ? 'process' : isDone(key) ? 'finish' : 'wait',
          ...(state !== undefined && {
            content: t('appraisals.progress', { filled: state.filled, of: state.of }),
          }),
        };
      })}
    />
  );
}
