import { useQuery } from '@tanstack/react-query';
import { duesRates } from '../../../shared/registers/duesRates.ts';
import { duesTerms } from '../../../shared/registers/duesTerms.ts';
import { keys } from '../../api/queryClient.ts';
import { allRows } from '../../registers/data/allRows.ts';

const most = 1000;

/** The user's own rows of the table of rates. */
export const useOwnRates = () =>
  useQuery({
    queryKey: [...keys.registers, duesRates.key, 'own'],
    queryFn: () => allRows(duesRates.key, {}, most),
  });

/** How the branches collect, the latest month first. */
export const useOwnTerms = () =>
  useQuery({
    queryKey: [...keys.registers, duesTerms.key, 'own'],
    queryFn: () => allRows(duesTerms.key, { sort: 'from', descending: true }, most),
  });
