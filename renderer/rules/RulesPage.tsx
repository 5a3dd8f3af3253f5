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
import { ruleKeys } from './ruleRegisters.ts';
import { RuleTable } from './RuleTable.tsx';
import { useRules } from './rulesData.ts';
import '../registers/registers.css';
import '../duties/duties.css';

/** Duty rules, voting rules and templates of minutes: what is in force, and how to change it. */
export function RulesPage(): ReactNode {
  const { t } = useTranslation();
  const go = useNavigate();
  const keeps = useMay('keep');
  const [address] = useSearchParams();
  const chosen = ruleKeys.find((key) => key === address.get('tab')) ?? 'dutyRules';
  const { data, error } = useRules(chosen);
  return (
    <Page
      title={t('duties.rules.title')}
      hint={t('duties.rules.hint')}
      actions={
        keeps &&
        chosen !== 'voteRules' && (
          <Button
            type="primary"
            icon={<PlusOutlined aria-hidden />}
            onClick={() => void go(newPath(chosen))}
          >
            {t(`duties.rules.add.${chosen}`)}
          </Button>
        )
      }
    >
      <nav className="tabs" aria-label={t('duties.rules.title')}>
        {ruleKeys.map((key) => (
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
      <Refused error={error} />
      {data ? <RuleTable of={chosen} rows={data} /> : error === null && <Opening />}
    </Page>
  );
}
