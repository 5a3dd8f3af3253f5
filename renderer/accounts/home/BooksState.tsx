import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { today } from '../../ui/today.ts';
import { usePeriods, useOpening } from '../booksData.ts';
import { usePeriodName } from '../entries/monthName.ts';
import { useChart } from '../inputs/chartData.ts';
import { openingPath, periodsPath, voucherListPath } from '../paths.ts';

/** What is in the box and at the bank, what waits to be posted, and which month comes to be closed. */
export function BooksState(): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const chart = useChart();
  const year = Number(today().slice(0, 4));
  const { data: periods } = usePeriods(year);
  const { data: opening } = useOpening();
  const drafts = (periods?.months ?? []).reduce((sum, month) => sum + month.drafts, 0);
  const vouchers = (periods?.months ?? []).reduce((sum, month) => sum + month.vouchers, 0);
  const begins = opening?.rows.length === 0 && vouchers === 0;
  const next = periods?.next ?? null;
  return (
    <>
      {begins && (
        <p className="books-begin">
          {t('accountsBooks.home.begin')}{' '}
          <Link to={openingPath}>{t('accountsBooks.home.beginDo')}</Link>
        </p>
      )}
      <ul className="books-state">
        {(['101', '102'] as const).map((code) => (
          <li key={code}>
            <span>{chart.find(code) === undefined ? '…' : chart.pathOf(code)}</span>{' '}
            <strong>{showYuan(chart.find(code)?.balanceFen ?? 0)}</strong>
          </li>
        ))}
        {drafts > 0 && (
          <li>
            <Link to={voucherListPath({ state: 'draft' })}>
              {t('accountsBooks.home.drafts', { count: drafts })}
            </Link>
          </li>
        )}
        {next !== null && !begins && (
          <li>
            <Link to={periodsPath(Number(next.slice(0, 4)))}>
              {t('accountsBooks.home.nextClose', { month: nameOf(next) })}
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}
