import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Journal } from '../figures/answers.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { sideText } from '../figures/balanceText.ts';
import { JournalLine } from './JournalLine.tsx';
import { BalanceCells, SumRow } from './SumRow.tsx';

interface Props {
  readonly journal: Journal;
  readonly title: string;
}

/** More would make an old PC wait; a shorter period or the workbook has them all. */
const mostShown = 3000;

/** A journal as the books have it: brought forward, the lines, the sums of each month. */
export function JournalTable({ journal, title }: Props): ReactNode {
  const { t } = useTranslation();
  const { kind, openingFen, rows, months, closingFen, period } = journal;
  const shown = rows.slice(0, mostShown);
  const byMonth = Map.groupBy(shown, ({ day }) => day.slice(0, 7));
  const moved = kind === 'ledger' ? (['debit', 'credit'] as const) : (['in', 'out'] as const);
  const last = months.at(-1);
  return (
    <>
      {rows.length > shown.length && (
        <p className="field-warning" role="status">
          {t('accountsStatements.journals.tooMany', { count: rows.length, shown: shown.length })}
        </p>
      )}
      <ScrollBox label={title}>
        <table className="data-table book-table journal-table">
          <caption className="sr-only">{title}</caption>
          <thead>
            <tr>
              <th scope="col">{t('accountsStatements.columns.day')}</th>
              <th scope="col">{t('accountsStatements.columns.voucher')}</th>
              <th scope="col" className="journal-summary">
                {t('accountsStatements.columns.summary')}
              </th>
              <th scope="col" className="journal-counter">
                {t('accountsStatements.columns.counter')}
              </th>
              {moved.map((column) => (
                <th key={column} scope="col" className="figures">
                  {t(`accountsStatements.columns.${column}`)}
                </th>
              ))}
              <th scope="col" className="journal-side">
                {t('accountsStatements.columns.side')}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.columns.balance')}
              </th>
            </tr>
          </thead>
          <tbody>
            <tr className="journal-sum">
              <td className="duty-day">{`${period.from}-01`}</td>
              <td />
              <th scope="row" colSpan={4}>
                {t(
                  period.from.endsWith('-01')
                    ? 'accountsStatements.journals.fromLastYear'
                    : 'accountsStatements.journals.carried',
                )}
              </th>
              <BalanceCells fen={openingFen} side={sideText(t, openingFen)} />
            </tr>
            {months.map((month) => (
              <Fragment key={month.month}>
                {(byMonth.get(month.month) ?? []).map((row) => (
                  <JournalLine key={row.id} row={row} />
                ))}
                <SumRow
                  name={t('accountsStatements.journals.ofMonth', {
                    number: Number(month.month.slice(5)),
                  })}
                  debitFen={month.debitFen}
                  creditFen={month.creditFen}
                  balanceFen={month.balanceFen}
                />
                <SumRow
                  name={t('accountsStatements.journals.ofYear')}
                  debitFen={month.yearDebitFen}
                  creditFen={month.yearCreditFen}
                  balanceFen={month.balanceFen}
                />
              </Fragment>
            ))}
            {last === undefined && (
              <tr>
                <td colSpan={8} className="quiet">
                  {t('accountsStatements.journals.none')}
                </td>
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={6}>
                {t('accountsStatements.journals.closing')}
              </th>
              <BalanceCells fen={closingFen} side={sideText(t, closingFen)} />
            </tr>
          </tfoot>
        </table>
      </ScrollBox>
    </>
  );
}
