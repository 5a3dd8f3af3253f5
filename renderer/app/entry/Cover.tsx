import { useLayoutEffect, useRef, type ReactNode } from 'react';

/**
 * A screen over the whole page. The browser's own modal dialog: it lies above everything, and
 * nothing below it can be seen, clicked or reached with the keyboard, yet stays mounted.
 */
export function Cover({ children }: { readonly children: ReactNode }) {
  const ref = useRef<HTMLDialogElement>(null);
  const open = (): void => {
    if (ref.current?.isConnected && !ref.current.open) ref.current.showModal();
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
    >
      {children}
    </dialog>
  );
}
