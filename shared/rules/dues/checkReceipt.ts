import type { Finding } from '../../fields/finding.ts';
import { showYuan } from '../../fields/show.ts';
import { addMonths } from '../calendar.ts';
import type { DueMonth, DueReason } from './dueMonths.ts';
import type { DuesReceipt } from './receipt.ts';

/** Above this a voluntary payment goes whole to the Centre (domain.md 5.1). */
export const largeAboveFen = 100_000;
/** Back payment of more months than these needs a reason (domain.md 5.1). */
export const backMonths = 6;

const error = (code: string, field: string, params?: Finding['params']): Finding => ({
  level: 'error',
  code,
  field,
  ...(params && { params }),
});

/**
 * The rules over a new receipt (domain.md 5.1 and 5.3); a reversal has its own, see `checkReversal`.
 * @param due what the member owes, by month; a month that is missing is not owed
 * @param open what is still to pay of each month after all receipts before this one
 */
export const checkReceipt = (
  receipt: DuesReceipt,
  due: ReadonlyMap<string, DueMonth>,
  open: ReadonlyMap<string, number>,
): readonly Finding[] => [...checkReceiptAlone(receipt), ...checkReceiptMonths(receipt, due, open)];

/** Those of them that need not know what is owed and paid already. */
export function checkReceiptAlone(receipt: DuesReceipt): readonly Finding[] {
  const { kind, months, amountFen, paidElsewhere, proof } = receipt;
  const findings: Finding[] = [];
  if (amountFen <= 0) findings.push(error('dues.amount-not-positive', 'amountFen'));
  if (paidElsewhere && proof === null) findings.push(error('dues.proof-missing', 'proof'));
  if (kind === 'regular') {
    if (months.length === 0) findings.push(error('dues.months-missing', 'months'));
    return [...findings, ...checkBackPayment(receipt)];
  }
  if (months.length > 0) findings.push(error('dues.months-not-wanted', 'months'));
  if (kind === 'voluntary' && amountFen > largeAboveFen)
    findings.push(error('dues.voluntary-large', 'kind', { most: showYuan(largeAboveFen) }));
  if (kind === 'large' && amountFen <= largeAboveFen)
    findings.push(error('dues.large-not-over', 'kind', { most: showYuan(largeAboveFen) }));
  return findings;
}

/** Why a month that is not due cannot be paid, in the order in which it is told. */
const refusals: readonly (readonly [code: string, reasons: readonly DueReason[]])[] = [
  ['dues.month-before-first', ['before-first', 'no-rate']],
  ['dues.month-before-ledger', ['before-ledger']],
  ['dues.month-suspended', ['suspended']],
  ['dues.month-after-leaving', ['left']],
];

/** Those that look at what is owed and paid already of the months. */
export function checkReceiptMonths(
  { kind, months }: Pick<DuesReceipt, 'kind' | 'months'>,
  due: ReadonlyMap<string, DueMonth>,
  open: ReadonlyMap<string, number>,
): readonly Finding[] {
  if (kind !== 'regular') return [];
  const why = (month: string): DueReason => due.get(month)?.why ?? 'before-first';
  const isDue = (month: string): boolean => (due.get(month)?.state ?? 'not-due') !== 'not-due';
  const paid = months.filter(
    (month) => (due.get(month)?.amountFen ?? 0) > 0 && (open.get(month) ?? 0) <= 0,
  );
  const refused = refusals.map(([code, reasons]) => ({
    code,
    of: months.filter((month) => !isDue(month) && reasons.includes(why(month))),
  }));
  return [...refused, { code: 'dues.month-paid', of: paid }]
    .filter(({ of }) => of.length > 0)
    .map(({ code, of }) => error(code, 'months', { months: of.join('、') }));
}

/** A year may be paid in advance; what lies further off is likely a slip. */
export function checkMonthsAhead({
  months,
  receivedOn,
}: Pick<DuesReceipt, 'months' | 'receivedOn'>): readonly Finding[] {
  const latest = addMonths(receivedOn.slice(0, 7), 12);
  const far = months.filter((month) => month > latest);
  if (far.length === 0) return [];
  const params = { months: far.join('、') };
  return [{ level: 'warning', code: 'dues.months-ahead', field: 'months', params }];
}

/** The sixth month before that of the receipt may still be paid without a word. */
function checkBackPayment({ months, receivedOn, reason }: DuesReceipt): Finding[] {
  const earliest = addMonths(receivedOn.slice(0, 7), -backMonths);
  const late = months.filter((month) => month < earliest);
  if (late.length === 0 || reason !== null) return [];
  return [error('dues.back-payment-long', 'reason', { months: late.join('、'), most: backMonths })];
}
