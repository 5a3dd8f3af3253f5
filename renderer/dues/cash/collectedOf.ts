import type { CashEntry } from './cashData.ts';

/** The branch's own receipts among the entries of a cash book: without the large ones. */
export const collectedOf = (
  entries: readonly Pick<CashEntry, 'on' | 'what' | 'large' | 'inFen' | 'outFen'>[],
): readonly { readonly on: string; readonly amountFen: number }[] =>
  entries
    .filter(({ what, large }) => what === 'receipt' && !large)
    .map(({ on, inFen, outFen }) => ({ on, amountFen: inFen - outFen }));
