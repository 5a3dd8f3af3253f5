import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './apiError.ts';

/**
 * What the screens have asked for. The program is on this machine: what it refused once it will
 * refuse again, and `online` says nothing about it. Nothing is kept once no screen shows it.
 */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        retry: (count, error) => !(error instanceof ApiError) && count < 2,
        staleTime: 5_000,
        gcTime: 60_000,
        refetchOnWindowFocus: false,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  });

/** The first parts of query keys, so that what a write touches can be asked for anew. */
export const keys = {
  state: ['state'],
  settings: ['settings'],
  operators: ['operators'],
  backups: ['backups'],
  audit: ['audit'],
  registers: ['registers'],
  statistics: ['statistics'],
  reports: ['reports'],
  jobs: ['jobs'],
} as const;

/** After any write: all that is shown of the records is asked for anew. */
export const afterWrite = (queries: QueryClient): Promise<void> =>
  queries.invalidateQueries({
    predicate: ({ queryKey: [first] }) => first !== keys.state[0] && first !== keys.jobs[0],
  });
