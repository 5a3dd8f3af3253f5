import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Reminder } from '../../../electron/core/economy/answers.ts';
import { Refused } from '../../app/forms/Refused.tsx';
import { useSentence } from '../../i18n.ts';
import { useTitles } from '../../registers/data/useTitles.ts';
import { LevelMark } from '../../ui/findings/FindingLines.tsx';
import { useReminders } from '../economyData.ts';
import { reminderPath, reminderRegister } from './reminderPath.ts';
import '../economy.css';

/** So many are told of at once; the others are unfolded. */
const atOnce = 5;

/** What there is to do for the accounts and the estate; nothing where the books are not kept here. */
export function RemindersCard(): ReactNode {
  const { t } = useTranslation();
  const { data, error } = useReminders();
  if (error !== null) return <Refused error={error} />;
  if (data?.begun !== true) return null;
  const { reminders } = data;
  const more = reminders.slice(atOnce);
  return (
    <section className="card" aria-labelledby="home-economy">
      <h2 id="home-economy">{t('economy.home.title')}</h2>
      {reminders.length === 0 ? (
        <p className="quiet">{t('economy.home.none')}</p>
      ) : (
        <Lines reminders={reminders.slice(0, atOnce)} />
      )}
      {more.length > 0 && (
        <details className="work-folded">
          <summary>{t('economy.home.more', { count: more.length })}</summary>
          <Lines reminders={more} />
        </details>
      )}
    </section>
  );
}

const titled = ['contracts', 'debts', 'claims'] as const;

function Lines({ reminders }: { readonly reminders: readonly Reminder[] }): ReactNode {
  const { t } = useTranslation();
  const sentence = useSentence();
  const titleOf = useTitles(titled);
  return (
    <ul className="reminders">
      {reminders.map((reminder, at) => {
        const { about, record, level } = reminder;
        const register = reminderRegister(reminder);
        const name = register === null || record === null ? undefined : titleOf(register, record);
        return (
          <li key={`${at} ${reminder.code}`}>
            <Link to={reminderPath(reminder)}>{name ?? t(`economy.home.about.${about}`)}</Link>
            <small>
              <LevelMark level={level} /> {sentence({ params: {}, ...reminder })}
            </small>
          </li>
        );
      })}
    </ul>
  );
}
