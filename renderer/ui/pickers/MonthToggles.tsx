import { Button } from 'antd';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n.ts';
import { buttonAfterKey, pressed, quartersOf, toggled } from './monthChoice.ts';

interface Props {
  readonly label: string | undefined;
  readonly year: number;
  readonly value: string | null;
  readonly disabled: boolean;
  readonly onChange: (value: string | null) => void;
  /** Goes so many years on or back. */
  readonly onYear: (step: number) => void;
}

const quarters = [1, 2, 3, 4] as const;

/**
 * The months of a year behind their quarters, each a button that is pressed or not. Tab reaches
 * one of them, the arrows the others, Page Up and Page Down another year.
 */
export function MonthToggles(props: Props): ReactNode {
  const { label, year, value, disabled, onChange, onYear } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [active, setActive] = useState(1);
  const months = quartersOf(year);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { PageUp: -1, PageDown: 1 }[event.key];
    const buttons = event.currentTarget.querySelectorAll<HTMLElement>('button');
    const next = buttonAfterKey(event.key, active, buttons.length);
    if (step === undefined && next === undefined) return;
    event.preventDefault();
    if (step !== undefined) onYear(step);
    if (next !== undefined) buttons[next]?.focus();
  };
  const toggle = (at: number, text: string, full: string, of: readonly string[]): ReactNode => (
    <Button
      key={at}
      size="small"
      type={pressed(value, of) === true ? 'primary' : of.length === 1 ? 'default' : 'dashed'}
      disabled={disabled}
      tabIndex={at === active ? 0 : -1}
      aria-label={full}
      aria-pressed={pressed(value, of)}
      onFocus={() => setActive(at)}
      onClick={() => onChange(toggled(value, of))}
    >
      {text}
    </Button>
  );
  return (
    <div className="months-toggles" role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      {quarters.map((nth, row) => {
        const quarter = t(`register.picker.quarter${nth}`);
        const of = months[row] ?? [];
        return (
          <span key={nth} className="months-quarter">
            {toggle(row * 4, quarter, t('register.picker.quarterOf', { year, quarter }), of)}
            {of.map((month, at) =>
              toggle(
                row * 4 + at + 1,
                nameOf(month, language, { month: 'short' }),
                nameOf(month, language, { month: 'short', year: 'numeric' }),
                [month],
              ),
            )}
          </span>
        );
      })}
    </div>
  );
}

const nameOf = (month: string, language: string, format: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, { ...format, timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
