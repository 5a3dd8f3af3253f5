import { useCallback } from 'react';
import { fits, useSpell } from '../../ui/pickers/pinyinSearch.ts';

/**
 * Whether what was typed is found in one of some names: by characters, pinyin or initials.
 * `wake` is to be called when the search gets the cursor.
 */
export function useFits() {
  const { spell, wake } = useSpell();
  const fit = useCallback(
    (typed: string, names: readonly (string | null)[]): boolean =>
      typed.trim() === '' ||
      fits(
        typed.trim(),
        names.filter((name) => name !== null),
        spell,
      ),
    [spell],
  );
  return { fit, wake };
}
