import { useId } from 'react';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
}

interface ChoicesProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
  readonly error?: string | undefined;
  /** Side by side where there is room. */
  readonly inline?: boolean;
}

/** A few choices, all in sight, each a wide target. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  const { label, choices, value, onChange, error, inline = false } = props;
  const name = useId();
  return (
    <fieldset className={inline ? 'choices choices-inline' : 'choices'}>
      <legend>{label}</legend>
      <div className="choices-list">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => {
                onChange(choice.value);
              }}
            />
            <span>
              {choice.label}
              {choice.hint !== undefined && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      {error !== undefined && (
        <p className="field-error" role="alert">
          {error}
        </p>
      )}
    </fieldset>
  );
}
