import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api, asQuery } from '../api/client.ts';

export type DuesYear = InferResponseType<typeof api.dues.year.$get>;
export type DuesRow = DuesYear['rows'][number];
export type DuesCellShown = DuesRow['cells'][number];
export type DuesCheck = DuesYear['checks'][number];

/** Of which year and of which branch. */
export interface DuesScope {
  readonly year: number;
  /** Null where the ledger has no branch yet. */
  readonly branch: string | null;
}

const first = 'dues';

/** The yearly grid of a branch. */
export const useDuesYear = ({ year, branch }: DuesScope) =>
  useQuery({
    queryKey: [first, 'year', year, branch],
    queryFn: () => answer(api.dues.year.$get({ query: asQuery({ year, branch }) })),
    placeholderData: keepPreviousData,
    enabled: branch !== null,
  });
