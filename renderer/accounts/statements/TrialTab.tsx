import { Checkbox } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { periodText } from '../../reports/period.ts';
import { BookChecks } from '../figures/BookChecks.tsx';
import { BookHead } from '../figures/BookHead.tsx';
import { PeriodBar } from '../figures/PeriodBar.tsx';
import { ReportButtons } from '../figures/ReportButtons.tsx';
import { usePeriodName } from '../figures/usePeriodName.ts';
import type { TabScope } from './scope.ts';
import { useTrialBalance } from './statementsData.ts';
import { TrialTable } from './TrialTable.tsx';

/** 科目余额表 (domain.md 6.6). */
export function TrialTab({ period, onPeriod }: TabScope): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const [details, setDetails] = useState(false);
  const [idle, setIdle] = useState(false);
  const { data, error } = useTrialBalance(periodText(period), { details, idle });
  const name = t('accountsStatements.tabs.trial');
  return (
    <>
      <PeriodBar value={period} onChange={onPeriod}>
        <Checkbox checked={details} onChange={({ target }) => setDetails(target.checked)}>
          {t('accountsStatements.trial.details')}
        </Checkbox>
        <Checkbox checked={idle} onChange={({ target }) => setIdle(target.checked)}>
          {t('accountsStatements.trial.idle')}
        </Checkbox>
        <span className="scope-actions">
          <ReportButtons
            report="trial-balance"
            name={name}
            period={periodText(period)}
            periodName={nameOf(period)}
          />
        </span>
      </PeriodBar>
      <BookHead title={name} period={nameOf(period)} />
      <Refused error={error} />
      {data ? (
        <>
          <BookChecks checks={data.checks} />
          <TrialTable trial={data} title={`${name} ${nameOf(period)}`} />
        </>
      ) : (
        error === null && <Opening />
      )}
    </>
  );
}
