import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useNavigate, useSearchParams } from 'react-router';
import { Refused } from '../app/forms/Refused.tsx';
import { Opening } from '../app/frame/Opening.tsx';
import { Page } from '../app/frame/Page.tsx';
import { useMay } from '../app/session.ts';
import { newPath } from '../registers/paths.ts';
import { today } from '../ui/today.ts';
import { ChartTab } from './accounts/ChartTab.tsx';
import { LayoutsTab } from './accounts/LayoutsTab.tsx';
import { RatesTab } from './dues/RatesTab.tsx';
import { TermsTab } from './dues/TermsTab.tsx';
import { type RuleKey, accountRuleKeys, ruleKeys } from './ruleRegisters.ts';
import { RuleTable } from './RuleTable.tsx';
import { useRules } from './rulesData.ts';
import '../registers/registers.css';
import '../duties/duties.css';
import './accounts/chart.css';

const tabs = [...ruleKeys, 'duesRates', 'duesTerms', 'accounts', ...accountRuleKeys] as const;
type Tab = (typeof tabs)[number];

/** What can be added on a tab; voting rules and rates are changed instead. */
const added = [
  ...(['dutyRules', 'minuteTemplates', 'duesTerms', 'accounts'] as const),
  ...accountRuleKeys,
] as const;

/** Duties, votes, minutes, dues and accounts: what is in force, and how to change it. */
export function RulesPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [address] = useSearchParams();
  const chosen: Tab = tabs.find((key) => key === address.get('tab')) ?? 'dutyRules';
  const add = added.find((key) => key === chosen);
  return (
    <Page
      title={t('duties.rules.title')}
      hint={t('duties.rules.hint')}
      actions={
        keeps &&
        add !== undefined && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => void go(newPath(add, add === 'duesTerms' ? newTerms() : {}))}
          >
            {t(`duties.rules.add.${add}`)}
          </Button>
        )
      }
    >
      <nav className="tabs" aria-label={t('duties.rules.title')}>
        {tabs.map((key) => (
          <NavLink
            key={key}
            to={`/rules?tab=${key}`}
            replace
            className={() => (key === chosen ? 'tab-chosen' : '')}
            aria-current={key === chosen ? 'page' : false}
          >
            {t(`duties.rules.tabs.${key}`)}
          </NavLink>
        ))}
      </nav>
      {chosen === 'duesRates' ? (
        <RatesTab />
      ) : chosen === 'duesTerms' ? (
        <TermsTab />
      ) : chosen === 'accounts' ? (
        <ChartTab />
      ) : chosen === 'statementRows' ? (
        <LayoutsTab />
      ) : (
        <Shipped of={chosen} />
      )}
    </Page>
  );
}

/** What the terms of collection usually are, from this month on. */
const newTerms = () => ({
  from: today().slice(0, 7),
  rounding: 'fen',
  yearFixed: false,
  quarterly: true,
});

function Shipped({ of }: { readonly of: RuleKey }): ReactNode {
  const { data, error } = useRules(of);
  return (
    <>
      <Refused error={error} />
      {data ? <RuleTable of={of} rows={data} /> : error === null && <Opening />}
    </>
  );
}
