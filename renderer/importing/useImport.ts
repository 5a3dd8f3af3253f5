import { useCallback, useEffect, useState } from 'react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { afterWrite } from '../api/queryClient.ts';
import { useJob } from '../api/useJob.ts';
import {
  type ImportDecision,
  type ImportResult,
  beginImport,
  commitImport,
  decideImport,
  dropImport,
  fetchImport,
} from './importData.ts';

/** What the program is doing for an import. */
interface Work {
  readonly kind: 'read' | 'think' | 'save';
  readonly job: string;
}

/** One import from the file to the result: what is going on, what is known, what can be done. */
export function useImport(register: string) {
  const queries = useQueryClient();
  const [id, setId] = useState<string | null>(null);
  const [work, setWork] = useState<Work | null>(null);
  const [decision, setDecision] = useState<ImportDecision>({});
  const { job, error: jobError, cancel } = useJob<ImportResult>(work?.job ?? null);
  const viewKey = ['imports', id] as const;
  const view = useQuery({
    queryKey: viewKey,
    queryFn: () => fetchImport(id ?? ''),
    // Asked for again when a job has ended, not while it goes on: then there is nothing to show.
    enabled: false,
    gcTime: Infinity,
  });

  const begin = useMutation({
    mutationFn: (file: File) => beginImport(register, file),
    onSuccess: (begun) => {
      setId(begun.import);
      setWork({ kind: 'read', job: begun.job });
    },
  });
  const decide = useMutation({
    mutationFn: (next: ImportDecision) => decideImport(id ?? '', next),
    onSuccess: (begun) => setWork({ kind: 'think', job: begun.job }),
    onError: () => setDecision({}),
  });
  const commit = useMutation({
    mutationFn: () => commitImport(id ?? ''),
    onSuccess: (begun) => setWork({ kind: 'save', job: begun.job }),
  });

  const { refetch } = view;
  const kind = work?.kind;
  const ended = job?.state === 'done' ? job : undefined;
  const result = kind === 'save' ? (ended?.result ?? null) : null;
  useEffect(() => {
    if (ended === undefined) return;
    if (kind === 'save') {
      void afterWrite(queries);
      return;
    }
    void refetch().then(() => {
      setWork(null);
      setDecision({});
    });
  }, [ended, kind, queries, refetch]);

  const clear = useCallback(() => {
    setId(null);
    setWork(null);
    setDecision({});
    begin.reset();
    decide.reset();
    commit.reset();
  }, [begin, decide, commit]);
  /** Lets the import go: nothing of it is left. */
  const drop = useCallback(async () => {
    if (id !== null && result === null) await dropImport(id).catch(() => undefined);
    clear();
  }, [id, result, clear]);

  const running = job === undefined || job.state === 'running';
  const progress = job?.state === 'running' ? job.progress : undefined;
  return {
    id,
    view: view.data,
    /** Changes whenever the import was thought through anew. */
    round: view.dataUpdatedAt,
    result,
    /** The work under way and how far it is. */
    work: work !== null && running ? { kind: work.kind, progress } : null,
    /** What was decided and is being thought through. */
    decision,
    error:
      begin.error ??
      decide.error ??
      commit.error ??
      jobError ??
      view.error ??
      (job?.state === 'failed' ? job.error : null),
    cancelled: job?.state === 'cancelled',
    beginning: begin.isPending,
    begin: begin.mutate,
    decide: (next: ImportDecision) => {
      setDecision({ ...decision, ...next, mapping: { ...decision.mapping, ...next.mapping } });
      decide.mutate(next);
    },
    commit: commit.mutate,
    cancel: () => void cancel(),
    drop,
  };
}

export type Importing = ReturnType<typeof useImport>;
