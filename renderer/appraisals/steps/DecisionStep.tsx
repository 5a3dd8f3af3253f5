import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ballotMajority,
  gradesBestFirst,
  voteFields,
  votesFor,
} from '../../../shared/rules/appraisalBallots.ts';
import { takesGrade } from '../../../shared/rules/appraisalTotals.ts';
import { useLabel } from '../../i18n.ts';
import { MeetingPicker } from '../MeetingPicker.tsx';
import { GradeChoice } from '../table/GradeChoice.tsx';
import { type StepColumn, StepTable } from '../table/StepTable.tsx';
import { yearColumns } from '../table/yearColumns.tsx';
import type { DraftRow } from '../useAppraisalDraft.ts';
import { useGradeName } from '../useGradeName.ts';
import { GradeCounts } from './GradeCounts.tsx';
import { type StepProps, appraisalField } from './stepProps.ts';
import { WholeFields } from './WholeFields.tsx';

/** The committee decides from the ballots and from daily conduct: domain.md 4.4. */
export function DecisionStep({ document, draft, fixed }: StepProps): ReactNode {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const labelOf = useLabel();
  const gradeName = useGradeName();
  const { id } = document.appraisal;
  const { decidedOn, decisionMeeting } = draft.record;
  const fill = (): void => {
    const open = draft.rows.flatMap((row) => {
      const grade = ballotMajority(row.record);
      const empty = takesGrade(row.record) && (row.record['grade'] ?? null) === null;
      return empty && grade !== null ? [{ line: row.line.id, grade }] : [];
    });
    for (const { line, grade } of open) draft.change(line, { grade });
    void message.info(
      open.length === 0
        ? t('appraisals.filledNone')
        : t('appraisals.filledIn', { count: open.length }),
      6,
    );
  };
  return (
    <>
      <div className="form-section form-grid">
        <WholeFields draft={draft} names={['decidedOn']} fixed={fixed} />
        <MeetingPicker
          label={labelOf(appraisalField('decisionMeeting').label)}
          meetings={document.meetings.decisionMeeting}
          value={typeof decisionMeeting === 'string' ? decisionMeeting : null}
          disabled={fixed}
          begin={{
            branch: String(document.appraisal['branch']),
            kind: 'committee',
            heldOn: typeof decidedOn === 'string' ? decidedOn : null,
          }}
          onChange={(chosen) =>
            draft.change(id, {
              decisionMeeting: chosen?.id ?? null,
              ...(chosen !== null && (decidedOn ?? null) === null && { decidedOn: chosen.heldOn }),
            })
          }
        />
      </div>
      <div className="actions grade-bar">
        {!fixed && <Button onClick={fill}>{t('appraisals.fill')}</Button>}
        <GradeCounts totals={draft.totals} />
      </div>
      <p className="hint">{t('appraisals.keys.grades')}</p>
      <StepTable
        label={t('appraisals.steps.decision')}
        rows={draft.rows}
        about={['grade']}
        columns={[
          votesColumn(t('appraisals.columns.votes')),
          {
            key: 'majority',
            title: t('appraisals.columns.majority'),
            cell: ({ record }) => {
              if (votesFor(record) === null) return '';
              const majority = ballotMajority(record);
              return majority === null ? t('appraisals.tie') : gradeName(majority);
            },
          },
          {
            key: 'selfGrade',
            title: t('appraisals.columns.selfGrade'),
            cell: ({ record: { selfGrade } }) =>
              typeof selfGrade === 'string' ? gradeName(selfGrade) : '',
          },
          ...yearColumns(t),
          {
            key: 'grade',
            title: t('appraisals.columns.grade'),
            cell: (row) =>
              takesGrade(row.record) ? (
                <GradeChoice
                  label={t('appraisals.cell', {
                    column: t('appraisals.columns.grade'),
                    name: row.line.name,
                  })}
                  column="grade"
                  value={row.valueOf('grade')}
                  disabled={fixed}
                  onChange={(grade) => draft.change(row.line.id, { grade })}
                />
              ) : (
                <span className="quiet">{t('appraisals.probationaryNoGrade')}</span>
              ),
          },
        ]}
      />
    </>
  );
}

/** The four counts of a member in one place: 12 / 3 / 0 / 0. */
export const votesColumn = (title: string): StepColumn => ({
  key: 'votes',
  title,
  figures: true,
  cell: ({ record }: DraftRow) =>
    votesFor(record) === null
      ? ''
      : gradesBestFirst.map((grade) => Number(record[voteFields[grade]] ?? 0)).join(' / '),
});
