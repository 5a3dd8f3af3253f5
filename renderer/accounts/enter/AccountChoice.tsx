import type { ReactNode } from 'react';
import { useLabel } from '../../i18n.ts';
import type { OfferedAccount } from '../booksData.ts';
import { AccountChoices } from '../inputs/AccountChoices.tsx';
import { useChart } from '../inputs/chartData.ts';

interface Props {
  readonly label: string;
  readonly offered: readonly OfferedAccount[];
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** On which account it is booked; nothing is asked where there is only one. */
export function AccountChoice({ label, offered, value, onChange }: Props): ReactNode {
  const labelOf = useLabel();
  const chart = useChart();
  if (offered.length < 2) return null;
  // The name says enough, unless two accounts bear the same.
  const all = offered.map(({ name }) => labelOf(name));
  const names = new Set(all.filter((name, at) => all.indexOf(name) !== at));
  return (
    <AccountChoices
      label={label}
      accounts={offered.map(({ code, name }) => ({
        code,
        label: names.has(labelOf(name)) ? chart.pathOf(code) : labelOf(name),
      }))}
      among={offered.map(({ code }) => code)}
      value={value}
      onChange={onChange}
    />
  );
}
