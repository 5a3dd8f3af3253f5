import type { ReactNode } from 'react';
import { AccountPicker } from '../../accounts/inputs/AccountPicker.tsx';
import { type ShownChart, useChart } from '../../accounts/inputs/chartData.ts';
import { Choices } from '../../app/forms/Choices.tsx';
import { Labelled } from '../../app/forms/Labelled.tsx';
import { useLanguage } from '../../i18n.ts';

interface Props {
  readonly label: string;
  /** Accounts under these codes; cash and bank where left out. */
  readonly among?: readonly string[];
  /** Null until one was chosen: then the usual one counts, see `useMoneyAccount`. */
  readonly value: string | null;
  readonly onChange: (code: string) => void;
}

const money: readonly string[] = ['102', '101'];
/** More than so many are not laid out side by side. */
const inSight = 4;

const leavesOf = (chart: ShownChart, among: readonly string[]) =>
  among.flatMap((prefix) => chart.leavesOf(prefix));

/** The account chosen, or the first there is; null while the chart has not come. */
export function useMoneyAccount(chosen: string | null, among = money): string | null {
  const chart = useChart();
  return chosen ?? leavesOf(chart, among)[0]?.code ?? null;
}

/** From where, or to where, the money goes: few accounts stand side by side. */
export function MoneyAccount({ label, among = money, value, onChange }: Props): ReactNode {
  const chart = useChart();
  const language = useLanguage();
  const leaves = leavesOf(chart, among);
  if (leaves.length <= inSight)
    return (
      <Choices
        inline
        label={label}
        choices={leaves.map((account) => ({
          value: account.code,
          label: account.level === 1 ? account[language] : chart.pathOf(account.code),
        }))}
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
