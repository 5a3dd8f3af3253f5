import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import type { OpeningAnswer } from '../booksData.ts';
import { usePeriodName } from '../entries/monthName.ts';

const amount = (fen: number): string => (fen === 0 ? '' : showYuan(fen));

/** The opening balances as they are kept, to be read. */
export function OpeningTable({ opening }: { readonly opening: OpeningAnswer }): ReactNode {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const labelOf = useLabel();
  const { rows, totals, begin } = opening;
  if (rows.length === 0) return <p className="quiet">{t('accountsBooks.opening.none')}</p>;
  return (
    <ScrollBox label={t('accountsBooks.opening.title')}>
      <table className="data-table books-table">
        <caption>{t('accountsBooks.opening.at', { month: nameOf(begin) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accountsBooks.account')}</th>
            <th scope="col">{t('accountsBooks.party')}</th>
            <th scope="col" className="figures">
              {t('accountsBooks.debitYuan')}
            </th>
            <th scope="col" className="figures">
              {t('accountsBooks.creditYuan')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.account} ${row.party ?? ''}`}>
              <th scope="row">
                {row.account} {labelOf(row.name)}
              </th>
              <td>{row.partyName}</td>
              <td className="figures">{amount(row.debitFen)}</td>
              <td className="figures">{amount(row.creditFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('accountsBooks.total')}
            </th>
            <td className="figures">{showYuan(totals.debitFen)}</td>
            <td className="figures">{showYuan(totals.creditFen)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}
