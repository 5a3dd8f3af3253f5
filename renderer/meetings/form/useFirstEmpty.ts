import { useEffect } from 'react';

/**
 * Puts the cursor into the first of some inputs that is empty, or into the first of all, once they
 * are drawn.
 * @param ids the same array each time
 */
export function useFirstEmpty(ids: readonly string[]): void {
  useEffect(() => {
    const inputs = ids
      .map((id) => document.getElementById(id))
      .filter((element) => element instanceof HTMLInputElement);
    (inputs.find(({ value }) => value === '') ?? inputs[0])?.focus({ preventScroll: true });
  }, [ids]);
}
