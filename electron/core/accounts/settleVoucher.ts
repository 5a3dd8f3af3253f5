import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../shared/registers/define.ts';
import { voucherLines } from '../../../shared/registers/voucherLines.ts';
import { isClosingVoucher } from '../../../shared/rules/accounts/closingVoucher.ts';
import { readLine } from '../../../shared/rules/accounts/readRows.ts';
import { redLetterLines } from '../../../shared/rules/accounts/reversal.ts';
import type { Line } from '../../../shared/rules/accounts/types.ts';
import { textIn } from '../../../shared/rules/reading.ts';
import { checkReversal } from '../economy/checkReversal.ts';
import { followReversal } from '../economy/followReversal.ts';
import { Refusal } from '../refusal.ts';
import { changedFields } from '../registers/changedFields.ts';
import { newId } from '../registers/newId.ts';
import type { StoredRecord } from '../registers/rows.ts';
import type { SavePlan } from '../registers/save.ts';
import type { SaveLookup } from '../registers/saveLookup.ts';
import {
  type Asked,
  type Considered,
  type PlannedPart,
  plannedPart,
} from '../registers/settling.ts';
import type { Session } from '../session.ts';
import type { Writing } from '../store/writing.ts';
import { checkPosting } from './checkPosting.ts';
import { checkReversing } from './checkReversing.ts';
import {
  type OriginalVoucher,
  type VoucherDesk,
  highestNumberQuery,
  storedLines,
  voucherDeskOf,
} from './voucherDesk.ts';

/**
 * The one way to a voucher, from the screen, a file or another act: a draft is taken as it is, what
 * is to be posted is checked against the chart and the books (domain.md 6.4).
 */
export function settleVoucher({ session, lookup, id, existing, values, parts }: Asked): Considered {
  const given = parts['lines'];
  if (existing?.['state'] === 'posted')
    return { values: {}, findings: changesOfPosted(session, existing, values, given), parts: [] };
  const desk = voucherDeskOf(session, lookup);
  const header = { ...existing, ...values };
  const original = originalOf(desk, header);
  const taken = given === undefined && existing === undefined ? takenOver(id, original) : [];
  const lines = (given ?? linesOf(session, existing, taken)).map(readLine);
  const settled = { ...header, ...followingFrom(session, header, lines) };
  const findings = [
    ...checkPosting(session, desk, settled, lines),
    ...checkReversing(desk, settled, lines, original),
    ...(isStored(original) ? checkReversal(session, original.id) : []),
  ];
  const isDraft = settled.state === 'draft';
  return {
    values: followingFrom(session, header, lines),
    findings: isDraft ? findings.map(asWarning) : findings,
    parts: isDraft ? taken : [...taken, ...afterReversal(session, original)],
  };
}

/** What a voucher is by its lines, and who posts it. */
function followingFrom(session: Session, header: AnyRecord, lines: readonly Line[]) {
  const isPosted = header['state'] !== 'draft';
  const { name } = session.operator;
  const imported = header['source'] === 'import';
  const source = textIn(header, 'reverses') !== null && header['source'] === 'manual';
  return {
    state: isPosted ? 'posted' : 'draft',
    ...(source && { source: 'reversal' }),
    ...(!isPosted && { number: null }),
    redLetter: isRedLetter(header, lines) ? true : null,
    closing: isPosted && isClosingVoucher(lines) ? true : null,
    preparedBy: textIn(header, 'preparedBy') ?? (imported ? null : name),
    postedBy: isPosted ? (textIn(header, 'postedBy') ?? (imported ? null : name)) : null,
  };
}

/** Said so, all of it below zero, or an imported voucher with anything below zero. */
function isRedLetter(header: AnyRecord, lines: readonly Line[]): boolean {
  const below = lines.filter(({ debitFen, creditFen }) => debitFen < 0 || creditFen < 0);
  if (below.length === 0) return false;
  return (
    header['redLetter'] === true || below.length === lines.length || header['source'] === 'import'
  );
}

const linesOf = (
  { store }: Session,
  existing: StoredRecord | undefined,
  taken: readonly PlannedPart[],
): readonly AnyRecord[] =>
  existing === undefined ? taken.map(({ plan }) => plan.record) : storedLines(store, existing.id);

const originalOf = (desk: VoucherDesk, header: AnyRecord): OriginalVoucher | undefined => {
  const reverses = textIn(header, 'reverses');
  return reverses === null ? undefined : desk.original(reverses);
};

/** A reversal without lines of its own takes over those of its voucher, in red letters. */
const takenOver = (voucher: string, original: OriginalVoucher | undefined): PlannedPart[] =>
  redLetterLines(original?.lines ?? []).map((line, index) =>
    plannedPart(voucherLines, newId(), { ...line, voucher, position: index + 1 }),
  );

const afterReversal = (session: Session, original: OriginalVoucher | undefined): PlannedPart[] =>
  isStored(original) ? followReversal(session, original.id) : [];

/** Nothing follows yet from a voucher that is only planned. */
const isStored = (original: OriginalVoucher | undefined): original is OriginalVoucher =>
  original?.isStored === true;

/** What keeps a voucher from being posted is only told of a draft. */
const asWarning = (finding: Finding): Finding =>
  finding.level === 'error' ? { ...finding, level: 'warning' } : finding;

/** A posted voucher stays as it is; the same values again are no change. */
function changesOfPosted(
  { store }: Session,
  existing: StoredRecord,
  values: AnyRecord,
  given: readonly AnyRecord[] | undefined,
): Finding[] {
  const changed = changedFields(values, existing);
  const stored = given === undefined ? [] : storedLines(store, existing.id);
  if (given !== undefined && !sameRecords(given, stored)) changed.push('lines');
  return changed
    .slice(0, 1)
    .map((field) => ({ level: 'error', code: 'voucher.reverse-instead', field }));
}

const sameRecords = (a: readonly AnyRecord[], b: readonly AnyRecord[]): boolean =>
  a.length === b.length &&
  a.every((record, index) =>
    Object.keys(voucherLines.fields).every(
      (field) => (record[field] ?? null) === (b[index]?.[field] ?? null),
    ),
  );

/** Lets the vouchers after it know of a planned one. */
export function keepVoucher(session: Session, lookup: SaveLookup, plan: SavePlan): void {
  if (plan.record['state'] !== 'posted' || plan.existing?.['state'] === 'posted') return;
  voucherDeskOf(session, lookup).keep(plan.id, plan.record, linesOfPlan(session, plan));
}

/** Lets the vouchers after it, planned with the same lookup, know of an account that is made. */
export function keepAccount(session: Session, lookup: SaveLookup, { record }: SavePlan): void {
  voucherDeskOf(session, lookup).keepAccount(record);
}

/** The lines that a planned voucher will have. */
export function linesOfPlan({ store }: Session, plan: SavePlan): readonly Line[] {
  const written = (plan.parts ?? []).filter(
    (part) => part.register.key === voucherLines.key && part.plan.changes['voidedAt'] === undefined,
  );
  const records =
    written.length === 0 ? storedLines(store, plan.id) : written.map((part) => part.plan.record);
  return records.map(readLine);
}

/** The number of a voucher that is being posted: the next of its type and month, unless it has one. */
export function numberAtLast(writing: Writing, { record, existing }: SavePlan): AnyRecord {
  if (record['state'] !== 'posted' || existing?.['state'] === 'posted') return {};
  if (typeof record['number'] === 'number') return { number: record['number'] };
  const [type, month] = [String(record['type']), String(record['day']).slice(0, 7)];
  return { number: (writing.get(highestNumberQuery(type, month))?.highest ?? 0) + 1 };
}

/** Drafts can be voided. @throws Refusal `voucher.reverse-instead` for a posted voucher */
export function refuseVoidingPosted(_session: Session, record: StoredRecord): PlannedPart[] {
  if (record['state'] === 'posted') throw new Refusal('voucher.reverse-instead');
  return [];
}

/** Lines are written with their voucher, never by themselves. */
export function settleLine({ existing, values }: Asked): Considered {
  const changed = Object.keys(values).filter(
    (field) => (values[field] ?? null) !== (existing?.[field] ?? null),
  );
  return {
    values: {},
    findings: changed
      .slice(0, 1)
      .map((field) => ({ level: 'error', code: 'voucher.line-by-itself', field })),
    parts: [],
  };
}
