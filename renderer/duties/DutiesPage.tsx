import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { NavLink, useSearchParams } from 'react-router';
import { Page } from '../app/frame/Page.tsx';
import { AbsenceTab } from './AbsenceTab.tsx';
import { ContentTab } from './ContentTab.tsx';
import { TodoTab } from './TodoTab.tsx';
import { YearTab } from './YearTab.tsx';
import '../registers/registers.css';
import './duties.css';

const parts = { todo: TodoTab, year: YearTab, absences: AbsenceTab, content: ContentTab } as const;
const order = ['todo', 'year', 'absences', 'content'] as const;

/** The calendar of duties (domain.md 4.2): what is open, the year at a glance, who comes, what was done. */
export function DutiesPage(): ReactNode {
  const { t } = useTranslation();
  const [address] = useSearchParams();
  const chosen = order.find((part) => part === address.get('tab')) ?? 'todo';
  const Part = parts[chosen];
  const keep = new URLSearchParams(
    ['year', 'branch'].flatMap((key) => {
      const value = address.get(key);
      return value === null ? [] : [[key, value]];
    }),
  );
  return (
    <Page title={t('duties.title')} hint={t('duties.hint')}>
      <nav className="tabs no-print" aria-label={t('duties.title')}>
        {order.map((part) => (
          <NavLink
            key={part}
            to={`/duties?${new URLSearchParams([['tab', part], ...keep]).toString()}`}
            replace
            className={() => (part === chosen ? 'tab-chosen' : '')}
            aria-current={part === chosen ? 'page' : false}
          >
            {t(`duties.tabs.${part}`)}
          </NavLink>
        ))}
      </nav>
      <Part />
    </Page>
  );
}
