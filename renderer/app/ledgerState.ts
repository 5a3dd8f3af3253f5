import { useEffect } from 'react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api } from '../api/client.ts';
import { onLocked } from '../api/lockWatch.ts';
import { keys } from '../api/queryClient.ts';

/** What the program says it is at: no ledger yet, locked, open, or in need of rescue. */
export type LedgerState = InferResponseType<typeof api.state.$get>;
export type OpenState = Extract<LedgerState, { stage: 'open' }>;
export type LockedState = Extract<LedgerState, { stage: 'locked' }>;
export type RescueState = Extract<LedgerState, { stage: 'rescue' }>;

const lookEveryMs = 5_000;

/**
 * The state, looked at every few seconds, because the ledger locks itself: after idleness, or with
 * the desktop. Looking does not count as being at work.
 */
export function useLedgerState() {
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: keys.state,
    queryFn: () => answer(api.state.$get()),
    staleTime: 0,
    gcTime: Infinity,
    refetchInterval: lookEveryMs,
    refetchOnWindowFocus: 'always',
  });
  useEffect(
    () =>
      onLocked(() => {
        void queries.invalidateQueries({ queryKey: keys.state });
      }),
    [queries],
  );
  return query;
}
