import { useLocation } from 'react-router';

/** The list that the user came from, with all that was chosen of it. */
export function useCameFrom(): string | undefined {
  const location = useLocation();
  const state: unknown = location.state;
  return typeof state === 'object' &&
    state !== null &&
    'from' in state &&
    typeof state.from === 'string'
    ? state.from
    : undefined;
}
