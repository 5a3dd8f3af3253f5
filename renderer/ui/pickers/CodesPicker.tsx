import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { CodeList } from '../../../shared/codes/define.ts';
import { codesIn, storedCodes } from '../../../shared/fields/codes.ts';
import { useLanguage } from '../../i18n.ts';
import type { InputProps } from '../inputs/inputProps.ts';
import { codeOptions, namesOf } from './codeOptions.ts';
import { fits, useSpell } from './pinyinSearch.ts';

interface Props extends InputProps<string | null> {
  /** The list as this store uses it. */
  readonly list: CodeList;
}

/** Chooses several codes of a list; the value is as it is stored. */
export function CodesPicker({ list, value, onChange, ...input }: Props): ReactNode {
  const language = useLanguage();
  const { spell, wake } = useSpell();
  const chosen = useMemo(() => [...codesIn(value)], [value]);
  const options = useMemo(() => codeOptions(list, language, chosen), [list, language, chosen]);
  return (
    <Select
      id={input.id}
      className="input-wide"
      mode="multiple"
      value={chosen}
      options={options}
      allowClear
      status={input.invalid === true ? 'error' : ''}
      disabled={input.disabled ?? false}
      placeholder={input.placeholder}
      aria-label={input.label}
      aria-describedby={input.describedBy}
      aria-invalid={input.invalid ?? false}
      onChange={(codes: string[]) => onChange(storedCodes(list, codes))}
      onBlur={() => input.onBlur?.()}
      onFocus={wake}
      showSearch={{
        filterOption: (typed, option) =>
          option !== undefined && fits(typed, namesOf(option.item), spell),
      }}
      optionRender={({ data }) => (
        <span style={{ paddingLeft: `${data.depth}em` }}>{data.label}</span>
      )}
    />
  );
}
