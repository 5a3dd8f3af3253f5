import { CheckCircleFilled, CloseCircleFilled, LockOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { useMay } from '../../app/session.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import type { PeriodMonth, PeriodsAnswer } from '../booksData.ts';
import { useMonthName, usePeriodName } from '../entries/monthName.ts';
import { voucherListPath } from '../paths.ts';
import { ReopenDialog } from './ReopenDialog.tsx';
import { FailedChecks } from './FailedChecks.tsx';

/** The months with what is in them and whether their checks come out. */
export function MonthTable({ periods }: { readonly periods: PeriodsAnswer }): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const keeps = useMay('keep');
  const [reopening, setReopening] = useState<string | null>(null);
  const label = t('accountsBooks.periods.table', { year: periods.year });
  return (
    <>
      <ScrollBox label={label}>
        <table className="data-table books-table period-table">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{t('accountsBooks.list.month')}</th>
              <th scope="col">{t('accountsBooks.periods.state')}</th>
              <th scope="col" className="figures">
                {t('accountsBooks.periods.vouchers')}
              </th>
              <th scope="col" className="figures">
                {t('accountsBooks.periods.turnover')}
              </th>
              <th scope="col">{t('accountsBooks.periods.depreciation')}</th>
              <th scope="col">{t('accountsBooks.periods.checks')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {periods.months.map((month) => (
              <MonthRow key={month.month} month={month}>
                {keeps && month.month === periods.last && (
                  <Button
                    aria-label={t('accountsBooks.periods.reopenOf', {
                      month: nameOf(month.month),
                    })}
                    onClick={() => setReopening(month.month)}
                  >
                    {t('accountsBooks.periods.reopen')}
                  </Button>
                )}
              </MonthRow>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {reopening !== null && <ReopenDialog month={reopening} onClose={() => setReopening(null)} />}
    </>
  );
}

interface RowProps {
  readonly month: PeriodMonth;
  /** What can be done with the month. */
  readonly children: ReactNode;
}

function MonthRow({ month: row, children }: RowProps): ReactNode {
  const { t } = useTranslation();
  const monthName = useMonthName();
  const { month, state, vouchers, drafts, debitFen, closing } = row;
  const kept = state === 'open' || state === 'closed';
  return (
    <tr className={`period-${state}`}>
      <th scope="row">{monthName(Number(month.slice(5)))}</th>
      <td>
        {state === 'closed' && <LockOutlined aria-hidden />}{' '}
        {t(`accountsBooks.periods.states.${state}`)}
        {closing !== null && (
          <small className="quiet">
            {closing.closedOn} {closing.closedBy}
          </small>
        )}
      </td>
      <td className="figures">
        {vouchers > 0 ? <Link to={voucherListPath({ period: month })}>{vouchers}</Link> : kept && 0}
        {drafts > 0 && (
          <small>
            <Link to={voucherListPath({ period: month, state: 'draft' })}>
              {t('accountsBooks.home.drafts', { count: drafts })}
            </Link>
          </small>
        )}
      </td>
      <td className="figures">{vouchers > 0 && showYuan(debitFen)}</td>
      <td>{kept && <Depreciation row={row} />}</td>
      <td>{kept && <Checks row={row} />}</td>
      <td>{children}</td>
    </tr>
  );
}

function Depreciation({ row }: { readonly row: PeriodMonth }): ReactNode {
  const { t } = useTranslation();
  const { due, amountFen, posted } = row.depreciation;
  if (due > 0)
    return (
      <Link to="/economy/assets?tab=depreciation" className="period-due">
        {t('accountsBooks.periods.depreciationDue', { count: due, yuan: showYuan(amountFen) })}
      </Link>
    );
  return posted ? t('accountsBooks.periods.depreciationDone') : '—';
}

function Checks({ row }: { readonly row: PeriodMonth }): ReactNode {
  const { t } = useTranslation();
  const failed = row.checks.filter(({ ok }) => !ok);
  if (failed.length === 0)
    return (
      <span className="check-ok">
        <CheckCircleFilled aria-hidden /> {t('accountsBooks.periods.sound')}
      </span>
    );
  return (
    <details className="check-off">
      <summary>
        <CloseCircleFilled aria-hidden />{' '}
        {t('accountsBooks.periods.unsound', { count: failed.length })}
      </summary>
      <FailedChecks month={row.month} checks={failed} />
    </details>
  );
}
