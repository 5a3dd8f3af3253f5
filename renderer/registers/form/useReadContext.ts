import { useMemo } from 'react';
import { useCodes } from '../data/useCodes.ts';
import { useCheckContext } from '../values/useCheckContext.ts';
import type { FormContext } from './readForm.ts';

/** What is needed to understand a form. References are chosen, so their text is an id already. */
export function useReadContext(): FormContext {
  const check = useCheckContext();
  const codes = useCodes();
  return useMemo(
    () => ({ ...check, codes, findReference: (_register: string, id: string) => id }),
    [check, codes],
  );
}
