import type { ReactNode } from 'react';

interface Props {
  /** What the table tells of, read out when the keyboard comes to it. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A table that may be wider than the page: the keyboard can come to it and move it sideways, also
 * where nothing in it can be pressed.
 */
export function ScrollBox({ label, children }: Props): ReactNode {
  return (
    <div className="scroll-x" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
