import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { MonthShare } from '../../../shared/rules/dues/allocate.ts';

/** How an amount is shared out among its months. */
export function Shares({ shares }: { readonly shares: readonly MonthShare[] }): ReactNode {
  const { t } = useTranslation();
  if (shares.length === 0) return null;
  return (
    <ul className="receipt-shares" aria-label={t('dues.receipt.plan')}>
      {shares.map(({ month, amountFen }) => (
        <li key={month}>
          <span>{month}</span>
          <span>{t('dues.yuan', { yuan: showYuan(amountFen) })}</span>
        </li>
      ))}
    </ul>
  );
}
