import { PrinterOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { useMay } from '../../app/session.ts';
import { PrintHead } from '../../duties/PrintHead.tsx';
import { DuesScopeBar } from '../DuesScopeBar.tsx';
import { useDuesScope } from '../useDuesScope.ts';
import { CashActions } from './CashActions.tsx';
import { CashChecks } from './CashChecks.tsx';
import { CashSum } from './CashSum.tsx';
import { type CashScope, useCash } from './cashData.ts';
import { Journal } from './Journal.tsx';
import { LargeDues } from './LargeDues.tsx';
import { LoveFund } from './LoveFund.tsx';
import { Quarters } from './Quarters.tsx';
import '../../registers/registers.css';
import '../../duties/duties.css';
import './cash.css';

/** Dues that came in and went out, and what is in hand, checked every time (domain.md 5.2–5.4). */
export function CashPage(): ReactNode {
  const { t } = useTranslation();
  const keeps = useMay('keep');
  const { scope, choose, pending, error } = useDuesScope();
  const { branch, year } = scope;
  return (
    <Page
      title={t('dues.cash.title')}
      hint={t('dues.cash.hint')}
      actions={keeps && branch !== null && <CashActions branch={branch} />}
    >
      <DuesScopeBar scope={scope} onChange={choose}>
        <span className="scope-actions">
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
            {t('common.print')}
          </Button>
        </span>
      </DuesScopeBar>
      <PrintHead year={year} branch={branch} />
      <Refused error={error} />
      {pending && <Opening />}
      {!pending && branch === null && <p className="quiet">{t('dues.noBranch')}</p>}
      {branch !== null && <Book scope={{ branch, year }} />}
    </Page>
  );
}

function Book({ scope }: { readonly scope: CashScope }): ReactNode {
  const { data, error } = useCash(scope);
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  return (
    <>
      <CashSum cash={data} year={scope.year} />
      <CashChecks checks={data.checks} />
      <Quarters scope={scope} entries={data.entries} />
      <Journal cash={data} year={scope.year} />
      <LargeDues cash={data} />
      <LoveFund branch={scope.branch} fund={data.loveFund} />
    </>
  );
}
