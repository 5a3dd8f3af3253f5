import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type {
  AssetsAnswer,
  ContractAnswer,
  ContractsAnswer,
  DebtsAnswer,
  DepreciationAnswer,
  DisclosuresAnswer,
  DistributionAnswer,
  GrantsAnswer,
  RemindersAnswer,
  ResourcesAnswer,
} from '../../electron/core/economy/answers.ts';
import { answer, api, asQuery } from '../api/client.ts';

// JSON leaves out what is undefined, so the answers are what the routes declare.

const first = 'economy';

/** The asset cards as of today, also those that were disposed of. */
export const useAssets = () =>
  useQuery({
    queryKey: [first, 'assets'],
    queryFn: () =>
      answer(
        api.economy.assets.$get({ query: asQuery({ disposed: true }) }),
      ) as Promise<AssetsAnswer>,
  });

/**
 * What is depreciated in a month.
 * @param month null for the earliest that is due
 * @param work of the month by asset
 */
export const useDepreciation = (month: string | null, work: Readonly<Record<string, number>>) =>
  useQuery({
    queryKey: [first, 'depreciation', month, work],
    queryFn: () =>
      answer(
        api.economy.depreciation.$get({
          query: asQuery({ ...(month !== null && { month }), work }),
        }),
      ) as Promise<DepreciationAnswer>,
    placeholderData: keepPreviousData,
  });

/** All contracts as they stand today. */
export const useContracts = () =>
  useQuery({
    queryKey: [first, 'contracts'],
    queryFn: () =>
      answer(api.economy.contracts.$get({ query: asQuery({}) })) as Promise<ContractsAnswer>,
  });

/** A contract with its receipts and the accounts that it is booked on. */
export const useContract = (id: string) =>
  useQuery({
    queryKey: [first, 'contract', id],
    queryFn: () =>
      answer(
        api.economy.contracts[':id'].$get({ param: { id }, query: asQuery({}) }),
      ) as Promise<ContractAnswer>,
  });

/** Debts of the collective, or what is owed to it; also those that are settled. */
export const useDebts = (side: DebtSide) =>
  useQuery({
    queryKey: [first, side],
    queryFn: () =>
      answer(api.economy[side].$get({ query: asQuery({ settled: true }) })) as Promise<DebtsAnswer>,
  });
export type DebtSide = 'debts' | 'claims';

/** The plan of a year, stored or proposed. */
export const useDistribution = (year: number) =>
  useQuery({
    queryKey: [first, 'distribution', year],
    queryFn: () =>
      answer(
        api.economy.distribution.$get({ query: asQuery({ year }) }),
      ) as Promise<DistributionAnswer>,
  });

export const useGrants = () =>
  useQuery({
    queryKey: [first, 'grants'],
    queryFn: () => answer(api.economy.grants.$get()) as Promise<GrantsAnswer>,
  });

export const useResources = () =>
  useQuery({
    queryKey: [first, 'resources'],
    queryFn: () =>
      answer(api.economy.resources.$get({ query: asQuery({}) })) as Promise<ResourcesAnswer>,
  });

export const useDisclosures = () =>
  useQuery({
    queryKey: [first, 'disclosures'],
    queryFn: () =>
      answer(api.economy.disclosures.$get({ query: asQuery({}) })) as Promise<DisclosuresAnswer>,
  });

/** What the start page reminds of. */
export const useReminders = () =>
  useQuery({
    queryKey: [first, 'reminders'],
    queryFn: () =>
      answer(api.economy.reminders.$get({ query: asQuery({}) })) as Promise<RemindersAnswer>,
  });
