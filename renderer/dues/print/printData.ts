import { useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api, asQuery } from '../../api/client.ts';

export type Printed = InferResponseType<typeof api.dues.print.$get>['receipts'][number];

/** An address takes so many ids. */
const atOnce = 100;

async function printed(ids: readonly string[]): Promise<readonly Printed[]> {
  const receipts: Printed[] = [];
  for (let at = 0; at < ids.length; at += atOnce) {
    const some = { ids: ids.slice(at, at + atOnce) };
    const page = await answer(api.dues.print.$get({ query: asQuery(some) }));
    receipts.push(...page.receipts);
  }
  return receipts;
}

/** The receipts of these ids, in their order. */
export const usePrinted = (ids: readonly string[]) =>
  useQuery({
    queryKey: ['dues', 'print', ids],
    queryFn: () => printed(ids),
    enabled: ids.length > 0,
  });
