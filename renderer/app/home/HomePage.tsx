import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answer, api, asQuery } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';
import { RemindersCard } from '../../economy/home/RemindersCard.tsx';
import { useLabel } from '../../i18n.ts';
import { dailyRegisters } from '../frame/menu.tsx';
import { Opening } from '../frame/Opening.tsx';
import { Page } from '../frame/Page.tsx';
import { Refused } from '../forms/Refused.tsx';
import { useSession } from '../session.ts';
import { AbsentCard } from './AbsentCard.tsx';
import { BackupCard } from './BackupCard.tsx';
import { BeginHere } from './BeginHere.tsx';
import { DoNext } from './DoNext.tsx';
import { OwingCard } from './OwingCard.tsx';
import { RecentActs } from './RecentActs.tsx';
import { ThinCard } from './ThinCard.tsx';
import { Workbench } from './Workbench.tsx';
import './home.css';

/** The start page: how to begin where there is nothing yet, otherwise what is to be done and what there is. */
export function HomePage() {
  const { t } = useTranslation();
  const label = useLabel();
  const { unit } = useSession();
  const counts = useCounts();
  const members = counts.get('members')?.data;
  const meetings = counts.get('meetings')?.data;
  const failed = [...counts.values()].find(({ error }) => error !== null);
  if (failed) return <Refused error={failed.error} />;
  if (members === undefined || meetings === undefined) return <Opening />;
  if (members === 0)
    return (
      <Page title={t('home.title', { unit: unit.name })}>
        <BeginHere />
        <div className="cards">
          <RecentActs />
        </div>
      </Page>
    );
  return (
    <Page title={t('home.title', { unit: unit.name })}>
      <DoNext />
      <div className="home">
        <Workbench hasMeetings={meetings > 0} />
        <div className="home-side">
          <RemindersCard />
          <AbsentCard />
          <OwingCard />
          <ThinCard />
          <section className="card" aria-labelledby="home-counts">
            <h2 id="home-counts">{t('home.counts')}</h2>
            <ul className="counts">
              {dailyRegisters.map((entry) => (
                <li key={entry.key}>
                  <Link to={entry.to}>
                    <strong>{counts.get(entry.key)?.data ?? '…'}</strong>
                    {label(entry.label)}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
          <BackupCard />
          <RecentActs />
        </div>
      </div>
    </Page>
  );
}

/** How many current records each register of the start page holds. */
const useCounts = () =>
  useQueries({
    combine: byRegister,
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

const byRegister = <Count,>(counts: readonly Count[]): ReadonlyMap<string, Count> =>
  new Map(dailyRegisters.map(({ key }, at) => [key, counts[at]] as const).filter(isThere));

const isThere = <Count,>(
  entry: readonly [string, Count | undefined],
): entry is readonly [string, Count] => entry[1] !== undefined;
