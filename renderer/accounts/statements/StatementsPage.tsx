import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../app/frame/Page.tsx';
import { Behind } from '../figures/Behind.tsx';
import { NavTabs } from '../figures/NavTabs.tsx';
import { useBookPeriod } from '../figures/useBookPeriod.ts';
import { IncomeTab } from './IncomeTab.tsx';
import { SheetTab } from './SheetTab.tsx';
import { TrialTab } from './TrialTab.tsx';
import { VillageTab } from './VillageTab.tsx';
import '../../registers/registers.css';
import '../../duties/duties.css';
import '../figures/figures.css';

const tabs = ['trial', 'balance', 'income', 'sources', 'village'] as const;

/** The statements of the collective (domain.md 6.6–6.8, 6.12); each figure opens its vouchers. */
export function StatementsPage(): ReactNode {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const [period, choose] = useBookPeriod();
  const chosen = tabs.find((key) => key === address.get('tab')) ?? 'trial';
  const scope = { period, onPeriod: choose };
  return (
    <Page title={t('accountsStatements.title')} hint={t('accountsStatements.hint')}>
      <NavTabs
        label={t('accountsStatements.title')}
        chosen={chosen}
        tabs={tabs.map((key) => ({ key, name: t(`accountsStatements.tabs.${key}`) }))}
      />
      {chosen === 'trial' && <TrialTab {...scope} />}
      {chosen === 'balance' && <SheetTab {...scope} sheet="balance-sheet" />}
      {chosen === 'income' && <SheetTab {...scope} sheet="income-statement" />}
      {chosen === 'sources' && <IncomeTab {...scope} />}
      {chosen === 'village' && <VillageTab {...scope} />}
      <Behind />
    </Page>
  );
}
