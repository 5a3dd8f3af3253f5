import { useQuery } from '@tanstack/react-query';
import { duesReceipts } from '../../shared/registers/duesReceipts.ts';
import { keys } from '../api/queryClient.ts';
import { useScope } from '../duties/useScope.ts';
import { fetchList } from '../registers/data/records.ts';
import type { DuesScope } from './duesData.ts';

/** Organisations that have members of their own and collect their dues. */
export const collectingKinds = ['branch', 'joint-branch', 'temporary-branch', 'floating-branch'];

/**
 * Year and branch as the page's address names them; without a branch in it, that of the latest
 * receipt, or the first of the ledger. `pending` until that is known.
 */
export function useDuesScope() {
  const [scope, choose] = useScope();
  const { data, error } = useQuery({
    queryKey: [...keys.registers, duesReceipts.key, 'likely-branch'],
    queryFn: likelyBranch,
    enabled: scope.branch === null,
  });
  const branch = scope.branch ?? data ?? null;
  return {
    scope: { year: scope.year, branch } satisfies DuesScope,
    choose,
    pending: scope.branch === null && data === undefined && error === null,
    error,
  };
}

async function likelyBranch(): Promise<string | null> {
  const [latest, branches] = await Promise.all([
    fetchList(duesReceipts.key, { sort: 'receivedOn', descending: true, limit: 1 }),
    fetchList('organizations', {
      where: { kind: { in: collectingKinds }, dissolvedOn: { empty: true } },
      limit: 1,
    }),
  ]);
  const last = latest.records[0]?.['branch'];
  return typeof last === 'string' ? last : (branches.records[0]?.id ?? null);
}
