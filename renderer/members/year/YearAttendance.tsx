import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { itemOf } from '../../../shared/codes/hierarchy.ts';
import { meetingKinds, presences } from '../../../shared/codes/index.ts';
import { useLanguage } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { recordPath } from '../../registers/paths.ts';
import type { MemberYearRecord } from './memberYearData.ts';

/** How often the member was due and there, and which meetings were missed and why. */
export function YearAttendance({ year }: { readonly year: MemberYearRecord }): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = useCodes();
  const { due, present, rate, unexcused } = year.attendance;
  const kindName = (code: string): string => itemOf(codes(meetingKinds), code)?.[language] ?? code;
  const presenceName = (code: string): string => itemOf(codes(presences), code)?.[language] ?? code;
  return (
    <section className="read-section">
      <h2>{t('appraisals.year.attendance')}</h2>
      {rate === null ? (
        <p className="quiet">{t('appraisals.year.noAttendance')}</p>
      ) : (
        <p>
          {t('appraisals.year.attended', {
            due,
            present,
            unexcused,
            rate: `${Math.round(rate * 100)}%`,
          })}
        </p>
      )}
      {rate !== null && year.missed.length === 0 && <p>{t('appraisals.year.missedNone')}</p>}
      {year.missed.length > 0 && (
        <div className="scroll-x">
          <table className="data-table" aria-label={t('appraisals.year.missed')}>
            <caption>{t('appraisals.year.missed')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('appraisals.year.on')}</th>
                <th scope="col">{t('appraisals.year.kind')}</th>
                <th scope="col">{t('appraisals.year.what')}</th>
                <th scope="col">{t('appraisals.year.presence')}</th>
                <th scope="col">{t('appraisals.year.why')}</th>
              </tr>
            </thead>
            <tbody>
              {year.missed.map(({ id, on, kind, topic, presence, note }) => (
                <tr key={id}>
                  <td>{on}</td>
                  <td>{kindName(kind)}</td>
                  <td>
                    <Link to={recordPath('meetings', id)}>{topic}</Link>
                  </td>
                  <td className={presence === 'unexcused' ? 'year-unexcused' : undefined}>
                    {presenceName(presence)}
                  </td>
                  <td>{note}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
