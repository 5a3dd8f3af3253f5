import { answer, api } from '../../api/client.ts';
import type { CollectItem } from './collectItems.ts';

/** A collection as it is sent: one receipt for each item, all in one act. */
export interface Collection {
  /** That of each member where null. */
  readonly branch: string | null;
  /** ISO day. */
  readonly receivedOn: string;
  readonly way: string;
  readonly receiver: string | null;
  readonly items: readonly CollectItem[];
}

const jsonOf = ({ items, ...collection }: Collection) => ({
  ...collection,
  items: items.map((item) => ({ ...item, months: [...item.months] })),
});

/** What a collection comes to, and what there is to say of it, before it is written. @throws ApiError */
export const planCollection = (collection: Collection) =>
  answer(api.dues.collect.plan.$post({ json: jsonOf(collection) }));

/** Writes the receipts, all or none. @throws ApiError */
export const collect = (collection: Collection) =>
  answer(api.dues.collect.$post({ json: jsonOf(collection) }));

export type Plan = Awaited<ReturnType<typeof planCollection>>;
export type Collected = Awaited<ReturnType<typeof collect>>;
