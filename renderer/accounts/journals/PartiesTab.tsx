import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { type Period, periodText } from '../../reports/period.ts';
import { BookHead } from '../figures/BookHead.tsx';
import { PeriodBar } from '../figures/PeriodBar.tsx';
import { usePeriodName } from '../figures/usePeriodName.ts';
import { useParties } from './journalsData.ts';
import { PartiesTable } from './PartiesTable.tsx';
import { useChosenAccount } from './useChosenAccount.ts';

interface Props {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
}

/** The accounts that are kept by party (domain.md 6.2), the members' first. */
const accounts = [
  { code: '113', name: 'internal' },
  { code: '112', name: 'receivable' },
  { code: '211', name: 'payable' },
] as const;

/** What members and units owe the collective and what it owes them, by detail (domain.md 6.7). */
export function PartiesTab({ period, onPeriod }: Props): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const id = useId();
  const [chosen, choose] = useChosenAccount();
  const account = accounts.find(({ code }) => code === chosen) ?? accounts[0];
  const { data, error } = useParties(account.code, periodText(period));
  const title = t(`accountsStatements.parties.accounts.${account.name}`);
  return (
    <>
      <PeriodBar value={period} onChange={onPeriod}>
        <span className="scope-part">
          <label htmlFor={id}>{t('accountsStatements.columns.account')}</label>
          <select id={id} value={account.code} onChange={({ target }) => choose(target.value)}>
            {accounts.map(({ code, name }) => (
              <option key={code} value={code}>
                {code} {t(`accountsStatements.parties.accounts.${name}`)}
              </option>
            ))}
          </select>
        </span>
        <span className="scope-actions">
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('common.print')}
          </Button>
        </span>
      </PeriodBar>
      <BookHead title={`${account.code} ${title}`} period={nameOf(period)} />
      <Refused error={error} />
      {data ? (
        <PartiesTable parties={data} title={`${title} ${nameOf(period)}`} />
      ) : (
        error === null && <Opening />
      )}
    </>
  );
}
