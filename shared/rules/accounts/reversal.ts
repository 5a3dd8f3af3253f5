import type { Finding } from '../../fields/finding.ts';
import type { Line } from './types.ts';

/** A posted voucher as far as taking it back looks at it. */
export interface ReversedVoucher {
  readonly id: string;
  readonly day: string;
  readonly state: string;
  readonly reverses: string | null;
}

/** Zero has no sign in the books. */
const negative = (fen: number): number => (fen === 0 ? 0 : -fen);

/** The lines of a red-letter voucher that takes others back: same sides, negative (domain.md 6.4). */
export const redLetterLines = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({
    ...line,
    debitFen: negative(line.debitFen),
    creditFen: negative(line.creditFen),
  }));

/** The lines that take others back on the opposite side. */
export const oppositeLines = (lines: readonly Line[]): readonly Line[] =>
  lines.map((line) => ({ ...line, debitFen: line.creditFen, creditFen: line.debitFen }));

/**
 * The rules over a voucher that takes another back: a posted one, once, not before it, with a reason.
 * @param reversed ids of the vouchers that are taken back already
 */
export function checkVoucherReversal(
  reversal: { readonly day: string; readonly reason: string | null },
  original: ReversedVoucher,
  reversed: ReadonlySet<string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (code: string, field: string, params?: Finding['params']): void => {
    findings.push({ level: 'error', code, field, ...(params && { params }) });
  };
  if (original.state !== 'posted') add('voucher.reversal-of-draft', 'reverses');
  if (original.reverses !== null) add('voucher.reversal-of-reversal', 'reverses');
  if (reversed.has(original.id)) add('voucher.reversal-twice', 'reverses');
  if (reversal.day < original.day) add('voucher.reversal-before', 'day', { on: original.day });
  if (reversal.reason === null) add('voucher.reversal-reason-missing', 'reversalReason');
  return findings;
}
