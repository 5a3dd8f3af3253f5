import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import type { TypedDay } from './useDay.ts';

interface Props {
  readonly label: string;
  readonly day: TypedDay;
}

/** A day, typed as people write it. */
export function DayField({ label, day }: Props): ReactNode {
  const { t } = useTranslation();
  const wrong = day.day === null && day.typed.trim() !== '';
  return (
    <Labelled label={label} error={wrong ? t('accountsBooks.dayWrong') : undefined}>
      {(control) => (
        <TextInput
          id={control.id}
          value={day.typed}
          invalid={wrong}
          {...(control['aria-describedby'] !== undefined && {
            describedBy: control['aria-describedby'],
          })}
          onChange={day.setTyped}
          onBlur={day.settle}
        />
      )}
    </Labelled>
  );
}
