import { AutoComplete } from 'antd';
import { type ReactNode, useMemo } from 'react';
import { fits, useSpell } from '../pickers/pinyinSearch.ts';
import type { InputProps } from './inputProps.ts';

interface Props extends InputProps<string> {
  readonly suggestions: readonly string[];
}

const letters = /^[a-z']+$/i;

/**
 * A line of text with suggestions, found by characters, pinyin or initials. What is typed in
 * characters stays as it is; letters stand for the first suggestion that they fit.
 */
export function SuggestInput({ suggestions, value, onChange, ...input }: Props): ReactNode {
  const { spell, wake } = useSpell();
  const options = useMemo(
    () => [...new Set(suggestions)].map((text) => ({ value: text })),
    [suggestions],
  );
  return (
    <AutoComplete
      id={input.id}
      className="input-wide"
      value={value}
      options={options}
      disabled={input.disabled ?? false}
      placeholder={input.placeholder}
      status={input.invalid === true ? 'error' : ''}
      aria-label={input.label}
      aria-describedby={input.describedBy}
      aria-invalid={input.invalid ?? false}
      defaultActiveFirstOption={letters.test(value)}
      showSearch={{
        filterOption: (typed, option) =>
          option !== undefined && typed !== '' && fits(typed, [option.value], spell),
      }}
      onChange={(text: string | undefined) => onChange(text ?? '')}
      onFocus={wake}
      onBlur={() => input.onBlur?.()}
    />
  );
}
