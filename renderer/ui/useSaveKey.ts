import { useEffect, useRef } from 'react';

/** Ctrl+S, wherever the cursor stands; over the page only while no dialog lies on it. */
export function useSaveKey(save: () => void, { inDialog = false } = {}): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || event.key.toLowerCase() !== 's') return;
      if (!(event.ctrlKey || event.metaKey) || inDialog !== dialogIsOpen()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [inDialog]);
}

const dialogIsOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.checkVisibility());
