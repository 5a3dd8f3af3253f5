import type { ReactNode } from 'react';
import { Choices } from '../../app/forms/Choices.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { AccountPicker } from './AccountPicker.tsx';

interface Props {
  readonly label: string;
  /** Those that there are to choose from, as they are called here. */
  readonly accounts: readonly { readonly code: string; readonly label: string }[];
  /** What the picker offers where they are many: these codes, each with all below it. */
  readonly among: readonly string[];
  readonly value: string | null;
  readonly onChange: (code: string) => void;
}

/** More than so many are not laid out side by side. */
const inSight = 4;

/** One of some accounts: few stand side by side, many are picked from. */
export function AccountChoices({ label, accounts, among, value, onChange }: Props): ReactNode {
  if (accounts.length <= inSight)
    return (
      <Choices
        inline
        label={label}
        choices={accounts.map(({ code, label: name }) => ({ value: code, label: name }))}
        value={value ?? undefined}
        onChange={onChange}
      />
    );
  return (
    <Labelled label={label}>
      {({ id }) => (
        <AccountPicker
          id={id}
          value={value}
          among={among}
          onChange={(code) => {
            if (code !== null) onChange(code);
          }}
        />
      )}
    </Labelled>
  );
}
