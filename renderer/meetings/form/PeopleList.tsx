import { type KeyboardEvent, memo, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mark } from '../draft/draft.ts';
import { type Person, marksInOrder } from '../draft/people.ts';
import { PersonRow } from './PersonRow.tsx';

interface Props {
  readonly people: readonly Person[];
  readonly onMark: (member: string, mark: Partial<Mark>) => void;
}

/**
 * Everybody with the marks to choose from. One stop for the Tab key: up and down move, a digit
 * marks and goes on to the next.
 */
export const PeopleList = memo(List);

function List({ people, onMark }: Props): ReactNode {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const place = Math.min(at, Math.max(0, people.length - 1));

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(to, people.length - 1));
    setAt(next);
    list.current
      ?.querySelectorAll<HTMLElement>('[role=radiogroup]')
      [next]?.querySelector<HTMLElement>('[aria-checked=true], [role=radio]')
      ?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const person = people[place];
    const onRadio = event.target instanceof HTMLElement && event.target.role === 'radio';
    if (person === undefined || !onRadio || event.ctrlKey || event.altKey || event.metaKey) return;
    const presence = marksInOrder[Number(event.key) - 1];
    if (presence !== undefined) {
      event.preventDefault();
      onMark(person.member, { presence });
      move(place + 1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      move(place + (event.key === 'ArrowDown' ? 1 : -1));
    }
  };
  return (
    <div
      ref={list}
      role="group"
      aria-label={t('meetings.attendance.list')}
      className="people"
      onKeyDown={onKeyDown}
    >
      {people.map((person, index) => (
        <PersonRow
          key={person.member}
          person={person}
          active={index === place}
          onMark={(mark) => {
            setAt(index);
            onMark(person.member, mark);
          }}
        />
      ))}
    </div>
  );
}
