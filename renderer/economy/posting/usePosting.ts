import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Posting } from '../../../electron/core/economy/answers.ts';
import { afterWrite } from '../../api/queryClient.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import type { Send } from './postings.ts';

const restMs = 250;

/** Whether an act was carried out, or only told why it was not. */
const isWritten = ({ id, posted }: Posting): boolean => posted.length > 0 || id !== undefined;

interface Options<Asked> {
  /** Makes the plans of several acts differ. */
  readonly name: string;
  /** What would be sent; null while something is missing. */
  readonly asked: Asked | null;
  readonly send: Send<Asked>;
}

/**
 * An act that writes vouchers: they are asked for while one types and shown, and written once they
 * were seen.
 */
export function usePosting<Asked extends object>({ name, asked, send }: Options<Asked>) {
  const queries = useQueryClient();
  const wanted = JSON.stringify(asked);
  const rested = useDebounced(wanted, restMs);
  const plan = useQuery({
    queryKey: ['economy', 'plan', name, rested],
    queryFn: () => send(JSON.parse(rested) as Asked, true), // written by the line above
    enabled: rested !== 'null',
    staleTime: 0,
    gcTime: 0,
  });
  const writing = useMutation({
    mutationFn: (what: Asked) => send(what, false),
    onSuccess: async (posting) => {
      if (isWritten(posting)) await afterWrite(queries);
    },
  });
  const written = writing.data !== undefined && isWritten(writing.data) ? writing.data : null;
  const planned = asked !== null && rested === wanted ? plan.data : undefined;
  const errors = (planned?.findings ?? []).some(({ level }) => level === 'error');
  return {
    /** The vouchers for what is typed; undefined while they are not known. */
    planned,
    planError: asked === null ? null : plan.error,
    /** They were shown and nothing speaks against them. */
    ready: asked !== null && planned !== undefined && !errors && written === null,
    write: () => {
      if (asked !== null && planned !== undefined && !errors && !writing.isPending)
        writing.mutate(asked);
    },
    pending: writing.isPending,
    /** What was written; null before. */
    written,
    /** Why it was not written. */
    refused: written === null ? (writing.data?.findings ?? []) : [],
    error: writing.error,
    again: writing.reset,
  };
}

export type PostingAct = ReturnType<typeof usePosting>;
