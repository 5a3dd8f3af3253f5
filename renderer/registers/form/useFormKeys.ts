import { useEffect, useRef } from 'react';

interface Acts {
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** Ctrl+S saves and Esc cancels, wherever on the page the cursor stands. */
export function useFormKeys(acts: Acts): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.isComposing || dialogIsOpen()) return;
      if (event.key.toLowerCase() === 's' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        latest.current.onSave();
      } else if (event.key === 'Escape' && !event.defaultPrevented && !listIsOpen(event.target)) {
        // Or it would close the very dialog that it opens.
        event.stopPropagation();
        latest.current.onCancel();
      }
    };
    // Before the pickers: they close their list on Esc and then say that none is open.
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** Esc in an open list closes the list. */
const listIsOpen = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.getAttribute('aria-expanded') === 'true';

const dialogIsOpen = (): boolean =>
  [...document.querySelectorAll('[role="dialog"]')].some((dialog) => dialog.checkVisibility());
