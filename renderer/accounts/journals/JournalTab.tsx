import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journal } from '../figures/answers.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { useLabel } from '../../i18n.ts';
import { type Period, periodText } from '../../reports/period.ts';
import { BookHead } from '../figures/BookHead.tsx';
import { PeriodBar } from '../figures/PeriodBar.tsx';
import { ReportButtons } from '../figures/ReportButtons.tsx';
import { usePeriodName } from '../figures/usePeriodName.ts';
import { AccountPicker } from '../inputs/AccountPicker.tsx';
import { JournalTable } from './JournalTable.tsx';
import { type JournalKind, useJournal } from './journalsData.ts';
import { useChosenAccount } from './useChosenAccount.ts';

interface Props {
  readonly period: Period;
  readonly onPeriod: (period: Period) => void;
  readonly kind: JournalKind;
}

/** The report that has the same lines. */
const reports = {
  cash: 'cash-journal',
  bank: 'cash-journal',
  ledger: 'general-ledger',
} as const;

/** The lines of an account with the balance after each. */
export function JournalTab({ period, onPeriod, kind }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const nameOf = usePeriodName();
  const [account, choose] = useChosenAccount();
  const { data, error } = useJournal(kind, periodText(period), account);
  const name = t(`accountsStatements.journals.tabs.${kind}`);
  const title =
    data === undefined ? name : `${name} · ${data.account.code} ${labelOf(data.account.name)}`;
  return (
    <>
      <PeriodBar value={period} onChange={onPeriod}>
        {data !== undefined && (
          <AccountOf
            accounts={kind === 'ledger' ? null : data.accounts}
            value={data.account.code}
            onChange={choose}
          />
        )}
        <span className="scope-actions">
          <ReportButtons
            report={reports[kind]}
            name={t(
              `accountsStatements.journals.workbooks.${kind === 'ledger' ? 'ledger' : 'money'}`,
            )}
            period={periodText(period)}
            periodName={nameOf(period)}
          />
        </span>
      </PeriodBar>
      <BookHead title={title} period={nameOf(period)} />
      <Refused error={error} />
      {data ? <JournalTable journal={data} title={title} /> : error === null && <Opening />}
    </>
  );
}

interface AccountOfProps {
  /** The few there are to choose from; null for any of the chart. */
  readonly accounts: Journal['accounts'] | null;
  readonly value: string;
  readonly onChange: (code: string | null) => void;
}

/** Of which account: nothing to choose where there is one alone. */
function AccountOf({ accounts, value, onChange }: AccountOfProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const id = useId();
  const label = t('accountsStatements.columns.account');
  if (accounts !== null && accounts.length < 2) return null;
  return (
    <span className="scope-part scope-branch">
      <label htmlFor={id}>{label}</label>
      {accounts === null ? (
        <AccountPicker id={id} label={label} anyLevel value={value} onChange={onChange} />
      ) : (
        <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
          {accounts.map(({ code, name }) => (
            <option key={code} value={code}>
              {code} {labelOf(name)}
            </option>
          ))}
        </select>
      )}
    </span>
  );
}
