import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api, asQuery } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useLanguage } from '../../i18n.ts';
import { Refused } from '../forms/Refused.tsx';
import { actName } from '../frame/actName.ts';
import { timeText } from '../frame/times.ts';

/** The last few actions of all operators. */
export function RecentActs() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useQuery({
    queryKey: [...keys.audit, 'recent'],
    queryFn: () => answer(api.audit.$get({ query: asQuery({ limit: 5 }) })),
  });
  return (
    <section className="card" aria-labelledby="home-recent">
      <h2 id="home-recent">{t('home.recent.title')}</h2>
      <Refused error={error} />
      <ul className="recent">
        {data?.acts.map((act) => (
          <li key={act.seq}>
            <span>{actName(t, act.what)}</span>
            <small>
              {act.operator} {timeText(language, act.at)}
            </small>
          </li>
        ))}
      </ul>
      <Link to="/safety?tab=log">{t('home.recent.all')}</Link>
    </section>
  );
}
