import { Input, type InputRef } from 'antd';
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpell } from '../../ui/pickers/pinyinSearch.ts';
import { type Quarter, quarters } from '../collect/chosen.ts';
import { rowsMeant } from './rowsMeant.ts';

interface Props {
  readonly names: readonly string[];
  readonly ref: Ref<InputRef>;
  /** Whether months can be ticked. */
  readonly ticking: boolean;
  readonly onGo: (row: number) => void;
  /** Ticks a quarter, 1 to 4, of a row. @returns what to say of it */
  readonly onQuarter: (row: number, quarter: Quarter) => string;
}

/** So many are shown of those that the letters fit. */
const shown = 6;

/** Finds members by initials: Enter goes to the row, a digit ticks the quarter. */
export function QuickFind({ names, ref, ticking, onGo, onQuarter }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const { spell, wake } = useSpell();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const [told, setTold] = useState('');
  const meant = rowsMeant(names, typed, spell).slice(0, shown);
  const place = Math.min(at, Math.max(0, meant.length - 1));
  const active = meant[place];

  const type = (text: string): void => {
    setTyped(text);
    setAt(0);
  };
  const go = (row: number): void => {
    type('');
    setTold('');
    onGo(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const quarter = quarters.find((one) => String(one) === event.key);
    if (event.key === 'Enter') {
      event.preventDefault();
      if (active !== undefined) go(active);
    } else if (ticking && active !== undefined && quarter !== undefined) {
      event.preventDefault();
      setTold(onQuarter(active, quarter));
      type('');
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setAt(Math.max(0, Math.min(place + (event.key === 'ArrowDown' ? 1 : -1), meant.length - 1)));
    } else if (event.key === 'Escape' && typed !== '') {
      event.preventDefault();
      event.stopPropagation();
      type('');
    }
  };
  return (
    <div className="dues-quick">
      <label htmlFor={id}>{t('dues.quick.label')}</label>
      <Input
        ref={ref}
        id={id}
        value={typed}
        role="combobox"
        autoComplete="off"
        aria-expanded={meant.length > 0}
        aria-controls={`${id}-list`}
        aria-activedescendant={active === undefined ? undefined : `${id}-${active}`}
        aria-describedby={`${id}-how`}
        title={t('dues.quick.how')}
        placeholder={t('dues.quick.example')}
        onFocus={wake}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <span id={`${id}-how`} className="sr-only">
        {t('dues.quick.how')}
      </span>
      <div className="dues-meant">
        <ul id={`${id}-list`} role="listbox" aria-label={t('dues.quick.label')}>
          {meant.map((row) => (
            <li
              key={row}
              id={`${id}-${row}`}
              role="option"
              aria-selected={row === active}
              onClick={() => go(row)}
            >
              {names[row]}
            </li>
          ))}
        </ul>
        {typed !== '' && meant.length === 0 && <span>{t('dues.quick.nobody')}</span>}
        <span role="status" className="quiet">
          {typed === '' ? told : ''}
        </span>
      </div>
    </div>
  );
}
