import { useCallback, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import type { Register } from '../../../shared/registers/define.ts';
import { type ListState, readListState, writeListState } from './listState.ts';

/** Marks the addresses that the list itself wrote: they say nothing that it does not know. */
const own = 'list';

/**
 * What the user has chosen of a list. It is written into the page's address, so that coming back
 * finds it, and read from there when somebody else leads here.
 */
export function useListState(register: Register): readonly [ListState, (state: ListState) => void] {
  const [address, setAddress] = useSearchParams();
  const location = useLocation();
  const { key } = location;
  const mark: unknown = location.state;
  const [held, setHeld] = useState(() => ({ key, state: readListState(register, address) }));
  if (held.key !== key) {
    setHeld({ key, state: mark === own ? held.state : readListState(register, address) });
  }
  const change = useCallback(
    (state: ListState) => {
      // At once, and not only when the router has come round to it: somebody is typing.
      setHeld((before) => ({ ...before, state }));
      setAddress(writeListState(register, state), { replace: true, state: own });
    },
    [register, setAddress],
  );
  return [held.state, change];
}
