import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { absenceAdvice } from '../../duties/absenceAdvice.ts';
import { useAbsences } from '../../duties/dutyData.ts';
import { recordPath } from '../../registers/paths.ts';
import { Refused } from '../forms/Refused.tsx';

/** So many are named; the others stand in the calendar of duties. */
const named = 5;

/** Who has not come for months, with what the rules advise; nothing where everybody comes. */
export function AbsentCard() {
  const { t } = useTranslation();
  const { data, error } = useAbsences();
  if (error) return <Refused error={error} />;
  if (data === undefined || data.members.length === 0) return null;
  const more = data.members.length - named;
  return (
    <section className="card" aria-labelledby="home-absent">
      <h2 id="home-absent">{t('duties.home.absences')}</h2>
      <ul className="absent-rows">
        {data.members.slice(0, named).map((member) => (
          <li key={member.id}>
            <Link to={recordPath('members', member.id)}>{member.name}</Link>{' '}
            <strong>{t('duties.absences.monthsOf', { months: member.months })}</strong>
            <small>{t(`duties.absences.${absenceAdvice(member)}`)}</small>
          </li>
        ))}
      </ul>
      <p className="hint">{t('duties.absences.note')}</p>
      <Link to="/duties?tab=absences">
        {more > 0 ? t('duties.home.absencesMore', { count: more }) : t('duties.tabs.absences')}
      </Link>
    </section>
  );
}
