import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api, asQuery } from '../../api/client.ts';

export type Arrears = InferResponseType<typeof api.dues.arrears.$get>;
export type ArrearsMember = Arrears['rows'][number];

/** Who owes dues for months that have ended, as of today. @param branch null for all */
export const useArrears = (branch: string | null) =>
  useQuery({
    queryKey: ['dues', 'arrears', branch],
    queryFn: () => answer(api.dues.arrears.$get({ query: asQuery({ branch }) })),
    placeholderData: keepPreviousData,
  });
