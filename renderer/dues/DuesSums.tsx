import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../shared/fields/show.ts';
import { Checks } from './Checks.tsx';
import type { DuesYear } from './duesData.ts';

/** What of the year is due and paid, and whether the sums agree. */
export function DuesSums({ data }: { readonly data: DuesYear }): ReactNode {
  const { t } = useTranslation();
  const { dueFen, paidFen, arrearsFen, rate } = data.totals;
  return (
    <div className="dues-sums">
      <p>
        {rate !== null && <strong>{t('dues.rate', { rate: share(rate) })}</strong>}
        <span>
          {t('dues.sums', {
            due: showYuan(dueFen),
            paid: showYuan(paidFen),
            arrears: showYuan(arrearsFen),
          })}
        </span>
      </p>
      {data.ledgerFrom > `${data.year}-01` && (
        <p className="quiet">{t('dues.ledgerFrom', { month: data.ledgerFrom })}</p>
      )}
      <Checks checks={data.checks} />
    </div>
  );
}

/** In per cent with one place, cut off: not all is never shown as all. */
const share = (rate: number): string => `${Math.floor(rate * 1000 + 1e-9) / 10}%`;
