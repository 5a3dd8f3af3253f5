import { Input } from 'antd';
import type { ReactNode } from 'react';
import { Labelled } from './Labelled.tsx';

interface TextInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly maxLength: number;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
}

/** One line of text with its label. */
export function TextInput(props: TextInputProps) {
  const { label, hint, error, value, onChange, maxLength, placeholder, autoFocus = false } = props;
  return (
    <Labelled label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...control}
          value={value}
          maxLength={maxLength}
          autoFocus={autoFocus}
          autoComplete="off"
          {...(placeholder !== undefined && { placeholder })}
          {...(error !== undefined && { status: 'error' as const })}
          onChange={({ target }) => {
            onChange(target.value);
          }}
        />
      )}
    </Labelled>
  );
}
