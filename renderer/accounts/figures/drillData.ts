import { useQuery } from '@tanstack/react-query';
import { answer, api, asQuery } from '../../api/client.ts';

/** The lines of vouchers behind a figure. @param drill as the figure carries it; null for none */
export const useDrill = (drill: object | null) =>
  useQuery({
    queryKey: ['accounts', 'drill', drill],
    queryFn: () => answer(api.accounts.drill.$get({ query: asQuery(drill ?? {}) })),
    enabled: drill !== null,
  });
