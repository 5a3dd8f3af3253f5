import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { showYuan } from '../../../shared/fields/show.ts';
import { duesRemittances } from '../../../shared/registers/duesRemittances.ts';
import { readPeriod } from '../../../shared/rules/period.ts';
import { useLabel } from '../../i18n.ts';
import { listPath } from '../../registers/paths.ts';
import { type CashEntry, type CashScope, useRemittances } from './cashData.ts';
import { collectedOf } from './collectedOf.ts';
import { type QuarterLine, quarterLines } from './quarters.ts';
import { ScrollBox } from '../../ui/ScrollBox.tsx';

interface Props {
  readonly scope: CashScope;
  readonly entries: readonly CashEntry[];
}

/** What was collected and sent up in each quarter of the year. */
export function Quarters({ scope, entries }: Props): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const { data: remittances } = useRemittances(scope.branch);
  if (remittances === undefined) return null;
  const lines = quarterLines(scope.year, collectedOf(entries), remittances);
  return (
    <section>
      <h2>{t('dues.cash.quarters')}</h2>
      <ScrollBox label={t('dues.cash.quarters')}>
        <table className="data-table cash-table">
          <caption className="sr-only">{t('dues.cash.quarters')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('dues.cash.quarter')}</th>
              <th scope="col" className="figures">
                {t('dues.cash.quarterCollected')}
              </th>
              <th scope="col" className="figures">
                {t('dues.cash.quarterRemitted')}
              </th>
              <th scope="col" className="figures">
                {t('dues.cash.difference2')}
              </th>
              <th scope="col">{t('dues.cash.quarterState')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const label = readPeriod(line.period)?.label;
              return (
                <tr key={line.period}>
                  <th scope="row">{label === undefined ? line.period : labelOf(label)}</th>
                  <td className="figures">{showYuan(line.collectedFen)}</td>
                  <td className="figures">{showYuan(line.remittedFen)}</td>
                  <td className="figures">{showYuan(line.differenceFen)}</td>
                  <td className={line.differenceFen > 0 ? 'cash-open' : undefined}>
                    {t(`dues.cash.${stateOf(line)}`)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollBox>
      <p className="hint">{t('dues.cash.quarterNote')}</p>
      <p className="no-print">
        <Link to={listPath(duesRemittances.key)}>{labelOf(duesRemittances.label)}</Link>
      </p>
    </section>
  );
}

function stateOf({ collectedFen, remittedFen, differenceFen }: QuarterLine) {
  if (collectedFen === 0 && remittedFen === 0) return 'quarterNone';
  if (differenceFen === 0) return 'quarterEven';
  return differenceFen > 0 ? 'quarterOpen' : 'quarterOver';
}
