import { App } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../api/client.ts';
import { download } from '../../api/files.ts';
import { useJob } from '../../api/useJob.ts';
import type { ListQuery } from '../data/records.ts';

export type ExportLanguage = 'zh' | 'en' | 'both';

interface Asked {
  readonly list: ListQuery;
  readonly columns: string[];
  readonly language: ExportLanguage;
  readonly password?: string;
}

interface Made {
  readonly file: string;
  readonly name: string;
}

/** Exports a list: starts the job, follows it, saves the file, says so. @param onDone after saving */
export function useListExport(register: string, onDone: () => void) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [job, setJob] = useState<string | null>(null);
  const begin = useMutation({
    mutationFn: (asked: Asked) =>
      answer(api.reports.list[':register'].$post({ param: { register }, json: asked })),
    onSuccess: (started) => setJob(started.job),
  });
  const { job: state, error, cancel } = useJob<Made>(job);
  const save = useMutation({
    mutationFn: (made: Made) => download(`/reports/files/${made.file}`, made.name),
    onSuccess: (_nothing, made) => {
      void message.success(t('reports.done', { name: made.name }));
      onDone();
    },
  });
  const saved = useRef<string | null>(null);
  const { mutate } = save;
  useEffect(() => {
    if (state?.state !== 'done' || saved.current === job) return;
    saved.current = job;
    mutate(state.result);
  }, [state, job, mutate]);
  const running = begin.isPending || save.isPending || (job !== null && (state === undefined || state.state === 'running'));
  return {
    start: begin.mutate,
    cancel: () => void cancel(),
    running,
    progress: state?.state === 'running' ? state.progress : undefined,
    error: begin.error ?? error ?? save.error ?? (state?.state === 'failed' ? state.error : undefined),
  };
}
