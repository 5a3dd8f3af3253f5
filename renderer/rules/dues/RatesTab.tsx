import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../app/forms/Refused.tsx';
import { Opening } from '../../app/frame/Opening.tsx';
import { today } from '../../ui/today.ts';
import { useOwnRates } from './duesRulesData.ts';
import { rateGroups, stateOf } from './rateGroups.ts';
import { RateTable } from './RateTable.tsx';
import './rates.css';

/** The rates of dues that hold now, and those of other months (domain.md 5.1). */
export function RatesTab(): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useOwnRates();
  if (error !== null) return <Refused error={error} />;
  if (data === undefined) return <Opening />;
  const groups = rateGroups(data);
  const month = today().slice(0, 7);
  const now = groups.filter((group) => stateOf(group, groups, month) === 'now');
  const others = groups.filter((group) => stateOf(group, groups, month) !== 'now');
  return (
    <>
      <div className="rates-what">
        <p>{t('duties.rules.rates.whole')}</p>
        <p>{t('duties.rules.rates.example')}</p>
        <p>{t('duties.rules.rates.dated')}</p>
      </div>
      <RateTable
        caption={t('duties.rules.rates.now', { month })}
        groups={now}
        all={groups}
        month={month}
      />
      {others.length > 0 && (
        <section>
          <h2>{t('duties.rules.rates.others')}</h2>
          <RateTable
            caption={t('duties.rules.rates.others')}
            groups={others}
            all={groups}
            month={month}
          />
        </section>
      )}
    </>
  );
}
