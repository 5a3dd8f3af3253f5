import { useCallback, useMemo, useState } from 'react';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { keys } from '../../api/queryClient.ts';
import type { RowRange } from '../../ui/grid/visibleRows.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { type ListQuery, type RecordPage, type ShownRecord, fetchList } from '../data/records.ts';

export const pageSize = 100;
/** What is passed by faster than this is not fetched. */
const passingMs = 60;
/** So many rows before and behind those in sight are fetched too. */
const ahead = 40;

const pageKey = (register: string, query: ListQuery, page: number) =>
  [...keys.registers, register, 'list', query, page] as const;

const pageOf = (register: string, query: ListQuery, page: number) => ({
  queryKey: pageKey(register, query, page),
  queryFn: async ({ signal }: { signal: AbortSignal }) => ({
    query,
    ...(await fetchList(register, { ...query, offset: page * pageSize, limit: pageSize }, signal)),
  }),
});

type Page = RecordPage & { readonly query: ListQuery };

/**
 * A list of any length of which only the pages in sight are fetched. While another list is on the
 * way the old one stays in sight.
 */
export function usePagedList(register: string, query: ListQuery) {
  const [seen, setSeen] = useState<RowRange>({ first: 0, last: 0 });
  const first = useQuery({ ...pageOf(register, query, 0), placeholderData: keepPreviousData });
  const shown = first.data?.query ?? query;
  const rested = useDebounced(seen, passingMs);
  const total = first.data?.total ?? 0;
  const pages = useMemo(() => {
    const last = Math.max(0, Math.ceil(total / pageSize) - 1);
    const from = Math.floor(Math.max(0, rested.first - ahead) / pageSize);
    const to = Math.min(last, Math.floor((Math.max(rested.first, rested.last) + ahead) / pageSize));
    return Array.from({ length: Math.max(1, to - from + 1) }, (_, at) => from + at);
  }, [rested, total]);
  const combine = useCallback(
    (results: readonly { readonly data: Page | undefined }[]) =>
      new Map(pages.map((page, at) => [page, results[at]?.data?.records])),
    [pages],
  );
  const records = useQueries({
    queries: pages.map((page) => pageOf(register, shown, page)),
    combine,
  });
  const opening = first.data?.records;
  const rowAt = useCallback(
    (index: number): ShownRecord | undefined => {
      const page = Math.floor(index / pageSize);
      return (page === 0 ? (records.get(0) ?? opening) : records.get(page))?.[index % pageSize];
    },
    [records, opening],
  );
  return {
    total: first.data?.total,
    rowAt,
    onVisible: setSeen,
    busy: first.isPlaceholderData || first.isPending,
    error: first.error,
  };
}
