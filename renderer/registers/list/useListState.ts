import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { type ListState, readListState, writeListState } from './listState.ts';

/** What the user has chosen of a list, kept in the page's address. */
export function useListState(register: Register): readonly [ListState, (state: ListState) => void] {
  const [address, setAddress] = useSearchParams();
  const text = address.toString();
  const state = useMemo(() => readListState(register, new URLSearchParams(text)), [register, text]);
  const change = useCallback(
    (next: ListState) => setAddress(writeListState(register, next), { replace: true }),
    [register, setAddress],
  );
  return [state, change];
}
