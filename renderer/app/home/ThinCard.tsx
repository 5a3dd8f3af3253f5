import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useDutyYear } from '../../duties/dutyData.ts';
import { percent } from '../../duties/percent.ts';
import { Refused } from '../forms/Refused.tsx';

/** How many of this year's meetings were nothing but votes or dues; nothing where there are none. */
export function ThinCard() {
  const { t } = useTranslation();
  const year = new Date().getFullYear();
  const { data, error } = useDutyYear({ year, branch: null });
  if (error) return <Refused error={error} />;
  if (data === undefined || data.content.share === null) return null;
  const { total, thin, share } = data.content;
  return (
    <section className="card" aria-labelledby="home-thin">
      <h2 id="home-thin">{t('duties.home.thin')}</h2>
      <p>
        {thin === 0
          ? t('duties.content.fine', { year, total })
          : t('duties.content.share', { year, total, thin, share: percent(share) })}
      </p>
      {thin > 0 && <Link to="/duties?tab=content">{t('duties.tabs.content')}</Link>}
    </section>
  );
}
