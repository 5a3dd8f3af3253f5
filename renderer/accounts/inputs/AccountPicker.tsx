import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showYuan } from '../../../shared/fields/show.ts';
import { useLanguage } from '../../i18n.ts';
import type { InputProps } from '../../ui/inputs/inputProps.ts';
import { useSpell } from '../../ui/pickers/pinyinSearch.ts';
import { accountOptions, fitsAccount } from './accountOptions.ts';
import { useChart } from './chartData.ts';
import './inputs.css';

interface Props extends InputProps<string | null> {
  /** Only accounts under these codes, e.g. `['101', '102']`; all where left out. */
  readonly among?: readonly string[];
  /** Accounts with sub-accounts may be chosen too, e.g. to filter by. */
  readonly anyLevel?: boolean;
  readonly clearable?: boolean;
  /** Shows what stands on each account. */
  readonly balances?: boolean;
}

/** Chooses an account by the beginning of its code, by its name, or by pinyin and initials. */
export function AccountPicker(props: Props): ReactNode {
  const { among, anyLevel, clearable = false, balances = false, value, onChange, ...input } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const chart = useChart();
  const { spell, wake } = useSpell();
  const options = useMemo(
    () => accountOptions(chart, { among, anyLevel, held: value }),
    [chart, among, anyLevel, value],
  );
  return (
    <Select
      id={input.id}
      className="input-wide"
      value={value}
      options={options}
      labelRender={({ value: code }) => `${String(code)} ${chart.pathOf(String(code))}`}
      allowClear={clearable}
      popupMatchSelectWidth={false}
      status={input.invalid === true ? 'error' : ''}
      disabled={input.disabled ?? false}
      placeholder={input.placeholder ?? t('accountsBooks.inputs.accountHint')}
      notFoundContent={t('accountsBooks.inputs.noAccount')}
      aria-label={input.label}
      aria-describedby={input.describedBy}
      aria-invalid={input.invalid ?? false}
      onChange={(code: string | undefined) => onChange(code ?? null)}
      onBlur={() => input.onBlur?.()}
      onFocus={wake}
      showSearch={{
        filterOption: (typed, option) => option !== undefined && fitsAccount(typed, option, spell),
      }}
      optionRender={({ data: { account } }) => (
        <span style={{ paddingLeft: `${account.level - 1}em` }}>
          <span className="account-code">{account.code}</span>
          {account[language]}
          {balances && account.leaf && (
            <span className="account-balance">{showYuan(account.balanceFen)}</span>
          )}
        </span>
      )}
    />
  );
}
