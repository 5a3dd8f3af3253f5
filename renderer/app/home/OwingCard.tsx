import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keys } from '../../api/queryClient.ts';
import { useArrears } from '../../dues/arrears/arrearsData.ts';
import { levelKey, levelOf } from '../../dues/arrears/levels.ts';
import { fetchList } from '../../registers/data/records.ts';
import { recordPath } from '../../registers/paths.ts';
import { Refused } from '../forms/Refused.tsx';

/** So many are named; the others stand in the list of arrears. */
const named = 5;
/** Months in a row from which the start page speaks of it (domain.md 5.1: yellow). */
const toldFrom = 3;

const receipts = 'duesReceipts';

/** Who is behind with dues for months; nothing where dues are not kept here. */
export function OwingCard() {
  const { data } = useQuery({
    queryKey: [...keys.registers, receipts, 'count'],
    queryFn: async () => (await fetchList(receipts, { limit: 0 })).total,
  });
  return data === undefined || data === 0 ? null : <Owing />;
}

function Owing() {
  const { t } = useTranslation();
  const { data, error } = useArrears(null);
  if (error) return <Refused error={error} />;
  const rows = data?.rows.filter(({ gone, level }) => !gone && level >= toldFrom) ?? [];
  if (rows.length === 0) return null;
  const more = rows.length - named;
  return (
    <section className="card" aria-labelledby="home-owing">
      <h2 id="home-owing">{t('home.owing.title')}</h2>
      <ul className="absent-rows">
        {rows.slice(0, named).map(({ member, inARow, level }) => (
          <li key={member.id}>
            <Link to={recordPath('members', member.id)}>{member.name}</Link>{' '}
            <strong>{t('home.owing.months', { months: inARow })}</strong>
            <small>{t(`dues.arrears.level.${levelKey(levelOf(level))}`)}</small>
          </li>
        ))}
      </ul>
      <Link to="/dues/arrears">
        {more > 0 ? t('home.owing.more', { count: more }) : t('home.owing.all')}
      </Link>
    </section>
  );
}
