import { Button } from 'antd';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readValue } from '../../../shared/fields/readValue.ts';
import { appraisalGrades } from '../../../shared/registers/appraisalGrades.ts';
import { needsImprovement } from '../../../shared/rules/appraisal.ts';
import { takesGrade } from '../../../shared/rules/appraisalTotals.ts';
import { useReadContext } from '../../registers/form/useReadContext.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { today } from '../../ui/today.ts';
import { CellInput } from '../table/CellInput.tsx';
import { StepTable, findingsId } from '../table/StepTable.tsx';
import { useGradeName } from '../useGradeName.ts';
import { GradeCounts } from './GradeCounts.tsx';
import type { StepProps } from './stepProps.ts';

/** Everybody is told the result; who falls short, what to improve: domain.md 4.4. */
export function ToldStep({ draft, fixed }: StepProps): ReactNode {
  const { t } = useTranslation();
  const gradeName = useGradeName();
  const cell = (column: 'toldOn' | 'improvement', name: string): string =>
    t('appraisals.cell', { column: t(`appraisals.columns.${column}`), name });
  const wrong = (row: (typeof draft.rows)[number], key: string): boolean =>
    row.findings.some(({ level, field }) => level === 'error' && field === key);
  return (
    <>
      <GradeCounts totals={draft.totals} />
      {!fixed && <TellAll draft={draft} />}
      <p className="hint">{t('appraisals.keys.rows')}</p>
      <StepTable
        label={t('appraisals.steps.told')}
        rows={draft.rows.filter(({ record }) => takesGrade(record))}
        about={['toldOn', 'improvement']}
        columns={[
          {
            key: 'grade',
            title: t('appraisals.columns.grade'),
            cell: ({ record: { grade } }) =>
              typeof grade === 'string' ? (
                <span className={needsImprovement(grade) ? 'line-warning' : undefined}>
                  {gradeName(grade)}
                </span>
              ) : (
                <span className="quiet">{t('appraisals.noGrade')}</span>
              ),
          },
          {
            key: 'toldOn',
            title: t('appraisals.columns.toldOn'),
            cell: (row) => (
              <CellInput
                kind="day"
                label={cell('toldOn', row.line.name)}
                column="toldOn"
                value={row.valueOf('toldOn')}
                disabled={fixed}
                invalid={wrong(row, 'toldOn')}
                describedBy={findingsId(row.line.id)}
                onChange={(toldOn) => draft.change(row.line.id, { toldOn })}
                onBlur={() => {
                  // A day is put into the one form in which all days stand.
                  const { toldOn } = row.record;
                  if (
                    typeof toldOn === 'string' &&
                    row.valueOf('toldOn') !== toldOn &&
                    !wrong(row, 'toldOn')
                  )
                    draft.change(row.line.id, { toldOn });
                }}
              />
            ),
          },
          {
            key: 'improvement',
            title: t('appraisals.columns.improvement'),
            cell: (row) => (
              <CellInput
                kind="text"
                lines={needsImprovement(row.record['grade']) ? 3 : 1}
                label={cell('improvement', row.line.name)}
                column="improvement"
                value={row.valueOf('improvement')}
                disabled={fixed}
                invalid={wrong(row, 'improvement')}
                describedBy={findingsId(row.line.id)}
                onChange={(improvement) => draft.change(row.line.id, { improvement })}
              />
            ),
          },
        ]}
      />
    </>
  );
}

/** One day for all who have none: the results are mostly told at one meeting. */
function TellAll({ draft }: Pick<StepProps, 'draft'>): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const context = useReadContext();
  const [typed, setTyped] = useState(today);
  const [bad, setBad] = useState(false);
  const fill = (): void => {
    const { value, findings } = readValue(appraisalGrades.fields.toldOn, typed, context);
    if (typeof value !== 'string' || findings.some(({ level }) => level === 'error')) {
      setBad(true);
      return;
    }
    setBad(false);
    for (const { line, record } of draft.rows)
      if (takesGrade(record) && (record['toldOn'] ?? null) === null)
        draft.change(line.id, { toldOn: value });
  };
  return (
    <div className="actions">
      <label htmlFor={id}>{t('appraisals.toldAll')}</label>
      <span className="told-all">
        <TextInput
          id={id}
          value={typed}
          invalid={bad}
          describedBy={`${id}-said`}
          onChange={setTyped}
        />
      </span>
      <Button onClick={fill}>{t('appraisals.toldAllButton')}</Button>
      <span id={`${id}-said`} role="alert" className="field-error">
        {bad && t('appraisals.toldAllBad')}
      </span>
    </div>
  );
}
