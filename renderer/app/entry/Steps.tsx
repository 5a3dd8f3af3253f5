interface StepsProps {
  readonly labels: readonly string[];
  /** Which is being done, from 0. */
  readonly current: number;
}

/** Where one is in a row of steps. */
export function Steps({ labels, current }: StepsProps) {
  return (
    <ol className="steps">
      {labels.map((label, index) => (
        <li
          key={label}
          className={index < current ? 'step-done' : undefined}
          {...(index === current && { 'aria-current': 'step' as const })}
        >
          {label}
        </li>
      ))}
    </ol>
  );
}
