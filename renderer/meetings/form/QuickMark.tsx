import { Input } from 'antd';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { presences } from '../../../shared/codes/index.ts';
import { useLanguage } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { type Person, marksInOrder, peopleMeant, present } from '../draft/people.ts';

interface Props {
  readonly people: readonly Person[];
  readonly onMark: (member: string, presence: string | null) => void;
  /** Enter in the empty box: nobody is left to be marked. */
  readonly onDone: () => void;
}

/** So many are shown of those that the letters fit. */
const shown = 8;

/** Marks people by the keyboard: initials say who, a digit says how, Enter means present. */
export function QuickMark({ people, onMark, onDone }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = useCodes();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [told, setTold] = useState('');
  const meant = peopleMeant(people, typed).slice(0, shown);
  const active = meant[Math.min(at, meant.length - 1)];
  const nameOf = (presence: string): string =>
    codes(presences).items.find(({ code }) => code === presence)?.[language] ?? presence;

  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
  };
  const mark = (person: Person, presence: string | null): void => {
    onMark(person.member, presence);
    setTold(
      t('meetings.attendance.marked', {
        name: person.name,
        presence: presence === null ? t('meetings.attendance.unmarked') : nameOf(presence),
      }),
    );
    type('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const byDigit = marksInOrder[Number(event.key) - 1];
    if (event.key === 'Enter') {
      event.preventDefault();
      if (typed === '') onDone();
      else if (active) mark(active, active.presence === present ? null : present);
    } else if (active !== undefined && byDigit !== undefined) {
      event.preventDefault();
      mark(active, byDigit);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      setAt(Math.max(0, Math.min(next, meant.length - 1)));
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      type('');
    }
  };
  return (
    <div className="quick-mark">
      <label htmlFor={id}>{t('meetings.attendance.quick')}</label>
      <Input
        id={id}
        value={typed}
        role="combobox"
        autoComplete="off"
        data-enter="own"
        aria-expanded={meant.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active && `${id}-${active.member}`}
        aria-describedby={`${id}-how`}
        placeholder={t('meetings.attendance.quickExample')}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-how`} className="form-note">
        {t('meetings.attendance.quickHow')}
      </p>
      <div className="quick-answer">
        <ul id={`${id}-list`} role="listbox" aria-label={t('meetings.attendance.quick')}>
          {meant.map((person) => (
            <li
              key={person.member}
              id={`${id}-${person.member}`}
              role="option"
              aria-selected={person === active}
              onClick={() => mark(person, person.presence === present ? null : present)}
            >
              {person.name}
              {person.presence !== null && <small> {nameOf(person.presence)}</small>}
            </li>
          ))}
        </ul>
        {typed !== '' && meant.length === 0 && <span>{t('meetings.attendance.nobody')}</span>}
        <span role="status" className="quiet">
          {typed === '' ? told : ''}
        </span>
      </div>
    </div>
  );
}
