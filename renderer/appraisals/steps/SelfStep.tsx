import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { takesGrade } from '../../../shared/rules/appraisalTotals.ts';
import { CellInput } from '../table/CellInput.tsx';
import { GradeChoice } from '../table/GradeChoice.tsx';
import { StepTable, findingsId } from '../table/StepTable.tsx';
import type { StepProps } from './stepProps.ts';

/** What each member says of themselves; a probationary one in words only. */
export function SelfStep({ draft, fixed }: StepProps): ReactNode {
  const { t } = useTranslation();
  const cell = (column: 'selfGrade' | 'selfNote', name: string): string =>
    t('appraisals.cell', { column: t(`appraisals.columns.${column}`), name });
  return (
    <>
      <p className="hint">{t('appraisals.keys.grades')}</p>
      <StepTable
        label={t('appraisals.steps.self')}
        rows={draft.rows}
        about={['selfGrade', 'selfNote']}
        columns={[
          {
            key: 'selfGrade',
            title: t('appraisals.columns.selfGrade'),
            cell: (row) =>
              takesGrade(row.record) ? (
                <GradeChoice
                  label={cell('selfGrade', row.line.name)}
                  column="selfGrade"
                  value={row.valueOf('selfGrade')}
                  disabled={fixed}
                  onChange={(selfGrade) => draft.change(row.line.id, { selfGrade })}
                />
              ) : (
                <span className="quiet">{t('appraisals.probationaryNoGrade')}</span>
              ),
          },
          {
            key: 'selfNote',
            title: t('appraisals.columns.selfNote'),
            cell: (row) => (
              <CellInput
                kind="text"
                label={cell('selfNote', row.line.name)}
                column="selfNote"
                value={row.valueOf('selfNote')}
                disabled={fixed}
                describedBy={findingsId(row.line.id)}
                onChange={(selfNote) => draft.change(row.line.id, { selfNote })}
              />
            ),
          },
        ]}
      />
    </>
  );
}
