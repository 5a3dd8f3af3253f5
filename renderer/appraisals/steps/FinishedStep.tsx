import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takesGrade } from '../../../shared/rules/appraisalTotals.ts';
import { StepTable } from '../table/StepTable.tsx';
import { useGradeName } from '../useGradeName.ts';
import { votesColumn } from './DecisionStep.tsx';
import { GradeCounts } from './GradeCounts.tsx';
import type { StepProps } from './stepProps.ts';
import { WholeFields } from './WholeFields.tsx';

/** The results at a glance, and the day by which all were told. */
export function FinishedStep({ draft, fixed }: StepProps): ReactNode {
  const { t } = useTranslation();
  const gradeName = useGradeName();
  return (
    <>
      <GradeCounts totals={draft.totals} />
      <div className="form-section form-grid">
        <WholeFields draft={draft} names={['finishedOn', 'remarks']} fixed={fixed} />
      </div>
      <StepTable
        label={t('appraisals.result')}
        rows={draft.rows}
        about={[]}
        linked
        columns={[
          {
            key: 'selfGrade',
            title: t('appraisals.columns.selfGrade'),
            cell: ({ record: { selfGrade } }) =>
              typeof selfGrade === 'string' ? gradeName(selfGrade) : '',
          },
          votesColumn(t('appraisals.columns.votes')),
          {
            key: 'grade',
            title: t('appraisals.columns.grade'),
            cell: ({ record }) => {
              if (!takesGrade(record))
                return <span className="quiet">{t('appraisals.probationaryNoGrade')}</span>;
              const { grade } = record;
              return typeof grade === 'string' ? (
                gradeName(grade)
              ) : (
                <span className="quiet">{t('appraisals.noGrade')}</span>
              );
            },
          },
          {
            key: 'toldOn',
            title: t('appraisals.columns.toldOn'),
            cell: ({ record }) => String(record['toldOn'] ?? ''),
          },
          {
            key: 'improvement',
            title: t('appraisals.columns.improvement'),
            cell: ({ record }) => <span className="told-text">{record['improvement'] ?? ''}</span>,
          },
        ]}
      />
    </>
  );
}
