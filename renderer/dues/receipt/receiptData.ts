import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import type { Received } from '../../../electron/core/dues/answers.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { answer, api, asQuery } from '../../api/client.ts';
import { type Collection, planCollection } from '../collect/collectData.ts';

export type PrintedReceipt = InferResponseType<
  (typeof api.dues.receipts)[':id']['print']['$get']
>['receipts'][number];

/** A receipt as it is printed: with names, number and the shares of its months. */
export const useReceipt = (id: string) =>
  useQuery({
    queryKey: ['dues', 'receipt', id],
    queryFn: async () => {
      const { receipts } = await answer(api.dues.receipts[':id'].print.$get({ param: { id } }));
      return receipts[0] ?? null;
    },
  });

/** What a member owes, with the branch; null while nobody is chosen. */
export const useMemberDues = (member: string | null, year: number) =>
  useQuery({
    queryKey: ['dues', 'member', member, year],
    queryFn: () =>
      answer(
        api.dues.members[':id'].$get({ param: { id: member ?? '' }, query: asQuery({ year }) }),
      ),
    enabled: member !== null,
  });

/** What a receipt comes to, before it is written; nothing while it is not complete. */
export const usePlan = (collection: Collection | null) =>
  useQuery({
    queryKey: ['dues', 'plan', collection],
    queryFn: () => (collection === null ? null : planCollection(collection)),
    placeholderData: keepPreviousData,
    enabled: collection !== null,
    staleTime: 0,
  });

/** Writes one receipt. @throws ApiError */
export const receive = (values: AnyRecord): Promise<Received> =>
  // JSON leaves out what is undefined, so the answer is what the route declares.
  answer(api.dues.receipts.$post({ json: { values } })) as Promise<Received>;

/** Takes a receipt back by another one. @param receivedOn ISO day @throws ApiError */
export const reverse = (id: string, receivedOn: string, reason: string): Promise<Received> =>
  answer(
    api.dues.receipts[':id'].reverse.$post({ param: { id }, json: { receivedOn, reason } }),
  ) as Promise<Received>;
