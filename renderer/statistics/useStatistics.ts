import { useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api, asQuery } from '../api/client.ts';
import { keys } from '../api/queryClient.ts';
import type { Scope } from './cells.ts';

export type Statistics = InferResponseType<typeof api.statistics.members.$get>;
export type CountTable = Statistics['tables'][number];
export type Flag = Statistics['flags'][number];

/** The numbers of a year and branch. @param scope null while nothing is asked for */
export const useStatistics = (scope: Scope | null) =>
  useQuery({
    queryKey: [...keys.statistics, scope],
    queryFn: () => answer(api.statistics.members.$get({ query: asQuery(scope ?? {}) })),
    enabled: scope !== null,
  });
