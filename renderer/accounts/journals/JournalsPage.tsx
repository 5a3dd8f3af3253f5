import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Page } from '../../app/frame/Page.tsx';
import { Behind } from '../figures/Behind.tsx';
import { NavTabs } from '../figures/NavTabs.tsx';
import { useBookPeriod } from '../figures/useBookPeriod.ts';
import { JournalTab } from './JournalTab.tsx';
import { PartiesTab } from './PartiesTab.tsx';
import '../../registers/registers.css';
import '../../duties/duties.css';
import '../figures/figures.css';

const tabs = ['cash', 'bank', 'ledger', 'parties'] as const;

/** Journals of cash and bank, the general ledger, the accounts of members and units (domain.md 6.4). */
export function JournalsPage(): ReactNode {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const [period, choose] = useBookPeriod();
  const chosen = tabs.find((key) => key === address.get('tab')) ?? 'cash';
  const scope = { period, onPeriod: choose };
  return (
    <Page title={t('accountsStatements.journals.title')}>
      <NavTabs
        label={t('accountsStatements.journals.title')}
        chosen={chosen}
        tabs={tabs.map((key) => ({ key, name: t(`accountsStatements.journals.tabs.${key}`) }))}
      />
      {chosen === 'parties' ? (
        <PartiesTab {...scope} />
      ) : (
        <JournalTab key={chosen} {...scope} kind={chosen} />
      )}
      <Behind />
    </Page>
  );
}
