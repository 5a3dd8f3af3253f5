import type { Finding } from '../../../shared/fields/finding.ts';
import type { Accepted } from '../../../shared/registers/accept.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { checkOpeningsTogether, refuseUnbalancing } from '../accounts/settleOpening.ts';
import { refuseVoidingUsed, settleAccount } from '../accounts/settleAccount.ts';
import { settleClosing } from '../accounts/settleClosing.ts';
import {
  keepAccount,
  keepVoucher,
  numberAtLast,
  refuseVoidingPosted,
  settleLine,
  settleVoucher,
} from '../accounts/settleVoucher.ts';
import { keepReceipt, settleReceipt } from '../dues/settleReceipt.ts';
import { settleShare } from '../dues/settleShare.ts';
import { keepYear, reverseYear, settleYear } from '../dues/settleYear.ts';
import { settleEstate } from '../economy/settleEstate.ts';
import { hasList, listedFields, recount } from '../meetings/listedCounts.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import type { Writing } from '../store/writing.ts';
import type { StoredRecord } from './rows.ts';
import type { SavePlan } from './save.ts';
import type { SaveLookup } from './saveLookup.ts';
import {
  type Asked,
  type Considered,
  type PlannedPart,
  type Settling,
  nothingToAdd,
} from './settling.ts';

const settlings: Readonly<Record<string, Settling>> = {
  meetings: {
    fixed: (store, id) =>
      hasList(store, id) ? { fields: listedFields, code: 'meeting.counts-listed' } : undefined,
  },
  attendances: { follow: recount },
  duesReceipts: {
    consider: settleReceipt,
    keep: keepReceipt,
    refused: { void: 'dues.reverse-instead' },
  },
  duesReceiptMonths: { consider: settleShare, refused: { void: 'dues.reverse-instead' } },
  duesYears: {
    consider: settleYear,
    keep: keepYear,
    undone: reverseYear,
    refused: { restore: 'dues.year-restored' },
  },
  vouchers: {
    consider: settleVoucher,
    keep: keepVoucher,
    begins: { state: 'draft' },
    atLast: numberAtLast,
    numbered: 'number',
    undone: refuseVoidingPosted,
  },
  ...settleEstate,
  voucherLines: {
    consider: settleLine,
    refused: { void: 'voucher.line-by-itself', restore: 'voucher.line-by-itself' },
  },
  accounts: { consider: settleAccount, keep: keepAccount, undone: refuseVoidingUsed },
  openingBalances: {
    together: checkOpeningsTogether,
    undone: refuseUnbalancing,
    refused: { restore: 'opening.together' },
  },
  periodClosings: {
    consider: settleClosing,
    refused: { void: 'period.by-reopening', restore: 'period.by-reopening' },
  },
};

/** Takes out what cannot be given for a known record; what would have changed is told. */
export function withoutFixed(
  store: Store,
  register: Register,
  existing: StoredRecord | undefined,
  accepted: Accepted,
): Accepted {
  const fixed = settlings[register.key]?.fixed;
  if (existing === undefined || fixed === undefined) return accepted;
  const { fields, code } = fixed(store, existing.id) ?? { fields: [], code: '' };
  const values = Object.entries(accepted.values).filter(([key]) => !fields.includes(key));
  const findings = fields
    .filter((key) => key in accepted.values && accepted.values[key] !== existing[key])
    .map((field): Finding => ({ level: 'warning', code, field }));
  return {
    ...accepted,
    values: Object.fromEntries(values),
    findings: [...accepted.findings, ...findings],
  };
}

/** What the store makes of a record that is being planned. */
export const consider = (register: Register, asked: Asked): Considered =>
  settlings[register.key]?.consider?.(asked) ?? nothingToAdd;

/** What some fields of a record hold until its parts are written, see `Settling.begins`. */
export const begins = (register: Register): AnyRecord | undefined =>
  settlings[register.key]?.begins;

/** What is to be said of all records of one file together, see `Settling.together`. */
export const considerTogether = (
  session: Session,
  register: Register,
  plans: () => readonly SavePlan[],
): readonly Finding[] => settlings[register.key]?.together?.(session, plans()) ?? [];

/** To be called with each plan that will be carried out, before the next one is made with its lookup. */
export function keepPlan(
  session: Session,
  register: Register,
  lookup: SaveLookup,
  plan: SavePlan,
): void {
  settlings[register.key]?.keep?.(session, lookup, plan);
}

/** What a record is given at the moment when it is written with its parts. */
export const atLast = (writing: Writing, register: Register, plan: SavePlan): AnyRecord =>
  settlings[register.key]?.atLast?.(writing, plan) ?? {};

/** The field that gets a number at last, where a register has one. */
export const numberedAtLast = (register: Register): string | undefined =>
  settlings[register.key]?.numbered;

/** To be called after a record was written by itself, not with what follows from it. */
export function follow(
  writing: Writing,
  register: Register,
  id: string,
  before?: StoredRecord,
): void {
  settlings[register.key]?.follow?.(writing, id, before);
}

/** What is to be written when a record is voided. @throws Refusal where it has to stay */
export function undone(
  session: Session,
  register: Register,
  record: StoredRecord,
  reason: string,
): readonly PlannedPart[] {
  const { refused, undone: parts } = settlings[register.key] ?? {};
  if (refused?.void !== undefined) throw new Refusal(refused.void);
  return parts?.(session, record, reason) ?? [];
}

/** @throws Refusal where a voided record cannot come back */
export function refuseRestoring(register: Register): void {
  const code = settlings[register.key]?.refused?.restore;
  if (code !== undefined) throw new Refusal(code);
}
