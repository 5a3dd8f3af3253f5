import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { MemberDues } from '../../../electron/core/dues/answers.ts';
import { answer, api, asQuery } from '../../api/client.ts';

export type {
  DuesYearRow,
  MemberDues,
  PrintedReceipt,
} from '../../../electron/core/dues/answers.ts';

/** A member's dues of a year. */
export const useMemberDues = (id: string, year: number) =>
  useQuery({
    queryKey: ['dues', 'member', id, year],
    // The route answers this very type; records are open to any field, which the client's own types
    // cannot carry through JSON.
    queryFn: () =>
      answer(
        api.dues.members[':id'].$get({ param: { id }, query: asQuery({ year }) }),
      ) as Promise<MemberDues>,
    placeholderData: keepPreviousData,
  });
