import { type RefObject, useEffect } from 'react';

/** Puts the cursor into the first input of an element once it is drawn. */
export function useFocusFirst(element: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    element.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, [element]);
}
