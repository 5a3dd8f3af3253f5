import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { MemberYearRecord } from './memberYearData.ts';

/** What was due and paid for the year (domain.md 5), where the ledger keeps the member's dues. */
export function YearDues({ year: { dues } }: { readonly year: MemberYearRecord }): ReactNode {
  const { t } = useTranslation();
  if (dues === null) return null;
  const { dueFen, paidFen } = dues;
  return (
    <section className="read-section">
      <h2>{t('appraisals.year.dues')}</h2>
      <p>
        {t('appraisals.year.paid', { due: showYuan(dueFen), paid: showYuan(paidFen) })}{' '}
        {paidFen < dueFen ? (
          <span className="year-unexcused">
            {t('appraisals.year.duesLacking', { amount: showYuan(dueFen - paidFen) })}
          </span>
        ) : (
          t('appraisals.year.duesPaid')
        )}
      </p>
      <p className="quiet">{t('appraisals.year.duesMore')}</p>
    </section>
  );
}
