import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useLanguage } from '../../i18n.ts';
import { Refused } from '../forms/Refused.tsx';
import { timeText } from '../frame/times.ts';

/** After so many days without a backup the start page asks for one. */
const oldAfterDays = 7;

/** When the last good backup was made, and a word when it is long ago. */
export function BackupCard() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data, error } = useQuery({
    queryKey: keys.backups,
    queryFn: () => answer(api.backups.$get()),
  });
  const last = data?.backups.find(({ state }) => state === 'good');
  const days = last ? daysSince(last.at) : 0;
  return (
    <section className="card" aria-labelledby="home-backup">
      <h2 id="home-backup">{t('home.backup.title')}</h2>
      <Refused error={error} />
      {data && (
        <p>
          {last
            ? t('home.backup.last', { at: timeText(language, last.at) })
            : t('home.backup.none')}
        </p>
      )}
      {days >= oldAfterDays && <p className="field-warning">{t('home.backup.old', { days })}</p>}
      <Link to="/safety">{t('safety.tabs.backups')}</Link>
    </section>
  );
}

const daysSince = (at: string): number => Math.floor((Date.now() - Date.parse(at)) / 86_400_000);
