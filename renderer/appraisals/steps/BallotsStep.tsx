import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { gradesBestFirst, voteFields, votesFor } from '../../../shared/rules/appraisalBallots.ts';
import { teamFields } from '../../../shared/rules/appraisal.ts';
import { takesGrade } from '../../../shared/rules/appraisalTotals.ts';
import { CellInput } from '../table/CellInput.tsx';
import { type StepColumn, StepTable, findingsId } from '../table/StepTable.tsx';
import { yearColumns } from '../table/yearColumns.tsx';
import { useGradeName } from '../useGradeName.ts';
import type { StepProps } from './stepProps.ts';
import { WholeFields } from './WholeFields.tsx';

const counted = Object.values(voteFields);

/** The ballots: how many there were, and how they fell for each member and for the leadership. */
export function BallotsStep({ draft, fixed }: StepProps): ReactNode {
  const { t } = useTranslation();
  const gradeName = useGradeName();
  const { valid } = draft.record;
  const voteColumn = (grade: (typeof gradesBestFirst)[number]): StepColumn => ({
    key: grade,
    title: gradeName(grade),
    figures: true,
    cell: (row) =>
      takesGrade(row.record) ? (
        <CellInput
          kind="number"
          label={t('appraisals.cell', { column: gradeName(grade), name: row.line.name })}
          column={grade}
          value={row.valueOf(voteFields[grade])}
          disabled={fixed}
          invalid={row.findings.some(
            ({ level, field = '' }) => level === 'error' && counted.includes(field),
          )}
          describedBy={findingsId(row.line.id)}
          onChange={(text) => draft.change(row.line.id, { [voteFields[grade]]: text })}
        />
      ) : null,
  });
  return (
    <>
      <div className="form-section form-grid figures-grid">
        <WholeFields draft={draft} names={['issued', 'returned', 'valid']} fixed={fixed} />
      </div>
      <p className="hint">{t('appraisals.keys.rows')}</p>
      <StepTable
        label={t('appraisals.steps.ballots')}
        rows={draft.rows}
        about={counted}
        columns={[
          ...gradesBestFirst.map(voteColumn),
          {
            key: 'sum',
            title: t('appraisals.columns.sum'),
            figures: true,
            cell: (row) => {
              const votes = votesFor(row.record);
              if (!takesGrade(row.record))
                return <span className="quiet">{t('appraisals.probationaryNoGrade')}</span>;
              if (votes === null) return '';
              return typeof valid === 'number'
                ? t('appraisals.ofValid', { votes, valid })
                : String(votes);
            },
          },
          ...yearColumns(t),
        ]}
      />
      <fieldset className="form-section">
        <legend>{t('appraisals.team')}</legend>
        <div className="form-grid figures-grid">
          <WholeFields draft={draft} names={teamFields} fixed={fixed} />
        </div>
      </fieldset>
    </>
  );
}
