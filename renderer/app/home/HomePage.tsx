import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api, asQuery } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { useLabel } from '../../i18n.ts';
import { dailyRegisters } from '../frame/menu.tsx';
import { Opening } from '../frame/Opening.tsx';
import { Page } from '../frame/Page.tsx';
import { Refused } from '../forms/Refused.tsx';
import { useSession } from '../session.ts';
import { BackupCard } from './BackupCard.tsx';
import { BeginHere } from './BeginHere.tsx';
import { DoNext } from './DoNext.tsx';
import { RecentActs } from './RecentActs.tsx';

/** The start page: how to begin where there is nothing yet, otherwise what there is and what is often done. */
export function HomePage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { unit } = useSession();
  const counts = useCounts();
  const members = counts[0]?.data;
  const failed = counts.find(({ error }) => error !== null);
  if (failed) return <Refused error={failed.error} />;
  if (members === undefined) return <Opening />;
  return (
    <Page title={t('home.title', { unit: unit.name })}>
      {members === 0 && <BeginHere />}
      {members > 0 && <DoNext />}
      <div className="cards">
        {members > 0 && (
          <section className="card" aria-labelledby="home-counts">
            <h2 id="home-counts">{t('home.counts')}</h2>
            <ul className="counts">
              {dailyRegisters.map((entry, index) => (
                <li key={entry.key}>
                  <Link to={entry.to}>
                    <strong>{counts[index]?.data ?? '…'}</strong>
                    {label(entry.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
        {members > 0 && <BackupCard />}
        <RecentActs />
      </div>
    </Page>
  );
}

/** How many current records each register of the menu holds, in the order of the menu. */
const useCounts = () =>
  useQueries({
    queries: dailyRegisters.map(({ key, current }) => ({
      queryKey: [...keys.registers, key, 'count'],
      queryFn: async () => {
        const where = current === null ? {} : { [current.field]: { empty: true } };
        const query = asQuery({ where, limit: 0 });
        const list = await answer(
          api.registers[':register'].$get({ param: { register: key }, query }),
        );
        return list.total;
      },
    })),
  });
