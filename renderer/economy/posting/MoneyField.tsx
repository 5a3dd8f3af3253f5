import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../../accounts/inputs/AmountInput.tsx';
import { readAmount } from '../../accounts/inputs/amount.ts';
import { Labelled } from '../../app/forms/Labelled.tsx';

interface Props {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly disabled?: boolean;
}

/** An amount with its label; a word where it cannot be read. */
export function MoneyField({ label, hint, value, onChange, disabled = false }: Props): ReactNode {
  const { t } = useTranslation();
  const { wrong } = readAmount(value);
  return (
    <Labelled label={label} hint={hint} error={wrong ? t('economy.act.amountWrong') : undefined}>
      {({ id, ...control }) => (
        <AmountInput
          id={id}
          value={value}
          invalid={wrong}
          disabled={disabled}
          {...(control['aria-describedby'] !== undefined && {
            describedBy: control['aria-describedby'],
          })}
          onChange={onChange}
        />
      )}
    </Labelled>
  );
}
