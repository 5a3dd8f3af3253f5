import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { Page } from '../app/frame/Page.tsx';
import { AuditLog } from './AuditLog.tsx';
import { Backups } from './Backups.tsx';
import { CheckNow } from './CheckNow.tsx';

const parts = { backups: Backups, check: CheckNow, log: AuditLog } as const;
const order = ['backups', 'check', 'log'] as const;

/** Backups, the check, and the log, each at an address of its own. */
export function SafetyPage() {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const chosen = order.find((part) => part === address.get('tab')) ?? 'backups';
  const Part = parts[chosen];
  return (
    <Page title={t('safety.title')}>
      <nav className="tabs" aria-label={t('safety.title')}>
        {order.map((part) => (
          <NavLink
            key={part}
            to={`/safety?tab=${part}`}
            replace
            className={() => (part === chosen ? 'tab-chosen' : '')}
            aria-current={part === chosen ? 'page' : false}
          >
            {t(`safety.tabs.${part}`)}
          </NavLink>
        ))}
      </nav>
      <Part />
    </Page>
  );
}
