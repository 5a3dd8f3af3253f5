import { useCallback } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from './client.ts';
import { keys } from './queryClient.ts';
import type { ErrorData } from './apiError.ts';

/** How far a job is, or how it ended. */
export type JobState<Result> =
  | { readonly state: 'running'; readonly progress: Progress }
  | { readonly state: 'done'; readonly result: Result }
  | { readonly state: 'failed'; readonly error: ErrorData }
  | { readonly state: 'cancelled' };

/** `done` of `total` steps of the named stage; total 0 where it is not known. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

const pollMs = 300;

/**
 * Follows a job until it ends.
 * @param id of the job; null while there is none
 * @returns its state (undefined until the first answer), why it could not be asked for, and `cancel`
 */
export function useJob<Result = unknown>(id: string | null) {
  const queries = useQueryClient();
  const queryKey = [...keys.jobs, id];
  const { data, error } = useQuery({
    queryKey,
    queryFn: async () => {
      // The job's result is what the route that started it says it is.
      const job: unknown = await answer(api.jobs[':id'].$get({ param: { id: id ?? '' } }));
      return job as JobState<Result>;
    },
    enabled: id !== null,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.error === null && (state.data === undefined || state.data.state === 'running')
        ? pollMs
        : false,
  });
  const cancel = useCallback(async () => {
    if (id === null) return;
    await answer(api.jobs[':id'].$delete({ param: { id } }));
    await queries.invalidateQueries({ queryKey: [...keys.jobs, id] });
  }, [id, queries]);
  return { job: data, error, cancel };
}
