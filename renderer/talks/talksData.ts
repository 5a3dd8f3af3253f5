import { useQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { answer, api, asQuery } from '../api/client.ts';

export type TalkYear = InferResponseType<typeof api.talks.$get>;
export type TalkPerson = TalkYear['people'][number];
export type TalkPair = TalkYear['pairs'][number];

/** Who talked with whom in a branch's year. @param branch null while none is chosen */
export const useTalks = (year: number, branch: string | null) =>
  useQuery({
    queryKey: ['talks', year, branch],
    queryFn: () => answer(api.talks.$get({ query: asQuery({ year, branch }) })),
    enabled: branch !== null,
  });
