import { useEffect } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';

const atMostEveryMs = 20_000;

/** Tells the program that somebody is typing or clicking, so that a long form does not lock itself. */
export function useActivity(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let told = 0;
    const tell = (): void => {
      const now = Date.now();
      if (now - told < atMostEveryMs) return;
      told = now;
      // If it cannot be told, the ledger is locked or the program gone: the state says which.
      answer(api.state.activity.$post()).catch(() =>
        queries.invalidateQueries({ queryKey: keys.state }),
      );
    };
    const events = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const event of events) window.addEventListener(event, tell, { passive: true });
    return () => {
      for (const event of events) window.removeEventListener(event, tell);
    };
  }, [queries]);
}
