import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { duesReceiptMonths } from '../../../shared/registers/duesReceiptMonths.ts';
import { type MonthShare, allocate } from '../../../shared/rules/dues/allocate.ts';
import { checkMonthsAhead, checkReceiptMonths } from '../../../shared/rules/dues/checkReceipt.ts';
import { readReceipt } from '../../../shared/rules/dues/receipt.ts';
import { checkReversal, reversedShares } from '../../../shared/rules/dues/reversal.ts';
import { newId } from '../registers/newId.ts';
import type { SavePlan } from '../registers/save.ts';
import type { SaveLookup } from '../registers/saveLookup.ts';
import {
  type Asked,
  type Considered,
  type PlannedPart,
  plannedPart,
} from '../registers/settling.ts';
import type { Session } from '../session.ts';
import { type ReceiptDesk, deskOf } from './receiptDesk.ts';

/** What may still be put right of a written receipt: all that does not count. */
const free: ReadonlySet<string> = new Set(['receiver', 'payer', 'proof', 'remarks', 'reason']);

/** What the program says itself. */
const own = ['number', 'takenFrom'] as const;

/**
 * The one way to a receipt, from the screen, a file or another act: completed from the register,
 * checked against what is owed and paid, its months fixed (domain.md 5.1, 5.3).
 */
export function settleReceipt({ session, lookup, id, existing, values }: Asked): Considered {
  if (existing !== undefined)
    return { values: {}, findings: changesThatCount(existing, values), parts: [] };
  const desk = deskOf(session, lookup);
  const { reverses } = values;
  const given = { ...values, id };
  const settled =
    typeof reverses === 'string'
      ? settleReversal(desk, given, reverses)
      : settlePayment(desk, given);
  return {
    values: { ...settled.values, ...Object.fromEntries(own.map((field) => [field, null])) },
    findings: [...ownFields(values), ...settled.findings],
    parts: settled.parts,
  };
}

const changesThatCount = (existing: AnyRecord, values: AnyRecord): Finding[] =>
  Object.keys(values)
    .filter((field) => !free.has(field) && values[field] !== (existing[field] ?? null))
    .map((field) => ({ level: 'error', code: 'dues.receipt-fixed', field }));

const ownFields = (values: AnyRecord): Finding[] =>
  own
    .filter((field) => (values[field] ?? null) !== null)
    .map((field) => ({ level: 'warning', code: 'dues.given-by-program', field }));

function settlePayment(desk: ReceiptDesk, given: AnyRecord): Considered {
  const receipt = readReceipt(given);
  const { member, receivedOn, months, amountFen } = receipt;
  // What is missing or unreadable is told by the fields themselves.
  if (member === '' || receivedOn === '' || typeof given['amountFen'] !== 'number')
    return { values: {}, findings: [], parts: [] };
  const branch = receipt.branch === '' ? desk.branchOn(member, receivedOn) : receipt.branch;
  const values = branch === null ? {} : { branch };
  if (receipt.kind !== 'regular' || months.length === 0) return { values, findings: [], parts: [] };
  const { due, open } = desk.standing(member, months, { branch, on: receivedOn });
  const { shares, findings } = allocate(amountFen, months, open);
  return {
    values,
    // What can be said of a receipt by itself is told by its register.
    findings: [
      ...checkReceiptMonths(receipt, due, open),
      ...checkMonthsAhead(receipt),
      ...findings,
    ],
    parts: shareParts(receipt.id, shares),
  };
}

function settleReversal(desk: ReceiptDesk, given: AnyRecord, reverses: string): Considered {
  const original = desk.receipt(reverses);
  if (original === undefined) return { values: {}, findings: [], parts: [] };
  const values = asReversed(original.record, given);
  const [reversal, from] = [readReceipt({ ...given, ...values }), readReceipt(original.record)];
  const reversed = new Set(desk.isReversed(reverses) ? [reverses] : []);
  return {
    values,
    findings: [...checkReversal(reversal, from, reversed)],
    parts: shareParts(reversal.id, reversedShares(original.shares)),
  };
}

const copied = ['branch', 'member', 'months', 'way', 'paidElsewhere'] as const;

/** What a reversal takes over from its receipt where it was left out; its kind always. */
export function asReversed(original: AnyRecord, given: AnyRecord): AnyRecord {
  const left = copied.filter((field) => (given[field] ?? null) === null);
  const amountFen = given['amountFen'] ?? -readReceipt(original).amountFen;
  return {
    ...Object.fromEntries(left.map((field) => [field, original[field] ?? null])),
    kind: original['kind'] ?? null,
    amountFen,
  };
}

/** The months of a receipt as they are written with it. */
export const shareParts = (receipt: string, shares: readonly MonthShare[]): PlannedPart[] =>
  shares.map((share) => plannedPart(duesReceiptMonths, newId(), { receipt, ...share }));

/** The months of a planned receipt. */
export const sharesIn = (parts: readonly PlannedPart[]): MonthShare[] =>
  parts
    .filter(({ register }) => register.key === duesReceiptMonths.key)
    .map(({ plan: { record } }) => ({
      month: String(record['month']),
      amountFen: Number(record['amountFen']),
    }));

/** Lets the receipts after it know of a planned one. */
export function keepReceipt(session: Session, lookup: SaveLookup, plan: SavePlan): void {
  if (plan.existing !== undefined) return;
  const record = { ...plan.record, id: plan.id };
  deskOf(session, lookup).keep({ record, shares: sharesIn(plan.parts ?? []) });
}
