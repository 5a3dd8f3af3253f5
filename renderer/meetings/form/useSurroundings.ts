import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { keys } from '../../api/queryClient.ts';
import { fetchBegun } from '../api.ts';
import type { Surroundings } from '../document.ts';
import type { Occasion, Start } from '../draft/start.ts';

/**
 * The people, open tasks and rules for what the form says of organisation, kind and day: as the
 * form began, until one of the three is changed.
 */
export function useSurroundings(start: Start, { branch, kind, on }: Occasion): Surroundings {
  const { occasion } = start;
  const known = branch !== null && kind !== null && on !== null;
  const same = occasion.branch === branch && occasion.kind === kind && occasion.on === on;
  const { data } = useQuery({
    queryKey: [...keys.registers, 'meetings', 'begin', branch, kind, on],
    queryFn: () => fetchBegun({ branch: branch ?? '', kind: kind ?? '', on: on ?? '' }),
    enabled: known && !same,
    placeholderData: keepPreviousData,
  });
  return same || !known ? start.around : (data ?? start.around);
}
