import { useQuery } from '@tanstack/react-query';
import { answer, api, asQuery } from '../../api/client.ts';

/** What the books say is in the box at the end of a day, and the counts there were. @param day ISO; null while none is typed */
export const useCashCount = (day: string | null) =>
  useQuery({
    queryKey: ['economy', 'cash-count', day],
    queryFn: () => answer(api.economy['cash-count'].$get({ query: asQuery({ day }) })),
    enabled: day !== null,
  });
