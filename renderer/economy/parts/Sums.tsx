import type { ReactNode } from 'react';

/** One of the figures at the head of a page. */
export interface Sum {
  readonly name: string;
  readonly value: ReactNode;
  readonly note?: string | undefined;
  /** `bad` where something is to be done about it. */
  readonly tone?: 'bad' | 'good' | undefined;
}

interface Props {
  readonly label: string;
  readonly sums: readonly Sum[];
}

/** The figures that one looks for first, side by side. */
export function Sums({ label, sums }: Props): ReactNode {
  return (
    <dl className="estate-sums" aria-label={label}>
      {sums.map(({ name, value, note, tone }) => (
        <div key={name} className={tone === undefined ? 'estate-sum' : `estate-sum sum-${tone}`}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {note !== undefined && <dd className="estate-sum-note">{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
