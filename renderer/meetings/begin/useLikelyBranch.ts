import { useQuery } from '@tanstack/react-query';
import { meetings } from '../../../shared/registers/meetings.ts';
import { keys } from '../../api/queryClient.ts';
import { fetchList } from '../../registers/data/records.ts';

const branchKinds = ['branch', 'joint-branch', 'general-branch'];

/**
 * The organisation whose meetings are recorded here: the only branch there is, or the one of the
 * latest minutes. Undefined until it is known, null where it cannot be told.
 */
export function useLikelyBranch(): string | null | undefined {
  const { data } = useQuery({
    queryKey: [...keys.registers, 'meetings', 'likely-branch'],
    queryFn: async () => {
      const [branches, latest] = await Promise.all([
        fetchList('organizations', { where: { kind: { in: branchKinds } }, limit: 2 }),
        fetchList(meetings.key, { sort: 'heldOn', descending: true, limit: 1 }),
      ]);
      const [only, other] = branches.records;
      if (only !== undefined && other === undefined) return only.id;
      const branch = latest.records[0]?.['branch'];
      return typeof branch === 'string' ? branch : null;
    },
  });
  return data;
}
