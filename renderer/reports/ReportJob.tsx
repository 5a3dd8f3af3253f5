import { useEffect, useRef } from 'react';
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { download } from '../api/files.ts';
import { type Progress as Reached, useJob } from '../api/useJob.ts';
import { Refused } from '../app/forms/Refused.tsx';

/** What comes of a report's job. */
export interface ReportResult {
  /** Under which the file can be fetched, for ten minutes. */
  readonly file: string;
  readonly name: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/** A report on its way: progress, cancel, and the file, which is saved as soon as it is there. */
export function ReportJob({ job }: { readonly job: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Below the form, where a low window does not show it.
    place.current?.scrollIntoView({ block: 'end' });
  }, []);
  return (
    <div ref={place} className="report-job">
      <JobState id={job} />
    </div>
  );
}

function JobState({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { job, error, cancel } = useJob<ReportResult>(id);
  if (error) return <Refused error={error} />;
  if (job?.state === 'failed') return <Refused error={job.error} />;
  if (job?.state === 'cancelled') return <p role="status">{t('reports.cancelled')}</p>;
  if (job?.state === 'done') return <ReportFile result={job.result} />;
  return (
    <div className="narrow" role="status">
      <p>{job ? <StageName stage={job.progress.stage} /> : t('reports.working')}</p>
      <Progress
        percent={percent(job?.progress)}
        status="active"
        aria-label={t('reports.working')}
      />
      <Button onClick={() => void cancel()}>{t('common.cancel')}</Button>
    </div>
  );
}

function StageName({ stage }: { readonly stage: string }) {
  const { t } = useTranslation();
  const known = (['starting', 'reading', 'writing'] as const).find((one) => one === stage);
  return known ? `${t(`reports.stage.${known}`)}……` : t('reports.working');
}

const percent = (reached: Reached | undefined): number =>
  reached && reached.total > 0 ? Math.floor((reached.done / reached.total) * 100) : 0;

function ReportFile({ result }: { readonly result: ReportResult }) {
  const { t } = useTranslation();
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => download(`/reports/files/${encodeURIComponent(result.file)}`, result.name),
  });
  const saved = useRef(false);
  useEffect(() => {
    if (saved.current) return;
    saved.current = true;
    mutate();
  }, [mutate]);
  return (
    <div className="narrow" role="status">
      <Alert
        type="success"
        showIcon
        title={t('reports.done', { name: result.name })}
        description={
          <>
            <ul>
              {result.sheets.map(({ name, rows }) => (
                <li key={name}>{t('reports.sheet', { name, rows })}</li>
              ))}
            </ul>
            <p>{t('reports.saveHint')}</p>
            <Button
              loading={isPending}
              onClick={() => {
                mutate();
              }}
            >
              {t('reports.save')}
            </Button>
          </>
        }
      />
      <Refused error={error} />
    </div>
  );
}
