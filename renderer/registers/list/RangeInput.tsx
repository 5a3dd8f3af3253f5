import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field } from '../../../shared/fields/field.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { today } from '../../ui/today.ts';
import type { Condition } from './listState.ts';
import { readBound, showBound } from './readBound.ts';

interface Props {
  readonly field: Field;
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

/** From and to, both included; dates as people type them, as exact as they like. */
export function RangeInput({ field, condition, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({
    from: showBound(field, condition.from),
    to: showBound(field, condition.to),
  });
  const id = useId();
  const type = (end: 'from' | 'to', text: string): void => {
    setTyped({ ...typed, [end]: text });
    const bound = readBound(field, text, today());
    const { [end]: _before, ...rest } = condition;
    if (bound !== undefined) onChange(bound === null ? rest : { ...rest, [end]: bound });
  };
  const dates = field.kind === 'day' || field.kind === 'partialDate';
  return (
    <div className="filter-pair">
      {(['from', 'to'] as const).map((end) => {
        const unread = readBound(field, typed[end], today()) === undefined;
        return (
          <span key={end} className="filter-bound">
            <label htmlFor={`${id}-${end}`}>{t(`register.filter.${end}`)}</label>
            <TextInput
              id={`${id}-${end}`}
              value={typed[end]}
              invalid={unread}
              placeholder={dates ? t('register.form.datePlaceholder') : ''}
              describedBy={`${id}-note`}
              onChange={(text) => type(end, text)}
            />
          </span>
        );
      })}
      <span id={`${id}-note`} className="filter-note" role="status">
        {[condition.from, condition.to].some((bound) => bound !== undefined) &&
          t('register.filter.range', {
            from: showBound(field, condition.from) || '…',
            to: showBound(field, condition.to) || '…',
          })}
      </span>
    </div>
  );
}
