import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { MonthShare } from '../../../shared/rules/dues/allocate.ts';

/** How an amount is shared out among its months. */
export function Shares({ shares }: { readonly shares: readonly MonthShare[] }): ReactNode {
  const { t } = useTranslation();
  if (shares.length === 0) return null;
  return (
    <table className="data-table receipt-plan">
      <caption className="sr-only">{t('dues.receipt.plan')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('dues.receipt.month')}</th>
          <th scope="col" className="dues-number">
            {t('dues.receipt.amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shares.map(({ month, amountFen }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td className="dues-number">{showYuan(amountFen)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
