import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useMay } from '../../app/session.ts';
import { useChartAnswer } from '../../accounts/inputs/chartData.ts';
import { ChartTable } from './ChartTable.tsx';
import { SuggestedAccounts } from './SuggestedAccounts.tsx';
import '../../accounts/figures/figures.css';

/** The chart of accounts in force (domain.md 6.2), and the usual sub-accounts that may be added. */
export function ChartTab(): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { data, error } = useChartAnswer();
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  return (
    <>
      <p className="hint">{t('accountsStatements.rules.chart')}</p>
      {keeps && data.suggestions.length > 0 && (
        <SuggestedAccounts accounts={data.accounts} suggestions={data.suggestions} />
      )}
      <ChartTable accounts={data.accounts} keeps={keeps} />
    </>
  );
}
