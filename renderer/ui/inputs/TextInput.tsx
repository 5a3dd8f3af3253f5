import { Input } from 'antd';
import type { ReactNode } from 'react';
import type { InputProps } from './inputProps.ts';

interface Props extends InputProps<string> {
  /** Shown behind the value, e.g. its unit. */
  readonly unit?: string | undefined;
  readonly numeric?: boolean;
  readonly lines?: boolean;
}

/** A value typed as text: names, numbers, dates, amounts; several lines where asked for. */
export function TextInput(props: Props): ReactNode {
  const {
    id,
    label,
    value,
    onChange,
    onBlur,
    invalid = false,
    disabled = false,
    placeholder,
    describedBy,
    unit,
  } = props;
  const common = {
    id,
    value,
    disabled,
    placeholder,
    onBlur,
    'status': invalid ? ('error' as const) : ('' as const),
    'aria-label': label,
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
  };
  if (props.lines === true) {
    return (
      <Input.TextArea
        {...common}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  return (
    <Input
      {...common}
      autoComplete="off"
      inputMode={props.numeric === true ? 'decimal' : 'text'}
      suffix={unit}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
