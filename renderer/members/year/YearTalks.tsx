import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordPath } from '../../registers/paths.ts';
import type { MemberYearRecord } from './memberYearData.ts';

/** The heart-to-heart talks of the year. */
export function YearTalks({ year }: { readonly year: MemberYearRecord }): ReactNode {
  const { t } = useTranslation();
  const yuan = (fen: number): string => (fen / 100).toFixed(2);
  return (
    <>
      <section className="read-section">
        <h2>{t('appraisals.year.talks')}</h2>
        {year.talked.length === 0 ? (
          <p className="quiet">{t('appraisals.year.noTalks')}</p>
        ) : (
          <>
            <p>{t('appraisals.year.talked', { count: year.talks })}</p>
            <ul className="year-list">
              {year.talked.map(({ id, on, topic }) => (
                <li key={id}>
                  {on} <Link to={recordPath('meetings', id)}>{topic}</Link>
                </li>
              ))}
            </ul>
          </>
        )}
      </section>
      {year.dues !== null && (
        <section className="read-section">
          <h2>{t('appraisals.year.dues')}</h2>
          <p>
            {t('appraisals.year.paid', {
              due: yuan(year.dues.dueFen),
              paid: yuan(year.dues.paidFen),
            })}
          </p>
        </section>
      )}
    </>
  );
}
