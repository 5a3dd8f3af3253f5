import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { cashCounts } from '../../../shared/registers/cashCounts.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { ScrollBox } from '../../ui/ScrollBox.tsx';
import { useLabel } from '../../i18n.ts';
import { recordPath } from '../../registers/paths.ts';
import { useCashCount } from './cashCountData.ts';

const most = 12;

/** The latest counts; each leads to its record. */
export function EarlierCounts({ day }: { readonly day: string }): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { data, error } = useCashCount(day);
  if (data === undefined) return <Refused error={error} />;
  const counts = data.counts.slice(0, most);
  if (counts.length === 0) return null;
  const caption = t('accountsStatements.count.earlier');
  const { fields } = cashCounts;
  return (
    <section className="no-print">
      <h2>{caption}</h2>
      <ScrollBox label={caption}>
        <table className="data-table book-table">
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{labelOf(fields.countedOn.label)}</th>
              <th scope="col" className="figures">
                {labelOf(fields.bookFen.label)}
              </th>
              <th scope="col" className="figures">
                {labelOf(fields.countedFen.label)}
              </th>
              <th scope="col" className="figures">
                {t('accountsStatements.count.difference')}
              </th>
              <th scope="col">{labelOf(fields.reason.label)}</th>
            </tr>
          </thead>
          <tbody>
            {counts.map((count) => {
              const on = String(count['countedOn'] ?? '');
              const [book, counted] = [Number(count['bookFen']), Number(count['countedFen'])];
              return (
                <tr key={String(count['id'])}>
                  <th scope="row">
                    <Link to={recordPath(cashCounts.key, String(count['id']))}>{on}</Link>
                  </th>
                  <td className="figures">{showYuan(book)}</td>
                  <td className="figures">{showYuan(counted)}</td>
                  <td className={counted === book ? 'figures' : 'figures count-off'}>
                    {counted === book
                      ? t('accountsStatements.count.none')
                      : showYuan(counted - book)}
                  </td>
                  <td>{String(count['reason'] ?? '')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}
