import type { ReactNode } from 'react';
import { AccountChoices } from '../../accounts/inputs/AccountChoices.tsx';
import { type ShownChart, useChart } from '../../accounts/inputs/chartData.ts';
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
  return (
    <AccountChoices
      label={label}
      accounts={leavesOf(chart, among).map((account) => ({
        code: account.code,
        label: account.level === 1 ? account[language] : chart.pathOf(account.code),
      }))}
      among={among}
      value={value}
      onChange={onChange}
    />
  );
}
