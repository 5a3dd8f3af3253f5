import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, asQuery } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';

/** A member's year with what it is made of. */
export const useMemberYear = (id: string, year: number) =>
  useQuery({
    queryKey: [...keys.registers, 'members', 'year', id, year],
    queryFn: () =>
      answer(api.members[':id'].year.$get({ param: { id }, query: asQuery({ year }) })),
    placeholderData: keepPreviousData,
  });

export type MemberYearRecord = NonNullable<ReturnType<typeof useMemberYear>['data']>;
