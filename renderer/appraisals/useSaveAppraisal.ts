import { App } from 'antd';
import { useState } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { AnyRecord } from '../../shared/registers/define.ts';
import type { AppraisalFinding } from '../../shared/rules/appraisalDocument.ts';
import { ApiError } from '../api/apiError.ts';
import { afterWrite } from '../api/queryClient.ts';
import { useSentence } from '../i18n.ts';
import { useSaved } from '../registers/record/useSaved.tsx';
import { type AppraisalChanges, type AppraisalDocument, saveAppraisal } from './appraisalData.ts';
import type { FlowStep } from './flowSteps.ts';
import type { AppraisalDraft } from './useAppraisalDraft.ts';

/** A save that was asked for. */
export interface Act {
  /** Where to go on. */
  readonly then: FlowStep | null;
  /** Set besides what was typed. */
  readonly also?: AnyRecord;
}

/** As things stand when it is begun: one may go on typing meanwhile. */
interface Save {
  readonly act: Act;
  readonly changes: AppraisalChanges;
  readonly sent: AppraisalDraft['drafts'];
}

interface Options {
  readonly onGo: (step: FlowStep) => void;
  /** There is something to be read at the head of the flow. */
  readonly onRefused: () => void;
}

/** Saves what was typed into an appraisal, in one act; says what the store refuses. */
export function useSaveAppraisal(
  { appraisal }: AppraisalDocument,
  draft: AppraisalDraft,
  { onGo, onRefused }: Options,
) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const sentence = useSentence();
  const queries = useQueryClient();
  const saved = useSaved();
  const [refused, setRefused] = useState<readonly AppraisalFinding[]>([]);
  const [overtaken, setOvertaken] = useState(false);
  const save = useMutation({
    mutationFn: ({ act, changes }: Save) =>
      saveAppraisal(appraisal.id, { ...changes, values: { ...changes.values, ...act.also } }),
    onSuccess: async (result, { act: { then, also }, sent }) => {
      setOvertaken(false);
      setRefused(
        result.id === undefined ? result.findings.filter(({ level }) => level === 'error') : [],
      );
      if (result.id === undefined) {
        onRefused();
        return;
      }
      if (then !== null) onGo(then);
      const reopened = also?.['finishedOn'] === null;
      await saved(
        reopened
          ? t('appraisals.reopened')
          : t('appraisals.saved', { title: String(appraisal['title']) }),
      );
      draft.settle(sent);
    },
    onError: async (error) => {
      if (!(error instanceof ApiError && error.code === 'record.changed-meanwhile')) {
        void message.error(sentence(error));
        return;
      }
      await afterWrite(queries);
      setOvertaken(true);
      onRefused();
    },
  });
  return {
    start: (act: Act) => save.mutate({ act, changes: draft.changes, sent: draft.drafts }),
    saving: save.isPending,
    /** What the store found that the screen had not. */
    refused,
    /** Whether somebody else was faster. */
    overtaken,
  };
}
