import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Scope } from './dutyData.ts';

const sensible = (year: number): boolean => year >= 1921 && year <= 2199;

/** Year and organisation as the page's address names them, this year and all unless it does. */
export function useScope(): readonly [Scope, (scope: Scope) => void] {
  const [address, setAddress] = useSearchParams();
  const asked = Number(address.get('year'));
  const year = Number.isInteger(asked) && sensible(asked) ? asked : new Date().getFullYear();
  const branch = address.get('branch');
  const scope = useMemo(() => ({ year, branch }), [year, branch]);
  const choose = useCallback(
    (next: Scope) => {
      setAddress(
        (before) => {
          const after = new URLSearchParams(before);
          after.set('year', String(next.year));
          if (next.branch === null) after.delete('branch');
          else after.set('branch', next.branch);
          return after;
        },
        { replace: true },
      );
    },
    [setAddress],
  );
  return [scope, choose];
}
