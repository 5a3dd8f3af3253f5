import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../shared/registers/define.ts';
import { today } from '../ui/today.ts';
import { ExportResults } from './ExportResults.tsx';
import { type FlowStep, flowSteps } from './flowSteps.ts';
import type { Act } from './useSaveAppraisal.ts';
import type { AppraisalDraft } from './useAppraisalDraft.ts';

interface Props {
  readonly at: FlowStep;
  /** As it is stored. */
  readonly appraisal: AnyRecord;
  readonly draft: AppraisalDraft;
  readonly fixed: boolean;
  readonly saving: boolean;
  readonly onGo: (step: FlowStep) => void;
  readonly onSubmit: (act: Act) => void;
}

/** What can be done at the foot of a step: back, save, go on; at the end finish and export. */
export function FlowButtons(props: Props): ReactNode {
  const { at, appraisal, draft, fixed, saving, onGo, onSubmit } = props;
  const { t } = useTranslation();
  const place = flowSteps.indexOf(at);
  const [before, after] = [flowSteps[place - 1], flowSteps[place + 1]];
  return (
    <div className="form-actions">
      {before !== undefined && (
        <Button onClick={() => onGo(before)}>{t('appraisals.previous')}</Button>
      )}
      {!fixed && (
        <Button loading={saving} disabled={!draft.dirty} onClick={() => onSubmit({ then: null })}>
          {t('common.save')}
        </Button>
      )}
      {after !== undefined && (
        <Button
          type="primary"
          disabled={saving}
          onClick={() => (fixed ? onGo(after) : onSubmit({ then: after }))}
        >
          {fixed ? t('common.next') : t('appraisals.saveNext')}
        </Button>
      )}
      {at === 'finished' && <LastButtons {...props} appraisal={appraisal} />}
    </div>
  );
}

function LastButtons({ appraisal, draft, fixed, saving, onSubmit }: Props): ReactNode {
  const { t } = useTranslation();
  const finished = (appraisal['finishedOn'] ?? null) !== null;
  const open = draft.states.filter(({ key, done }) => !done && key !== 'finished');
  const steps = open
    .map(({ key }) => t(`appraisals.steps.${key}`))
    .join(t('register.listSeparator'));
  const typed = draft.record['finishedOn'];
  // What was typed as the day goes before today.
  const finishedOn = finished ? null : typeof typed === 'string' ? typed : today();
  return (
    <>
      {!fixed && (
        <Button
          type={finished ? 'default' : 'primary'}
          disabled={saving}
          onClick={() => onSubmit({ then: null, also: { finishedOn } })}
        >
          {finished ? t('appraisals.reopen') : t('appraisals.finish')}
        </Button>
      )}
      <ExportResults
        year={Number(appraisal['year'])}
        branch={String(appraisal['branch'])}
        primary={finished}
      />
      {!finished && !fixed && (
        <span className="quiet">
          {open.length > 0 ? t('appraisals.finishOpen', { steps }) : t('appraisals.finishHint')}
        </span>
      )}
    </>
  );
}
