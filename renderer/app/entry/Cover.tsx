import { useLayoutEffect, useRef, type ReactNode } from 'react';

/** What is typed first, otherwise the sheet itself. */
const firstControl = 'main input:not([type=radio]), main:not(:has(input:not([type=radio])))';

/**
 * A screen over the whole page. The browser's own modal dialog: it lies above everything, and
 * nothing below it can be seen, clicked or reached with the keyboard, yet stays mounted.
 */
export function Cover({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  const open = (): void => {
    const dialog = ref.current;
    if (!dialog?.isConnected || dialog.open) return;
    dialog.showModal();
    // Left alone, the browser would choose the letter size above as what is to be done first.
    dialog.querySelector<HTMLElement>(firstControl)?.focus();
  };
  useLayoutEffect(() => {
    open();
  }, []);
  return (
    <dialog
      ref={ref}
      className="cover"
      onCancel={(event) => {
        event.preventDefault();
      }}
      // A browser lets a second Escape close even a dialog that refused the first.
      onClose={open}
      // Nor is it meant for what lies below, which would close its own dialogs and lose them.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      {children}
    </dialog>
  );
}
