import type { Finding } from '../../../shared/fields/finding.ts';
import type { Accepted } from '../../../shared/registers/accept.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { keepReceipt, settleReceipt } from '../dues/settleReceipt.ts';
import { settleShare } from '../dues/settleShare.ts';
import { keepYear, reverseYear, settleYear } from '../dues/settleYear.ts';
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
    values: Object.fromEntries(values),
    findings: [...accepted.findings, ...findings],
  };
}

/** What the store makes of a record that is being planned. */
export const consider = (register: Register, asked: Asked): Considered =>
  settlings[register.key]?.consider?.(asked) ?? nothingToAdd;

/** To be called with each plan that will be carried out, before the next one is made with its lookup. */
export function keepPlan(
  session: Session,
  register: Register,
  lookup: SaveLookup,
  plan: SavePlan,
): void {
  settlings[register.key]?.keep?.(session, lookup, plan);
}

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
