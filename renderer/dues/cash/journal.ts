/** An entry of the cash book as the program answers it, as far as folding needs it. */
export interface JournalEntry {
  /** ISO day. */
  readonly on: string;
  readonly what: string;
  readonly id: string;
  readonly inFen: number;
  readonly outFen: number;
  readonly balanceFen: number;
}

/** A line of the journal: one entry, or all the receipts of a day in a row. */
export interface JournalLine<E extends JournalEntry> {
  readonly key: string;
  readonly entries: readonly [E, ...E[]];
  readonly inFen: number;
  readonly outFen: number;
  /** After the last of them. */
  readonly balanceFen: number;
}

/** Receipts of one day that follow on one another stand in one line; a collecting day has dozens. */
export function journalLines<E extends JournalEntry>(entries: readonly E[]): JournalLine<E>[] {
  const lines: JournalLine<E>[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    if (last !== undefined && folds(last.entries[0], entry))
      lines.splice(-1, 1, lineOf([...last.entries, entry]));
    else lines.push(lineOf([entry]));
  }
  return lines;
}

const folds = (first: JournalEntry, next: JournalEntry): boolean =>
  first.what === 'receipt' && next.what === 'receipt' && first.on === next.on;

function lineOf<E extends JournalEntry>(entries: readonly [E, ...E[]]): JournalLine<E> {
  const [first] = entries;
  const sum = (of: (entry: E) => number): number =>
    entries.reduce((total, entry) => total + of(entry), 0);
  return {
    key: `${first.what} ${first.id}`,
    entries,
    inFen: sum(({ inFen }) => inFen),
    outFen: sum(({ outFen }) => outFen),
    balanceFen: (entries.at(-1) ?? first).balanceFen,
  };
}
