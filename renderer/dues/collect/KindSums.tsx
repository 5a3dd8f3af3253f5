import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { payerKinds } from '../../../shared/codes/index.ts';
import { showYuan } from '../../../shared/fields/show.ts';
import { useCodeName } from '../../duties/useCodeName.ts';
import { type Chosen, sumOf, sumsByKind } from './chosen.ts';
import type { Plan } from './collectData.ts';
import { withPlanned } from './withPlanned.ts';

interface Props {
  readonly chosen: Chosen;
  /** Undefined until it has come; the sums of the grid stand meanwhile. */
  readonly plan: Plan | undefined;
}

/** What is collected, by kind of payer, with the total. */
export function KindSums({ chosen, plan }: Props): ReactNode {
  const { t } = useTranslation();
  const codeName = useCodeName();
  const planned = plan === undefined ? chosen : withPlanned(chosen, plan.items);
  const total = sumOf(planned.values());
  return (
    <table className="data-table dues-kinds">
      <caption className="sr-only">{t('dues.collect.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dues.collect.kind')}</th>
          <th scope="col" className="dues-number">
            {t('dues.collect.people')}
          </th>
          <th scope="col" className="dues-number">
            {t('dues.collect.months')}
          </th>
          <th scope="col" className="dues-number">
            {t('dues.collect.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {sumsByKind(planned).map(({ kind, members, months, amountFen }) => (
          <tr key={kind}>
            <th scope="row">{kind === null ? '—' : codeName(payerKinds, kind)}</th>
            <td className="dues-number">{members}</td>
            <td className="dues-number">{months}</td>
            <td className="dues-number">{showYuan(amountFen)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('dues.collect.total')}</th>
          <td className="dues-number">{total.members}</td>
          <td className="dues-number">{total.months}</td>
          <td className="dues-number dues-total">{showYuan(total.amountFen)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
