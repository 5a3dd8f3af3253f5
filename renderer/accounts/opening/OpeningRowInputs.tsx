import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AmountInput } from '../inputs/AmountInput.tsx';
import { readAmount } from '../inputs/amount.ts';
import { PartyPicker } from '../inputs/PartyPicker.tsx';
import type { TypedOpening } from './openingDraft.ts';

interface Props {
  readonly row: TypedOpening;
  /** Of the account, as a screen reader reads it before each input. */
  readonly name: string;
  readonly byParty: boolean;
  readonly withYear: boolean;
  readonly onChange: (given: Partial<TypedOpening>) => void;
}

/** The cells of one opening balance. The side is a button: it is hardly ever the other one. */
export function OpeningRowInputs({ row, name, byParty, withYear, onChange }: Props): ReactNode {
  const { t } = useTranslation();
  const { side } = row;
  const other = side === 'debit' ? 'credit' : 'debit';
  const sides = { side: t(`accountsBooks.side.${side}`), other: t(`accountsBooks.side.${other}`) };
  const amount = (key: 'amount' | 'yearDebit' | 'yearCredit', label: string): ReactNode => (
    <td>
      <AmountInput
        id={`${row.key}-${key}`}
        bare
        label={`${name}${t('register.colon')}${label}`}
        value={row[key]}
        invalid={readAmount(row[key]).wrong}
        onChange={(text) => onChange({ [key]: text })}
      />
    </td>
  );
  return (
    <>
      <td>
        {byParty && (
          <PartyPicker
            id={`${row.key}-party`}
            label={`${name}${t('register.colon')}${t('accountsBooks.party')}`}
            value={row.party}
            onChange={(party) => onChange({ party })}
          />
        )}
      </td>
      <td>
        <Button
          className="side-button"
          title={t('accountsBooks.opening.turn', sides)}
          aria-label={`${name}${t('register.colon')}${t('accountsBooks.opening.turn', sides)}`}
          onClick={() => onChange({ side: other })}
        >
          {sides.side}
        </Button>
      </td>
      {amount('amount', t('accountsBooks.opening.balance'))}
      {withYear && amount('yearDebit', t('accountsBooks.opening.yearDebit'))}
      {withYear && amount('yearCredit', t('accountsBooks.opening.yearCredit'))}
    </>
  );
}
