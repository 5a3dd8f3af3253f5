import { useQuery } from '@tanstack/react-query';
import { answer, api, asQuery } from '../../api/client.ts';

/** Which of the two forms a sheet has (domain.md 6.7). */
export type StatementKind =
  'balance-sheet' | 'income-statement' | 'balance-sheet-2004' | 'income-statement-2004';

// What the statements page asks for. Periods as the program takes them: `2026`, `2026-Q3`, `2026-11`.

/** What is shown beside the accounts that have amounts. */
export interface TrialShown {
  /** The parties under the accounts that are kept by party. */
  readonly details: boolean;
  /** Accounts on which nothing stands and nothing moved. */
  readonly idle: boolean;
}

export const useTrialBalance = (period: string, shown: TrialShown) =>
  useQuery({
    queryKey: ['accounts', 'trial-balance', period, shown],
    queryFn: () =>
      answer(api.accounts['trial-balance'].$get({ query: asQuery({ period, ...shown }) })),
  });

export const useStatement = (statement: StatementKind, period: string) =>
  useQuery({
    queryKey: ['accounts', 'statement', statement, period],
    queryFn: () =>
      answer(
        api.accounts.statements[':statement'].$get({
          param: { statement },
          query: asQuery({ period }),
        }),
      ),
  });

export const useIncomeBySource = (period: string) =>
  useQuery({
    queryKey: ['accounts', 'income-by-source', period],
    queryFn: () => answer(api.accounts['income-by-source'].$get({ query: asQuery({ period }) })),
  });

/** The figures of the village up to a year. */
export const useVillageFigures = (year: number) =>
  useQuery({
    queryKey: ['accounts', 'figures', year],
    queryFn: () => answer(api.accounts.figures.$get({ query: asQuery({ year }) })),
  });
