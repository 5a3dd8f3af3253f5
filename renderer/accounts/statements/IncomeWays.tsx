import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { IncomeAnswer } from '../figures/answers.ts';
import { growthWays } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { percentText } from '../figures/amountText.ts';

/** What came by which way of growth, with its share. */
export function IncomeWays({
  income,
}: {
  readonly income: Pick<IncomeAnswer, 'ways' | 'totalFen'>;
}): ReactNode {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const { ways, totalFen } = income;
  const untold = ways.some(({ growthWay }) => growthWay === null);
  return (
    <section className="book-part">
      <h2>{t('accountsStatements.sources.byWay')}</h2>
      <table className="data-table book-table ways-table">
        <thead>
          <tr>
            <th scope="col">{t('accountsStatements.sources.way')}</th>
            <th scope="col" className="figures">
              {t('accountsStatements.columns.amount')}
            </th>
            <th scope="col" className="figures">
              {t('accountsStatements.sources.share')}
            </th>
          </tr>
        </thead>
        <tbody>
          {ways.map(({ growthWay, amountFen }) => (
            <tr key={growthWay ?? ''}>
              <th scope="row">
                {growthWay === null
                  ? t('accountsStatements.sources.noWay')
                  : nameOf(growthWays, growthWay)}
              </th>
              <td className="figures">{showYuan(amountFen)}</td>
              <td className="figures">{percentText(totalFen > 0 ? amountFen / totalFen : null)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('accountsStatements.total')}</th>
            <td className="figures">{showYuan(totalFen)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      {untold && <p className="hint">{t('accountsStatements.sources.noWayHint')}</p>}
    </section>
  );
}
