import { Input } from 'antd';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import type { InputProps } from '../../ui/inputs/inputProps.ts';
import { isSum } from './calculate.ts';
import { readAmount } from './amount.ts';
import './inputs.css';

interface Props extends InputProps<string> {
  /** `=` pressed in an empty amount: what would make the whole come out even. */
  readonly onFill?: () => void;
  /** In a table, where the heading names the unit. */
  readonly bare?: boolean;
}

/**
 * An amount in yuan, with a calculator in it: `12*350+80` is worked out beneath while one types
 * and takes its place when the input is left or Enter is pressed. `readAmount` reads what is typed.
 */
export function AmountInput({ onFill, bare = false, ...input }: Props): ReactNode {
  const { t } = useTranslation();
  const { id, value, onChange } = input;
  const { fen, wrong } = readAmount(value);
  const works = isSum(value) && value.replaceAll('=', '').trim() !== '';
  const settle = (): void => {
    if (fen !== null && showYuan(fen) !== value) onChange(showYuan(fen));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle();
    if (onFill === undefined || value !== '' || event.key.normalize('NFKC') !== '=') return;
    event.preventDefault();
    onFill();
  };
  return (
    <span className="amount-input">
      <Input
        id={id}
        value={value}
        autoComplete="off"
        // A sum needs its signs, which the keyboard for numbers of a tablet does not have.
        inputMode="text"
        disabled={input.disabled ?? false}
        placeholder={input.placeholder}
        status={input.invalid === true ? 'error' : ''}
        suffix={bare ? undefined : t('register.form.yuan')}
        aria-label={input.label}
        aria-invalid={input.invalid ?? false}
        aria-describedby={
          [works && `${id}-sum`, input.describedBy].filter(Boolean).join(' ') || undefined
        }
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          settle();
          input.onBlur?.();
        }}
      />
      {works && (
        <span
          id={`${id}-sum`}
          className={wrong ? 'amount-sum amount-wrong' : 'amount-sum'}
          role="status"
        >
          {wrong ? t('accountsBooks.inputs.sumOpen') : `= ${showYuan(fen ?? 0)}`}
        </span>
      )}
    </span>
  );
}
