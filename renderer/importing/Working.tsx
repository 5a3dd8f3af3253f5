import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { JobProgress } from '../ui/jobs/JobProgress.tsx';
import type { Importing } from './useImport.ts';

interface Props {
  readonly work: NonNullable<Importing['work']>;
  readonly onCancel: () => void;
}

const stages = ['starting', 'reading', 'matching', 'checking', 'saving'] as const;

/** What the program is doing with the file, and a way to stop it. */
export function Working({ work, onCancel }: Props): ReactNode {
  const { t } = useTranslation();
  const stage = stages.find((one) => one === work.progress?.stage) ?? 'starting';
  return (
    <JobProgress
      progress={work.progress}
      stage={t(`importing.stages.${stage}`)}
      onCancel={onCancel}
    />
  );
}
