import { DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { growthWays } from '../../../shared/codes/index.ts';
import { useCodes } from '../../registers/data/useCodes.ts';
import { TextInput } from '../../ui/inputs/TextInput.tsx';
import { CodePicker } from '../../ui/pickers/CodePicker.tsx';
import { AccountPicker } from '../inputs/AccountPicker.tsx';
import { AmountInput } from '../inputs/AmountInput.tsx';
import { readAmount } from '../inputs/amount.ts';
import { useChart } from '../inputs/chartData.ts';
import { PartyPicker } from '../inputs/PartyPicker.tsx';
import type { TypedLine } from './voucherDraft.ts';

interface Props {
  readonly line: TypedLine;
  /** From 1. */
  readonly number: number;
  /** What counts where the line says nothing of its own. */
  readonly summary: string;
  /** Somebody tried to save: what is missing is shown. */
  readonly tried: boolean;
  readonly onChange: (key: string, given: Partial<TypedLine>) => void;
  readonly onFill: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** One line of a voucher: what for, which account, whose, how much on which side. */
export function LineRow(props: Props): ReactNode {
  const { line, number, summary, tried, onChange, onFill, onRemove } = props;
  const { t } = useTranslation();
  const codes = useCodes();
  const account = useChart().find(line.account ?? '');
  const change = (given: Partial<TypedLine>): void => onChange(line.key, given);
  const of = (name: 'summary' | 'account' | 'party' | 'debit' | 'credit' | 'growthWay') => ({
    id: `${line.key}-${name}`,
    label: t(`accountsBooks.editor.${name}Of`, { number }),
  });
  const amount = (side: 'debit' | 'credit'): ReactNode => {
    const other = side === 'debit' ? 'credit' : 'debit';
    return (
      <AmountInput
        {...of(side)}
        bare
        value={line[side]}
        invalid={readAmount(line[side]).wrong}
        onChange={(text) =>
          // An amount stands on one side only.
          change(text === '' ? { [side]: text } : { [side]: text, [other]: '' })
        }
        onFill={() => onFill(line.key)}
      />
    );
  };
  return (
    <tr>
      <td className="line-number">{number}</td>
      <td>
        <TextInput
          {...of('summary')}
          value={line.summary}
          placeholder={summary}
          onChange={(text) => change({ summary: text })}
        />
      </td>
      <td>
        <AccountPicker
          {...of('account')}
          value={line.account}
          balances
          invalid={tried && line.account === null && (line.debit !== '' || line.credit !== '')}
          onChange={(code) => change({ account: code })}
        />
        {account?.element === 'income' && (
          <CodePicker
            {...of('growthWay')}
            list={codes(growthWays)}
            clearable
            value={line.growthWay}
            placeholder={t('accountsBooks.enter.growthWay')}
            onChange={(growthWay) => change({ growthWay })}
          />
        )}
      </td>
      <td>
        {account?.byParty === true || line.party !== null ? (
          <PartyPicker
            {...of('party')}
            value={line.party}
            onChange={(party) => change({ party })}
          />
        ) : (
          <span className="line-none" aria-hidden="true">
            —
          </span>
        )}
      </td>
      <td>{amount('debit')}</td>
      <td>{amount('credit')}</td>
      <td>
        <Button
          type="text"
          icon={<DeleteOutlined aria-hidden />}
          aria-label={t('accountsBooks.editor.remove', { number })}
          title={t('accountsBooks.editor.remove', { number })}
          onClick={() => onRemove(line.key)}
        />
      </td>
    </tr>
  );
}
