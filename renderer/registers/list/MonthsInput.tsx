import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthsField } from '../../../shared/fields/field.ts';
import { monthsIn, storedMonths } from '../../../shared/fields/months.ts';
import { showMonths } from '../../../shared/fields/showMonths.ts';
import { useLanguage } from '../../i18n.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { today } from '../../ui/today.ts';
import type { Condition } from './listState.ts';
import { readBound } from './readBound.ts';

interface Props {
  readonly field: MonthsField;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

/** Months as people type them, of which a record has at least one. */
export function MonthsInput({ field, condition, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const language = useLanguage();
  const id = useId();
  const asked = showMonths(storedMonths(condition.anyOf ?? []), language);
  const [typed, setTyped] = useState(asked);
  const type = (text: string): void => {
    setTyped(text);
    const months = readBound(field, text, today());
    if (months === undefined) return;
    const { anyOf: _before, ...rest } = condition;
    onChange(typeof months === 'string' ? { ...rest, anyOf: [...monthsIn(months)] } : rest);
  };
  return (
    <div className="filter-pair">
      <label htmlFor={id}>{t('register.filter.anyMonth')}</label>
      <TextInput
        id={id}
        value={typed}
        invalid={readBound(field, typed, today()) === undefined}
        placeholder={t('register.filter.monthsPlaceholder')}
        describedBy={`${id}-note`}
        onChange={type}
      />
      <span id={`${id}-note`} className="filter-note" role="status">
        {asked !== typed.trim() && asked}
      </span>
    </div>
  );
}
