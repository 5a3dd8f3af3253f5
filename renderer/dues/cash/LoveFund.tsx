import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { loveFundEntries } from '../../../shared/registers/loveFundEntries.ts';
import { useLabel } from '../../i18n.ts';
import { listPath, recordPath } from '../../registers/paths.ts';
import { useShow } from '../../registers/values/useShow.ts';
import { type DuesCashAnswer, useFundEntries } from './cashData.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface Props {
  readonly branch: string;
  readonly fund: DuesCashAnswer['loveFund'];
}

const columns = ['on', 'direction', 'amountFen', 'source', 'member', 'reason'] as const;

const classOf = (column: string): string | undefined =>
  column === 'amountFen' ? 'figures' : column === 'on' ? 'duty-day' : undefined;

/** The love fund, apart from the dues (domain.md 5.4). */
export function LoveFund({ branch, fund }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const show = useShow(loveFundEntries);
  const { data } = useFundEntries(branch);
  const { fields, key } = loveFundEntries;
  return (
    <section>
      <h2>{t('dues.cash.fundTitle')}</h2>
      <p className="hint">{t('dues.cash.fundHint')}</p>
      <p>
        {t('dues.cash.fundRead', {
          in: showYuan(fund.inFen),
          out: showYuan(fund.outFen),
          balance: showYuan(fund.balanceFen),
        })}
      </p>
      {data?.total === 0 && <p className="quiet">{t('dues.cash.fundNone')}</p>}
      {data !== undefined && data.total > 0 && (
        <>
          <ScrollBox label={t('dues.cash.fundTitle')}>
            <table className="data-table cash-table">
              <caption className="sr-only">{t('dues.cash.fundTitle')}</caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column} scope="col" className={classOf(column)}>
                      {labelOf(fields[column].label)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {data.records.map((record) => (
                  <tr key={record.id}>
                    {columns.map((column) => (
                      <td key={column} className={classOf(column)}>
                        {column === 'reason' ? (
                          <Link to={recordPath(key, record.id)}>{show.of(record, column)}</Link>
                        ) : (
                          show.of(record, column)
                        )}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
          <p className="no-print">
            <Link to={listPath(key)}>{t('dues.cash.fundAll')}</Link>
          </p>
        </>
      )}
    </section>
  );
}
