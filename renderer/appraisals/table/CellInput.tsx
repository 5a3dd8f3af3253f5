import type { ReactNode } from 'react';
import type { Typed } from '../../registers/form/typed.ts';
import { columnMark } from './rowKeys.ts';

interface Props {
  /** What is typed and for whom, read out. */
  readonly label: string;
  readonly column: string;
  readonly value: Typed;
  readonly disabled: boolean;
  readonly invalid?: boolean;
  readonly kind: 'number' | 'day' | 'text';
  /** Lines of a text, 1 unless said. */
  readonly lines?: number;
  /** The id of what there is to say of it. */
  readonly describedBy?: string | undefined;
  readonly onChange: (value: string) => void;
  readonly onBlur?: () => void;
}

/** A value in a line of a table. */
export function CellInput(props: Props): ReactNode {
  const { label, column, value, disabled, invalid = false, kind, onChange } = props;
  const common = {
    'className': `cell-input cell-${kind}`,
    'aria-label': label,
    'aria-invalid': invalid,
    'aria-describedby': props.describedBy,
    'value': typeof value === 'string' ? value : '',
    disabled,
    'onBlur': () => props.onBlur?.(),
    ...columnMark(column),
  };
  if (kind === 'text')
    return (
      <textarea
        {...common}
        rows={props.lines ?? 1}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  return (
    <input
      {...common}
      type="text"
      autoComplete="off"
      inputMode={kind === 'number' ? 'numeric' : 'text'}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
