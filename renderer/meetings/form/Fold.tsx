import { type ReactNode, useState } from 'react';

interface Props {
  readonly title: string;
  /** Told beside the title, also while it is closed. */
  readonly note?: string | undefined;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** A part of the form that can be folded away; what is in it stays typed. */
export function Fold({ title, note, open = false, children }: Props): ReactNode {
  const [shown, setShown] = useState(open);
  // What nobody has looked at need not be drawn.
  const [seen, setSeen] = useState(open);
  return (
    <details
      className="form-section fold"
      open={shown}
      onToggle={(event) => {
        setShown(event.currentTarget.open);
        if (event.currentTarget.open) setSeen(true);
      }}
    >
      <summary>
        <h2>{title}</h2>
        {note !== undefined && note !== '' && <span className="quiet">{note}</span>}
      </summary>
      {seen && <div className="fold-body">{children}</div>}
    </details>
  );
}
