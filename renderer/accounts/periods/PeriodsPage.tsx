import { Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { Page } from '../../app/frame/Page.tsx';
import { today } from '../../ui/today.ts';
import { usePeriods } from '../booksData.ts';
import { periodsPath } from '../paths.ts';
import { MonthTable } from './MonthTable.tsx';
import { NextClosing } from './NextClosing.tsx';
import { YearEnd } from './YearEnd.tsx';
import '../../registers/registers.css';
import '../accounts.css';

const yearsBack = 6;
const tabs = ['months', 'yearEnd'] as const;

/** The months of a year: what is in them, whether they are sound, closed or open; and the year's end. */
export function PeriodsPage(): ReactNode {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const thisYear = Number(today().slice(0, 4));
  const asked = Number(address.get('year'));
  const year = Number.isInteger(asked) && asked > 1900 ? asked : thisYear;
  const tab = address.get('tab') === 'yearEnd' ? 'yearEnd' : 'months';
  const { data, error } = usePeriods(year);
  const years = new Set([year, ...Array.from({ length: yearsBack + 1 }, (_, at) => thisYear - at)]);
  return (
    <Page title={t('accountsBooks.periods.title')} hint={t('accountsBooks.periods.hint')}>
      <div className="scope-bar books-scope no-print">
        <label htmlFor="periods-year">{t('accountsBooks.list.year')}</label>
        <Select
          id="periods-year"
          value={year}
          options={[...years]
            .toSorted((a, b) => b - a)
            .map((one) => ({ value: one, label: t('accountsBooks.yearOf', { year: one }) }))}
          onChange={(chosen: number) =>
            setAddress({ year: String(chosen), tab }, { replace: true })
          }
        />
      </div>
      <nav className="tabs" aria-label={t('accountsBooks.periods.title')}>
        {tabs.map((key) => (
          <Link
            key={key}
            replace
            to={periodsPath(year, key)}
            className={key === tab ? 'tab-chosen' : undefined}
            aria-current={key === tab ? 'page' : undefined}
          >
            {t(`accountsBooks.periods.${key}`)}
          </Link>
        ))}
      </nav>
      <Refused error={error} />
      {data === undefined && error === null && <Opening />}
      {data !== undefined && tab === 'months' && (
        <>
          <NextClosing periods={data} />
          <MonthTable periods={data} />
        </>
      )}
      {tab === 'yearEnd' && <YearEnd key={year} year={year} />}
    </Page>
  );
}
