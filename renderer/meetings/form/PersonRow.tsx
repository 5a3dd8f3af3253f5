import { Checkbox, Input } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { presences, votingExceptionKinds } from '../../../shared/codes/index.ts';
import { useLanguage } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import type { Mark } from '../draft/draft.ts';
import { type Person, marksInOrder, notCounted, present } from '../draft/people.ts';

/** Marks that have a shorter word for their button. */
const short = ['present', 'leave', 'away', 'ill', 'unexcused', 'not-counted'] as const;
const isShort = (code: string): code is (typeof short)[number] =>
  short.some((known) => known === code);

interface Props {
  readonly person: Person;
  /** The one that the Tab key comes to. */
  readonly active: boolean;
  readonly onMark: (mark: Partial<Mark>) => void;
}

/** One person, the marks to choose from, and what more there is to say of one who did not come. */
export function PersonRow({ person, active, onMark }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const codes = useCodes();
  const { name, presence, voting, probationary, exception } = person;
  const textOf = (code: string): string =>
    codes(presences).items.find((item) => item.code === code)?.[language] ?? code;
  const choices: readonly string[] =
    exception === null && presence !== notCounted ? marksInOrder : [...marksInOrder, notCounted];
  const chosen = Math.max(0, choices.indexOf(presence ?? ''));
  const absent = presence !== null && presence !== present && presence !== notCounted;

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (chosen + step + choices.length) % choices.length;
    onMark({ presence: choices[next] ?? null });
    const { currentTarget } = event;
    setTimeout(() =>
      currentTarget.querySelector<HTMLElement>('[role=radio][aria-checked=true]')?.focus(),
    );
  };
  return (
    <div className="person">
      <span className="person-name">
        {name}
        {probationary && <small>{t('meetings.attendance.probationary')}</small>}
        {!probationary && !voting && <small>{t('meetings.attendance.noVote')}</small>}
        {presence === null && person.expected && (
          <small className="person-open">{t('meetings.attendance.unmarked')}</small>
        )}
      </span>
      <div role="radiogroup" aria-label={name} className="marks" onKeyDown={onKeyDown}>
        {choices.map((code, at) => (
          <button
            key={code}
            type="button"
            role="radio"
            aria-checked={presence === code}
            tabIndex={active && at === chosen ? 0 : -1}
            className={`marks-${code}`}
            onClick={() => onMark({ presence: presence === code ? null : code })}
          >
            {isShort(code) ? t(`meetings.attendance.short.${code}`) : textOf(code)}
          </button>
        ))}
      </div>
      {presence === notCounted && exception !== null && (
        <p className="person-more quiet">
          {t('meetings.attendance.exception', {
            kind:
              codes(votingExceptionKinds).items.find(({ code }) => code === exception)?.[
                language
              ] ?? exception,
          })}
        </p>
      )}
      {absent && (
        <div className="person-more">
          {voting && (
            <Checkbox
              checked={person.written}
              onChange={({ target }) => onMark({ written: target.checked })}
            >
              {t('meetings.attendance.written')}
            </Checkbox>
          )}
          <Input
            size="small"
            value={person.note}
            maxLength={200}
            aria-label={t('meetings.attendance.noteOf', { name })}
            placeholder={t('meetings.attendance.note')}
            onChange={({ target }) => onMark({ note: target.value })}
          />
        </div>
      )}
      {absent && person.written && (
        <Input.TextArea
          className="person-more"
          autoSize={{ minRows: 1, maxRows: 4 }}
          value={person.opinion}
          maxLength={2000}
          aria-label={t('meetings.attendance.opinionOf', { name })}
          placeholder={t('meetings.attendance.opinion')}
          onChange={({ target }) => onMark({ opinion: target.value })}
        />
      )}
    </div>
  );
}
