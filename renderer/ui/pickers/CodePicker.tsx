import { Select } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { CodeList } from '../../../shared/codes/define.ts';
import { useLanguage } from '../../i18n.ts';
import type { InputProps } from '../inputs/inputProps.ts';
import { codeOptions, namesOf } from './codeOptions.ts';
import { fits, useSpell } from './pinyinSearch.ts';

interface Props extends InputProps<string | null> {
  /** The list as this store uses it. */
  readonly list: CodeList;
  readonly clearable: boolean;
}

/** Chooses a code: by mouse, or by typing characters, pinyin, initials, an alias or the code. */
export function CodePicker({ list, clearable, value, onChange, ...input }: Props): ReactNode {
  const language = useLanguage();
  const { spell, wake } = useSpell();
  const options = useMemo(
    () => codeOptions(list, language, value === null ? [] : [value]),
    [list, language, value],
  );
  return (
    <Select
      id={input.id}
      className="input-wide"
      value={value}
      options={options}
      allowClear={clearable}
      status={input.invalid === true ? 'error' : ''}
      disabled={input.disabled ?? false}
      placeholder={input.placeholder}
      aria-label={input.label}
      aria-describedby={input.describedBy}
      aria-invalid={input.invalid ?? false}
      onChange={(code: string | undefined) => onChange(code ?? null)}
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
