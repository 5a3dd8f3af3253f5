import { useId, type ReactNode } from 'react';

/** What ties a control to its label, hint and error. */
export interface ControlProps {
  readonly 'id': string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface LabelledProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong; absent where nothing is. */
  readonly error?: string | undefined;
  readonly children: (control: ControlProps) => ReactNode;
}

/** A control with its label above and its hint or error below, tied together for screen readers. */
export function Labelled({ label, hint, error, children }: LabelledProps) {
  const id = useId();
  const says = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children({
        'id': id,
        'aria-describedby': says === '' ? undefined : says,
        'aria-invalid': error !== undefined,
      })}
      {error !== undefined && (
        <p className="field-error" id={`${id}-error`} role="alert">
          {error}
        </p>
      )}
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
