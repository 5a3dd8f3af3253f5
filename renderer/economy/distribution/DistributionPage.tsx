import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { NavTabs } from '../../accounts/figures/NavTabs.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { GrantsTab } from './GrantsTab.tsx';
import { PlanTab } from './PlanTab.tsx';
import { RightsTab } from './RightsTab.tsx';
import '../economy.css';

const tabs = ['plan', 'rights', 'grants'] as const;

/** Distribution of a year's income, the income rights it goes by, and what grants became (domain.md 6.9, 6.12). */
export function DistributionPage(): ReactNode {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const tab = tabs.find((key) => key === address.get('tab')) ?? 'plan';
  return (
    <Page title={t('economy.distribution.title')}>
      <NavTabs
        label={t('economy.distribution.title')}
        chosen={tab}
        tabs={tabs.map((key) => ({ key, name: t(`economy.distribution.tabs.${key}`) }))}
      />
      {tab === 'plan' && <PlanTab />}
      {tab === 'rights' && <RightsTab />}
      {tab === 'grants' && <GrantsTab />}
    </Page>
  );
}
