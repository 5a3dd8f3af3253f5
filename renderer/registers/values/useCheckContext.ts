import { useMemo } from 'react';
import type { CheckContext } from '../../../shared/registers/define.ts';
import { useSession } from '../../app/session.ts';
import { today } from '../../ui/today.ts';

/** What is known when a record is checked or a value worked out: the day, and whether it is a demo. */
export function useCheckContext(): CheckContext {
  const { unit, settings } = useSession();
  // A page may stay open over midnight; then the next drawing takes the new day.
  const day = today();
  return useMemo(() => ({ today: day, demo: unit.demo, settings }), [day, unit.demo, settings]);
}
