import type { ReactNode } from 'react';
import { Choices } from '../../app/forms/Choices.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { useLabel } from '../../i18n.ts';
import type { OfferedAccount } from '../booksData.ts';
import { AccountPicker } from '../inputs/AccountPicker.tsx';
import { useChart } from '../inputs/chartData.ts';

interface Props {
  readonly label: string;
  readonly offered: readonly OfferedAccount[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** More than so many are not laid out side by side. */
const inSight = 4;

/** On which account it is booked; nothing is asked where there is only one. */
export function AccountChoice({ label, offered, value, onChange }: Props): ReactNode {
  const labelOf = useLabel();
  const chart = useChart();
  if (offered.length < 2) return null;
  // The name says enough, unless two accounts bear the same.
  const all = offered.map(({ name }) => labelOf(name));
  const names = new Set(all.filter((name, at) => all.indexOf(name) !== at));
  if (offered.length <= inSight)
    return (
      <Choices
        inline
        label={label}
        choices={offered.map(({ code, name }) => ({
          value: code,
          label: names.has(labelOf(name)) ? chart.pathOf(code) : labelOf(name),
        }))}
        value={value}
        onChange={onChange}
      />
    );
  return (
    <Labelled label={label}>
      {({ id }) => (
        <AccountPicker
          id={id}
          value={value}
          among={offered.map(({ code }) => code)}
          onChange={(code) => {
            if (code !== null) onChange(code);
          }}
        />
      )}
    </Labelled>
  );
}
