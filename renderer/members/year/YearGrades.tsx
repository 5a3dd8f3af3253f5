import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useGradeName } from '../../appraisals/useGradeName.ts';
import { recordPath } from '../../registers/paths.ts';
import type { MemberYearRecord } from './memberYearData.ts';

/** What every appraisal came to, the newest first. */
export function YearGrades({ year }: { readonly year: MemberYearRecord }): ReactNode {
  const { t } = useTranslation();
  const gradeName = useGradeName();
  return (
    <section className="read-section">
      <h2>{t('appraisals.year.grades')}</h2>
      {year.grades.length === 0 ? (
        <p className="quiet">{t('appraisals.year.noGrades')}</p>
      ) : (
        <table className="data-table" aria-label={t('appraisals.year.grades')}>
          <thead>
            <tr>
              <th scope="col">{t('appraisals.year.choose')}</th>
              <th scope="col">{t('appraisals.year.grade')}</th>
            </tr>
          </thead>
          <tbody>
            {year.grades.toReversed().map(({ year: of, grade, probationary, appraisal }) => (
              <tr key={appraisal}>
                <td>
                  <Link to={recordPath('appraisals', appraisal)}>
                    {t('appraisals.begin.yearOf', { year: of })}
                  </Link>
                </td>
                <td>
                  {grade !== null
                    ? gradeName(grade)
                    : probationary
                      ? t('appraisals.probationaryNoGrade')
                      : t('appraisals.noGrade')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
