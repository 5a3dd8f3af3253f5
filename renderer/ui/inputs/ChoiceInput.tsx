import { Radio } from 'antd';
import type { ReactNode } from 'react';
import type { InputProps } from './inputProps.ts';

interface Props<V> extends InputProps<V> {
  readonly choices: readonly { readonly value: V; readonly text: string }[];
}

/** One of a few choices, all of them in sight. */
export function ChoiceInput<V extends string | boolean | null>(props: Props<V>): ReactNode {
  const { id, label, value, onChange, onBlur, disabled = false, choices } = props;
  return (
    <Radio.Group
      id={id}
      value={String(value)}
      disabled={disabled}
      aria-label={label}
      aria-describedby={props.describedBy}
      onBlur={() => onBlur?.()}
      onChange={(event) => {
        const chosen = choices.find((choice) => String(choice.value) === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {choices.map((choice) => (
        <Radio key={String(choice.value)} value={String(choice.value)}>
          {choice.text}
        </Radio>
      ))}
    </Radio.Group>
  );
}
