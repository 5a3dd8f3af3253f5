import type { DebitCredit } from './types.ts';

/** What stands on either side of some lines, in fen. */
export function sidesOf(lines: Iterable<DebitCredit>): DebitCredit {
  let [debitFen, creditFen] = [0, 0];
  for (const line of lines) {
    debitFen += line.debitFen;
    creditFen += line.creditFen;
  }
  return { debitFen, creditFen };
}
