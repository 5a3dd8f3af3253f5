import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { periodText } from '../../reports/period.ts';
import { BookHead } from '../figures/BookHead.tsx';
import { PeriodBar } from '../figures/PeriodBar.tsx';
import { ReportButtons } from '../figures/ReportButtons.tsx';
import { usePeriodName } from '../figures/usePeriodName.ts';
import { IncomeTable } from './IncomeTable.tsx';
import { IncomeWays } from './IncomeWays.tsx';
import type { TabScope } from './scope.ts';
import { useIncomeBySource } from './statementsData.ts';

/** Income by account, way of growth and month (domain.md 6.12). */
export function IncomeTab({ period, onPeriod }: TabScope): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { data, error } = useIncomeBySource(periodText(period));
  const name = t('accountsStatements.tabs.sources');
  return (
    <>
      <PeriodBar value={period} onChange={onPeriod}>
        <span className="scope-actions">
          <ReportButtons
            report="income-by-source"
            name={name}
            period={periodText(period)}
            periodName={nameOf(period)}
          />
        </span>
      </PeriodBar>
      <BookHead title={name} period={nameOf(period)} />
      <Refused error={error} />
      {data === undefined && error === null && <Opening />}
      {data?.rows.length === 0 && <p className="quiet">{t('accountsStatements.sources.none')}</p>}
      {data !== undefined && data.rows.length > 0 && (
        <>
          <IncomeWays income={data} />
          <IncomeTable income={data} title={`${name} ${nameOf(period)}`} />
        </>
      )}
    </>
  );
}
