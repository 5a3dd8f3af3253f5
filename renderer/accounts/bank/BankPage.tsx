import { PrinterOutlined, UploadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { bankAccounts } from '../../../shared/registers/bankAccounts.ts';
import { bankLines } from '../../../shared/registers/bankLines.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { importPath, listPath, newPath } from '../../registers/paths.ts';
import { periodText } from '../../reports/period.ts';
import { BookHead } from '../figures/BookHead.tsx';
import { ofKind } from '../figures/bookPeriod.ts';
import { PeriodBar } from '../figures/PeriodBar.tsx';
import { useBookPeriod } from '../figures/useBookPeriod.ts';
import { usePeriodName } from '../figures/usePeriodName.ts';
import { useBank, useBankAccounts } from './bankData.ts';
import { Reconciling } from './Reconciling.tsx';
import '../../registers/registers.css';
import '../../duties/duties.css';
import '../figures/figures.css';
import './bank.css';

/** The bank's statement against the bank journal, month by month (domain.md 6.4). */
export function BankPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const accounts = useBankAccounts();
  return (
    <Page
      title={t('accountsStatements.bank.title')}
      hint={t('accountsStatements.bank.hint')}
      actions={
        <>
          {keeps && (
            <Button
              type="primary"
              icon={<UploadOutlined aria-hidden />}
              onClick={() => void go(importPath(bankLines.key))}
            >
              {t('accountsStatements.bank.import')}
            </Button>
          )}
          <Button onClick={() => void go(listPath(bankLines.key))}>
            {t('accountsStatements.bank.lines')}
          </Button>
          <Button onClick={() => void go(listPath(bankAccounts.key))}>
            {t('accountsStatements.bank.accounts')}
          </Button>
        </>
      }
    >
      <Refused error={accounts.error} />
      {accounts.data === undefined && accounts.error === null && <Opening />}
      {accounts.data?.length === 0 && (
        <div className="narrow">
          <p>{t('accountsStatements.bank.noAccount')}</p>
          {keeps && (
            <p>
              <Link to={newPath(bankAccounts.key, { account: '102', kind: 'basic' })}>
                {t('accountsStatements.bank.addAccount')}
              </Link>
            </p>
          )}
        </div>
      )}
      {accounts.data !== undefined && accounts.data.length > 0 && (
        <OfAccount accounts={accounts.data} keeps={keeps} />
      )}
    </Page>
  );
}

interface OfAccountProps {
  readonly accounts: NonNullable<ReturnType<typeof useBankAccounts>['data']>;
  readonly keeps: boolean;
}

function OfAccount({ accounts, keeps }: OfAccountProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const nameOf = usePeriodName();
  const [address, setAddress] = useSearchParams();
  const [period, choose] = useBookPeriod();
  const month = ofKind(period, 'month');
  const chosen = accounts.find((each) => each.id === address.get('account')) ?? accounts[0];
  const { data, error } = useBank(chosen?.id ?? null, periodText(month));
  const title = t('accountsStatements.bank.statement');
  return (
    <>
      <PeriodBar value={month} onChange={choose} kinds={['month']}>
        <span className="scope-part">
          <label htmlFor={id}>{t('accountsStatements.bank.account')}</label>
          <select
            id={id}
            value={chosen?.id}
            onChange={({ target }) =>
              setAddress(
                (before) => {
                  before.set('account', target.value);
                  return before;
                },
                { replace: true },
              )
            }
          >
            {accounts.map((account) => (
              <option key={account.id} value={account.id}>
                {account.closed
                  ? t('accountsStatements.bank.closed', { name: account.name })
                  : account.name}
              </option>
            ))}
          </select>
        </span>
        <span className="scope-actions">
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('accountsStatements.bank.print')}
          </Button>
        </span>
      </PeriodBar>
      <BookHead title={`${title} · ${chosen?.name ?? ''}`} period={nameOf(month)} />
      <Refused error={error} />
      {data ? (
        <Reconciling key={`${data.account.id} ${data.month}`} bank={data} keeps={keeps} />
      ) : (
        error === null && <Opening />
      )}
    </>
  );
}
