import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { DuesYear } from '../duesData.ts';

interface Props {
  readonly totals: DuesYear['totals'];
  readonly people: number;
}

/** The totals: of each month what is paid over what is due, of the year all three sums. */
export function GridFoot({ totals, people }: Props): ReactNode {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr aria-rowindex={people + 3}>
        <th scope="row" className="dues-name">
          {t('dues.grid.total')}
        </th>
        <td>{t('dues.grid.people', { count: people })}</td>
        <td className="dues-legend-cell" colSpan={2}>
          {t('dues.grid.due')}
          <br />
          {t('dues.grid.paid')}
        </td>
        {totals.months.map(({ dueFen, paidFen }, at) => (
          <td key={at} className="dues-sum">
            {showYuan(dueFen)}
            <br />
            {showYuan(paidFen)}
          </td>
        ))}
        <td className="dues-number">{showYuan(totals.dueFen)}</td>
        <td className="dues-number">{showYuan(totals.paidFen)}</td>
        <td className={`dues-number${totals.arrearsFen > 0 ? ' dues-behind' : ''}`}>
          {showYuan(totals.arrearsFen)}
        </td>
      </tr>
    </tfoot>
  );
}
