import { Input } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { remembered, rememberEvents } from './lastEvents.ts';
import { useLabel } from '../../i18n.ts';
import { fits, useSpell } from '../../ui/pickers/pinyinSearch.ts';
import { type OfferedEvent, useEvents } from '../booksData.ts';
import { enterPath } from '../paths.ts';

const directions = ['in', 'out', 'transfer'] as const;

/** What happened, in plain words: each a button that leads to its form. */
export function EventChoice(): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  const go = useNavigate();
  const { data } = useEvents();
  const { spell, wake } = useSpell();
  const [typed, setTyped] = useState('');
  const events = useMemo(() => data?.events ?? [], [data]);
  const found =
    typed.trim() === ''
      ? events
      : events.filter(({ label, key }) => fits(typed, [label.zh, label.en, key], spell));
  const open = ({ key }: OfferedEvent): void => {
    rememberEvents(key);
    void go(enterPath(key));
  };
  const last = remembered()
    .flatMap((key) => events.filter((event) => event.key === key))
    .slice(0, 6);
  return (
    <section className="event-choice" aria-label={t('accountsBooks.home.what')}>
      <div className="event-search">
        <label htmlFor="event-search">{t('accountsBooks.home.what')}</label>
        <Input
          id="event-search"
          value={typed}
          allowClear
          autoComplete="off"
          placeholder={t('accountsBooks.home.search')}
          onFocus={wake}
          onChange={(event) => setTyped(event.target.value)}
          onPressEnter={() => {
            const [only] = found;
            if (only !== undefined && typed.trim() !== '') open(only);
          }}
        />
        {typed === '' && last.length > 0 && (
          <p className="event-last">
            <span>{t('accountsBooks.home.last')}</span>
            {last.map((event) => (
              <Link
                key={event.key}
                to={enterPath(event.key)}
                onClick={() => rememberEvents(event.key)}
              >
                {labelOf(event.label)}
              </Link>
            ))}
          </p>
        )}
      </div>
      <div className="event-groups">
        {directions.map((direction) => (
          <EventGroup
            key={direction}
            direction={direction}
            events={found.filter((event) => event.direction === direction)}
          />
        ))}
      </div>
      {data !== undefined && found.length === 0 && (
        <p className="quiet" role="status">
          {t('accountsBooks.home.none')}
        </p>
      )}
    </section>
  );
}

interface GroupProps {
  readonly direction: (typeof directions)[number];
  readonly events: readonly OfferedEvent[];
}

function EventGroup({ direction, events }: GroupProps): ReactNode {
  const { t } = useTranslation();
  const labelOf = useLabel();
  if (events.length === 0) return null;
  return (
    <section className={`event-group event-${direction}`} aria-labelledby={`events-${direction}`}>
      <h2 id={`events-${direction}`}>{t(`accountsBooks.direction.${direction}`)}</h2>
      <ul>
        {events.map((event) => (
          <li key={event.key}>
            <Link to={enterPath(event.key)} onClick={() => rememberEvents(event.key)}>
              {labelOf(event.label)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
