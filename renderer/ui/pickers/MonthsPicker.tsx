import { LeftOutlined, RightOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { showMonths } from '../../../shared/fields/showMonths.ts';
import { useLanguage } from '../../i18n.ts';
import type { InputProps } from '../inputs/inputProps.ts';
import { today } from '../today.ts';
import { MonthToggles } from './MonthToggles.tsx';
import { firstYear, monthsOfYear, pressed, toggled, withinYears } from './monthChoice.ts';
import './months.css';

/** Chooses months, year by year; the value is as it is stored. */
export function MonthsPicker(props: InputProps<string | null>): ReactNode {
  const { id, label, value, onChange, disabled = false } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [year, setYear] = useState(() => firstYear(value, today()));
  const step = (years: number): void => setYear((before) => withinYears(before + years));
  const whole = monthsOfYear(year);
  return (
    <div
      id={id}
      className={props.invalid === true ? 'months months-invalid' : 'months'}
      role="group"
      tabIndex={-1}
      aria-label={label}
      aria-describedby={props.describedBy}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) props.onBlur?.();
      }}
    >
      <p className="months-chosen" role="status">
        {value === null ? (
          <span className="months-none">{props.placeholder ?? t('register.picker.noMonths')}</span>
        ) : (
          showMonths(value, language)
        )}
      </p>
      <div className="months-year">
        <Button
          size="small"
          icon={<LeftOutlined aria-hidden />}
          aria-label={t('register.picker.yearBefore')}
          disabled={disabled}
          onClick={() => step(-1)}
        />
        <strong aria-live="polite">{year}</strong>
        <Button
          size="small"
          icon={<RightOutlined aria-hidden />}
          aria-label={t('register.picker.yearAfter')}
          disabled={disabled}
          onClick={() => step(1)}
        />
        <Button
          size="small"
          type={pressed(value, whole) === true ? 'primary' : 'dashed'}
          aria-pressed={pressed(value, whole)}
          aria-label={t('register.picker.wholeYearOf', { year })}
          disabled={disabled}
          onClick={() => onChange(toggled(value, whole))}
        >
          {t('register.picker.wholeYear')}
        </Button>
        {value !== null && (
          <Button size="small" type="link" disabled={disabled} onClick={() => onChange(null)}>
            {t('register.picker.noMonth')}
          </Button>
        )}
      </div>
      <MonthToggles {...{ label, year, value, disabled, onChange }} onYear={step} />
    </div>
  );
}
