import { useCallback, useMemo, useState } from 'react';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { keys } from '../../api/queryClient.ts';
import type { RowRange } from '../../ui/grid/visibleRows.ts';
import { type ListQuery, type RecordPage, type ShownRecord, fetchList } from '../data/records.ts';

export const pageSize = 100;

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
  const pages = useMemo(() => {
    const from = Math.floor(seen.first / pageSize);
    const to = Math.floor(Math.max(seen.first, seen.last) / pageSize);
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }, [seen]);
  const combine = useCallback(
    (results: readonly { readonly data: Page | undefined }[]) =>
      new Map(pages.map((page, at) => [page, results[at]?.data?.records])),
    [pages],
  );
  const records = useQueries({ queries: pages.map((page) => pageOf(register, shown, page)), combine });
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
