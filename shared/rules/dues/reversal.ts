import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import type { MonthShare } from './allocate.ts';
import type { DuesReceipt } from './receipt.ts';

const error = (code: string, field: string, params?: Finding['params']): Finding => ({
  level: 'error',
  code,
  field,
  ...(params && { params }),
});

const same = (a: DuesReceipt, b: DuesReceipt): boolean =>
  a.branch === b.branch &&
  a.member === b.member &&
  a.kind === b.kind &&
  a.paidElsewhere === b.paidElsewhere &&
  a.months.join() === b.months.join();

/**
 * The rules over a receipt that takes another back: the whole of it, once, with a reason.
 * @param original the receipt that it names
 * @param reversed ids of the receipts that are taken back already
 */
export function checkReversal(
  reversal: DuesReceipt,
  original: DuesReceipt,
  reversed: ReadonlySet<string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (original.reverses !== null) findings.push(error('dues.reversal-of-reversal', 'reverses'));
  if (reversed.has(original.id)) findings.push(error('dues.reversal-twice', 'reverses'));
  if (!same(reversal, original)) findings.push(error('dues.reversal-differs', 'reverses'));
  if (reversal.amountFen !== -original.amountFen)
    findings.push(
      error('dues.reversal-amount', 'amountFen', { amount: showYuan(-original.amountFen) }),
    );
  if (reversal.receivedOn < original.receivedOn)
    findings.push(error('dues.reversal-before', 'receivedOn', { on: original.receivedOn }));
  if (reversal.reversalReason === null)
    findings.push(error('dues.reversal-reason-missing', 'reversalReason'));
  return findings;
}

/** The shares of a reversal: those of the receipt that it takes back, below zero. */
export const reversedShares = (shares: readonly MonthShare[]): readonly MonthShare[] =>
  shares.map(({ month, amountFen }) => ({ month, amountFen: amountFen === 0 ? 0 : -amountFen }));
