import { useMemo } from 'react';
import { useQuery } from '@tanstack/react-query';
import type { CodeBook } from '../../../shared/codes/book.ts';
import type { CodeList } from '../../../shared/codes/define.ts';
import { answer, api } from '../../api/client.ts';
import { keys } from '../../api/queryClient.ts';

/** The code lists as this store uses them; as shipped until they have come. */
export function useCodes(): CodeBook {
  const { data } = useQuery({
    queryKey: [...keys.registers, 'codeItems', 'lists'],
    queryFn: () => answer(api.codes.$get()),
    staleTime: 60_000,
  });
  return useMemo(() => {
    // The route sends code lists; JSON leaves out what is undefined, so they are what they were.
    const lists = new Map(data?.lists.map((list) => [list.key, list as CodeList]));
    return (list) => lists.get(list.key) ?? list;
  }, [data]);
}
