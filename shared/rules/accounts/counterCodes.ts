import type { DebitCredit } from './types.ts';

interface OnAccount extends DebitCredit {
  readonly account: string;
}

/**
 * The accounts against which a line of a voucher stands: those on the other side, or all others
 * where the other side has none, as in a correction. By code, each once.
 * @param lines all of the voucher, the line itself among them
 */
export function counterCodes<Line extends OnAccount>(
  lines: readonly Line[],
  line: Line,
): readonly string[] {
  const isDebit = line.debitFen !== 0;
  const others = lines.filter((each) => each !== line);
  const across = others.filter((each) => (isDebit ? each.creditFen : each.debitFen) !== 0);
  const found = across.length > 0 ? across : others;
  return [...new Set(found.map(({ account }) => account))].sort();
}
