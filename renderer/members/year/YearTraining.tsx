import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { recordPath } from '../../registers/paths.ts';
import type { MemberYearRecord } from './memberYearData.ts';

/** The class-hours of the year against the target, with where they come from. */
export function YearTraining({ year }: { readonly year: MemberYearRecord }): ReactNode {
  const { t } = useTranslation();
  const { hours, target, met } = year.training;
  return (
    <section className="read-section">
      <h2>{t('appraisals.year.training')}</h2>
      <p className={met ? undefined : 'year-unexcused'}>
        {target === null
          ? t('appraisals.year.hoursOnly', { hours })
          : t('appraisals.year.hours', {
              hours,
              target,
              state: met ? t('appraisals.year.met') : t('appraisals.year.notMet'),
            })}
      </p>
      {year.evidence.length === 0 ? (
        <p className="quiet">{t('appraisals.year.noTraining')}</p>
      ) : (
        <div className="scroll-x">
          <table className="data-table" aria-label={t('appraisals.year.training')}>
            <thead>
              <tr>
                <th scope="col">{t('appraisals.year.on')}</th>
                <th scope="col">{t('appraisals.year.what')}</th>
                <th scope="col">{t('appraisals.year.hoursColumn')}</th>
              </tr>
            </thead>
            <tbody>
              {year.evidence.map(({ register, id, on, label, hours: own }) => (
                <tr key={id}>
                  <td>{on}</td>
                  <td>
                    <Link to={recordPath(register, id)}>{label}</Link>
                  </td>
                  <td>{own}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
