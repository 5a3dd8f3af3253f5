import { Button, Progress as Bar } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress } from '../../api/useJob.ts';

interface Props {
  readonly progress: Progress | undefined;
  /** What the stage is called. */
  readonly stage: string;
  readonly onCancel?: (() => void) | undefined;
}

/** How far long work is: its stage in words, a bar where the end is known, and a way to stop it. */
export function JobProgress({ progress, stage, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const { done = 0, total = 0 } = progress ?? {};
  const percent = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
  const count = total > 0 ? t('register.job.count', { done, total }) : '';
  return (
    <div className="job-progress">
      <p role="status" aria-live="polite">
        {stage} {count}
      </p>
      <Bar percent={percent} status="active" showInfo={total > 0} aria-label={stage} />
      {onCancel && <Button onClick={onCancel}>{t('common.cancel')}</Button>}
    </div>
  );
}
