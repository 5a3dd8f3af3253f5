import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { grades } from '../../../shared/codes/index.ts';
import { useLanguage } from '../../i18n.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import type { Typed } from '../../registers/form/typed.ts';
import { columnMark } from './rowKeys.ts';

interface Props {
  /** What is chosen and for whom, read out. */
  readonly label: string;
  readonly column: string;
  readonly value: Typed;
  readonly disabled: boolean;
  readonly onChange: (value: string | null) => void;
}

/** One of the four grades, in sight all; a digit key chooses, Backspace clears. */
export function GradeChoice({ label, column, value, disabled, onChange }: Props): ReactNode {
  const name = useId();
  const language = useLanguage();
  const { items } = useCodes()(grades);
  const onKey = (event: KeyboardEvent): void => {
    if (disabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = items[Number(event.key) - 1];
    if (chosen !== undefined) onChange(chosen.code);
    else if (event.key === 'Backspace' || event.key === 'Delete') onChange(null);
    else return;
    event.preventDefault();
  };
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className="grade-choice"
      onKeyDown={onKey}
      {...columnMark(column)}
    >
      {items.map((item, at) => (
        <label key={item.code} className={`grade-${item.code}`}>
          <input
            type="radio"
            name={name}
            checked={value === item.code}
            disabled={disabled}
            onChange={() => onChange(item.code)}
          />
          <span aria-hidden className="grade-key">
            {at + 1}
          </span>
          {item[language]}
        </label>
      ))}
    </div>
  );
}
