import { fits } from '../../ui/pickers/pinyinSearch.ts';
import type { ChartAccount, ShownChart } from './chartData.ts';

/** An account as the picker offers it. */
export interface AccountOption {
  readonly value: string;
  readonly label: string;
  readonly account: ChartAccount;
  /** Accounts with sub-accounts head them, but take no entries. */
  readonly disabled: boolean;
}

interface Wanted {
  /** Only accounts under these codes; all where left out. */
  readonly among?: readonly string[] | undefined;
  /** Accounts with sub-accounts may be chosen too, e.g. to filter by. */
  readonly anyLevel?: boolean | undefined;
  /** Is offered even where it is stopped. */
  readonly held: string | null;
}

/** The accounts that a picker offers, in the order of the chart. */
export const accountOptions = (
  chart: ShownChart,
  { among, anyLevel = false, held }: Wanted,
): AccountOption[] =>
  chart.accounts
    .filter(({ code, stopped }) => !stopped || code === held)
    .filter(({ code }) => among === undefined || among.some((prefix) => code.startsWith(prefix)))
    .map((account) => ({
      value: account.code,
      label: `${account.code} ${chart.pathOf(account.code)}`,
      account,
      disabled: !account.leaf && !anyLevel,
    }));

/** Whether what was typed names the account: the beginning of its code, its name, or its pinyin. */
export function fitsAccount(
  typed: string,
  { account, label }: AccountOption,
  spell: (text: string) => string,
): boolean {
  const sought = typed.normalize('NFKC').trim();
  if (/^\d+$/.test(sought)) return account.code.startsWith(sought);
  return fits(sought, [label.slice(account.code.length + 1), account.zh, account.en], spell);
}
