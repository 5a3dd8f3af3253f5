import { type ReactNode, useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { useDebounced } from '../../ui/useDebounced.ts';
import type { Condition } from './listState.ts';

interface Props {
  readonly condition: Condition;
  readonly onChange: (condition: Condition) => void;
}

/** A part of a text that the list must contain. */
export function ContainsInput({ condition, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState(condition.contains ?? '');
  const rested = useDebounced(typed.trim(), 250);
  useEffect(() => {
    if (rested === (condition.contains ?? '')) return;
    const { contains: _before, ...rest } = condition;
    onChange(rested === '' ? rest : { ...rest, contains: rested });
  }, [rested, condition, onChange]);
  return (
    <div className="filter-pair">
      <label htmlFor={id}>{t('register.filter.contains')}</label>
      <TextInput id={id} value={typed} onChange={setTyped} />
    </div>
  );
}
