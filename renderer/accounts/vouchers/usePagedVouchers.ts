import { useCallback, useMemo, useState } from 'react';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { RowRange } from '../../ui/grid/visibleRows.ts';
import { useDebounced } from '../../ui/useDebounced.ts';
import { type ListedVoucher, type VoucherQuery, fetchVouchers } from '../booksData.ts';

const pageSize = 100;
/** What is passed by faster than this is not fetched. */
const passingMs = 60;

type Vouchers = readonly ListedVoucher[];

const pageOf = (query: VoucherQuery, page: number) => ({
  queryKey: ['accounts', 'vouchers', query, 'page', page],
  queryFn: async ({ signal }: { signal: AbortSignal }) => ({
    query,
    ...(await fetchVouchers({ ...query, offset: page * pageSize, limit: pageSize }, signal)),
  }),
});

/** A list of vouchers of any length of which only the pages in sight are fetched. */
export function usePagedVouchers(query: VoucherQuery) {
  const [seen, setSeen] = useState<RowRange>({ first: 0, last: 0 });
  const first = useQuery({ ...pageOf(query, 0), placeholderData: keepPreviousData });
  const shown = first.data?.query ?? query;
  const rested = useDebounced(seen, passingMs);
  const total = first.data?.total ?? 0;
  const pages = useMemo(() => {
    const last = Math.max(0, Math.ceil(total / pageSize) - 1);
    const from = Math.min(last, Math.floor(rested.first / pageSize));
    const to = Math.min(last, Math.floor(Math.max(rested.first, rested.last) / pageSize));
    return Array.from({ length: to - from + 1 }, (_, at) => from + at);
  }, [rested, total]);
  const combine = useCallback(
    (results: readonly { readonly data: { readonly vouchers: Vouchers } | undefined }[]) =>
      new Map(pages.map((page, at) => [page, results[at]?.data?.vouchers])),
    [pages],
  );
  const known = useQueries({ queries: pages.map((page) => pageOf(shown, page)), combine });
  const opening = first.data?.vouchers;
  const rowAt = useCallback(
    (index: number): ListedVoucher | undefined => {
      const page = Math.floor(index / pageSize);
      return (page === 0 ? (known.get(0) ?? opening) : known.get(page))?.[index % pageSize];
    },
    [known, opening],
  );
  return {
    total: first.data?.total,
    debitFen: first.data?.debitFen ?? 0,
    rowAt,
    onVisible: setSeen,
    busy: first.isPending || first.isPlaceholderData,
    error: first.error,
  };
}
