import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api } from '../../api/client.ts';
import { useLanguage } from '../../i18n.ts';
import type { Language } from '../../../shared/label.ts';

export type ChartAnswer = InferResponseType<typeof api.accounts.chart.$get, 200>;
export type ChartAccount = ChartAnswer['accounts'][number];

const none: readonly ChartAccount[] = [];

/** The chart of accounts in force, with balances and the usual sub-accounts that are not there yet. */
export const useChartAnswer = () =>
  useQuery({
    queryKey: ['accounts', 'chart'],
    queryFn: () => answer(api.accounts.chart.$get()),
    staleTime: 30_000,
  });

/** The chart as the screens look things up in it. */
export interface ShownChart {
  readonly accounts: readonly ChartAccount[];
  readonly find: (code: string) => ChartAccount | undefined;
  /** `出租收入` as `经营收入 / 出租收入`; the code itself where it is not in the chart. */
  readonly pathOf: (code: string) => string;
  /** The accounts under a code that take entries, the code itself where it does. */
  readonly leavesOf: (code: string) => readonly ChartAccount[];
}

/** The chart; empty until it has come. */
export function useChart(): ShownChart {
  const { data } = useChartAnswer();
  const language = useLanguage();
  return useMemo(() => shownChart(data?.accounts ?? none, language), [data, language]);
}

export function shownChart(accounts: readonly ChartAccount[], language: Language): ShownChart {
  const byCode = new Map(accounts.map((account) => [account.code, account]));
  const pathOf = (code: string): string => {
    const account = byCode.get(code);
    if (account === undefined) return code;
    const above = code.length > 3 ? byCode.get(code.slice(0, -2)) : undefined;
    const own = account[language];
    return above === undefined ? own : `${pathOf(above.code)} / ${own}`;
  };
  return {
    accounts,
    find: (code) => byCode.get(code),
    pathOf,
    leavesOf: (prefix) =>
      accounts.filter(({ code, leaf, stopped }) => leaf && !stopped && code.startsWith(prefix)),
  };
}
