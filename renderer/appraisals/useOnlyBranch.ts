import { useQuery } from '@tanstack/react-query';
import { members } from '../../shared/registers/members.ts';
import { keys } from '../api/queryClient.ts';
import { fetchList } from '../registers/data/records.ts';

const { among } = members.fields.branch;

/** The branch that needs no choosing because there is no other; null where there are several. */
export function useOnlyBranch(): string | null {
  const { data } = useQuery({
    queryKey: [...keys.registers, 'organizations', 'only-branch'],
    queryFn: async () => {
      const where = among && { [among.field]: { in: [...among.codes] } };
      const { records } = await fetchList('organizations', { ...(where && { where }), limit: 2 });
      const [only, other] = records;
      return only !== undefined && other === undefined ? only.id : null;
    },
  });
  return data ?? null;
}
