import { Alert } from 'antd';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSentence } from '../i18n.ts';
import { useFormKeys } from '../registers/form/useFormKeys.ts';
import { useLeaveGuard } from '../registers/form/useLeaveGuard.ts';
import { listPath } from '../registers/paths.ts';
import type { AppraisalDocument } from './appraisalData.ts';
import { FlowButtons } from './FlowButtons.tsx';
import { FlowHead } from './FlowHead.tsx';
import { type FlowStep, findingSteps, firstStep, stepContents } from './flowSteps.ts';
import { NotSaved } from './NotSaved.tsx';
import { useAppraisalDraft } from './useAppraisalDraft.ts';
import { type Act, useSaveAppraisal } from './useSaveAppraisal.ts';

interface Props {
  readonly document: AppraisalDocument;
  /** Whether nothing can be changed. */
  readonly fixed: boolean;
}

/** The way of an appraisal: list, self-assessment, ballots, decision, told (domain.md 4.4). */
export function AppraisalFlow({ document, fixed }: Props): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const go = useNavigate();
  const draft = useAppraisalDraft(document);
  const { appraisal } = document;
  const [at, setAt] = useState<FlowStep>(() => firstStep(document));
  const [tried, setTried] = useState(false);
  const top = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);

  const goTo = (step: FlowStep): void => {
    setAt(step);
    setTried(false);
    // On with the keyboard: the cursor stands in the first field of the new step.
    setTimeout(() => {
      const first = content.current?.querySelector<HTMLElement>('input:enabled, textarea:enabled');
      first?.focus({ preventScroll: true });
      content.current?.parentElement?.scrollIntoView({ block: 'start' });
    });
  };
  const showTop = (): void => {
    setTried(true);
    draft.tell(Object.keys(appraisal));
    setTimeout(() => {
      top.current?.focus();
      top.current?.scrollIntoView({ block: 'center' });
    });
  };
  const save = useSaveAppraisal(document, draft, { onGo: goTo, onRefused: showTop });
  useLeaveGuard(draft.dirty && !fixed);

  const submit = (act: Act): void => {
    if (fixed || save.saving) return;
    if (draft.errors.length > 0) showTop();
    else if (draft.dirty || act.also !== undefined) save.start(act);
    else if (act.then !== null) goTo(act.then);
  };
  useFormKeys({
    onSave: () => submit({ then: null }),
    onCancel: () => void go(listPath('appraisals')),
  });

  const Content = stepContents[at];
  const finished = (appraisal['finishedOn'] ?? null) !== null;
  const fromStore = save.refused.map((finding) => ({
    finding,
    name: document.grades.find(({ id }) => id === finding.row)?.name ?? null,
  }));
  return (
    <div className="appraisal-flow">
      <FlowHead at={at} draft={draft} onChoose={goTo} />
      <div ref={top} tabIndex={-1} className="appraisal-said">
        {save.overtaken && (
          <Alert type="warning" showIcon role="alert" title={t('appraisals.changedMeanwhile')} />
        )}
        {tried && <NotSaved errors={draft.errors.length > 0 ? draft.errors : fromStore} />}
      </div>
      <p className="appraisal-what">
        {at === 'finished' && !finished
          ? t('appraisals.what.notFinished')
          : t(`appraisals.what.${at}`)}
      </p>
      {draft.findings
        .filter(({ code }) => findingSteps[code]?.includes(at))
        .map((finding) => (
          <Alert
            key={finding.code}
            type={finding.level === 'note' ? 'info' : 'warning'}
            showIcon
            title={sentence(finding)}
          />
        ))}
      <div ref={content} className="appraisal-content">
        <Content document={document} draft={draft} fixed={fixed} />
      </div>
      <FlowButtons
        at={at}
        appraisal={appraisal}
        draft={draft}
        fixed={fixed}
        saving={save.saving}
        onGo={goTo}
        onSubmit={submit}
      />
    </div>
  );
}
