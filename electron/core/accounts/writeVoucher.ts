import type { Finding } from '../../../shared/fields/finding.ts';
import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import type { Line } from '../../../shared/rules/accounts/types.ts';
import type { StoredRecord } from '../registers/rows.ts';
import { type SavePlan, carryOut, isSound, planSave } from '../registers/save.ts';
import { type SaveLookup, storeLookup } from '../registers/saveLookup.ts';
import { keepPlan } from '../registers/settle.ts';
import type { Session } from '../session.ts';
import type { Writing } from '../store/writing.ts';
import { linesOfPlan } from './settleVoucher.ts';

const register: Register = vouchers;

/** A voucher as the program writes one; what is left out follows. */
export interface VoucherInput {
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  /** Code of voucherSources: by which act it is written. */
  readonly source: string;
  readonly lines: readonly Line[];
  /** Code of voucherTypes; general where left out. */
  readonly type?: string | null;
  /** Posted unless it is said to stay a draft. */
  readonly state?: 'draft' | 'posted';
  readonly attachments?: number | null;
  readonly preparedBy?: string | null;
  readonly checkedBy?: string | null;
  readonly cashier?: string | null;
  /** Key of the voucher event. */
  readonly event?: string | null;
  readonly redLetter?: boolean;
  /** Id of the voucher that it takes back, and why. */
  readonly reverses?: string;
  readonly reversalReason?: string;
  readonly remarks?: string | null;
}

/** A voucher thought through. It may be written where there is no error among the findings. */
export interface VoucherPlan {
  readonly id: string;
  readonly record: AnyRecord;
  readonly lines: readonly Line[];
  readonly findings: readonly Finding[];
  readonly save: SavePlan;
}

/** Lets vouchers that are planned one after another know of each other. */
export type VoucherLookup = SaveLookup;

/** To be given to all plans that are carried out in one act. */
export const voucherLookup = (session: Session): VoucherLookup => storeLookup(session, register);

/** What a planned or written voucher is called by in the books. */
export interface WrittenVoucher {
  readonly id: string;
  /** Null of a draft. */
  readonly number: number | null;
}

/**
 * Thinks a voucher through: completes it and checks it against the chart and the books (domain.md
 * 6.4). Changes nothing.
 * @param lookup to be given where several vouchers are written in one act, see `voucherLookup`
 * @param existing the draft that is changed
 */
export function planVoucher(
  session: Session,
  input: VoucherInput,
  lookup: VoucherLookup = voucherLookup(session),
  existing?: StoredRecord,
): VoucherPlan {
  const { lines, ...header } = input;
  const accepted = {
    values: fieldsIn({ type: 'general', state: 'posted', ...header }),
    findings: [],
    parts: { lines: lines.map((line) => ({ values: fieldsIn({ ...line }) })) },
  };
  const plan = asVoucherPlan(session, planSave(session, register, existing, accepted, lookup));
  if (isSound(plan.save)) keepPlan(session, register, lookup, plan.save);
  return plan;
}

/** A planned save of a voucher with its lines. */
export const asVoucherPlan = (session: Session, save: SavePlan): VoucherPlan => ({
  id: save.id,
  record: save.record,
  lines: linesOfPlan(session, save),
  findings: save.findings,
  save,
});

/**
 * Writes a planned voucher inside an act: a draft with its lines, then the posting with the next
 * number of its type and month.
 * @throws Error where the plan is not sound: nobody may post what was refused
 */
export function writeVoucher(writing: Writing, { id, save }: VoucherPlan): WrittenVoucher {
  if (!isSound(save)) throw new Error(`The voucher ${id} was refused`);
  carryOut(writing, register, save);
  const number = writing.row(register.key, id)?.['number'];
  return { id, number: typeof number === 'number' ? number : null };
}

/** What came of posting: where it was written its id and number, and what was noticed. */
export interface PostedVoucher extends Partial<WrittenVoucher> {
  readonly findings: readonly Finding[];
}

/**
 * Plans a voucher and posts it in an act of its own. Nothing is written where there is an error.
 * @param what the act, as the audit names it
 */
export function postVoucher(
  session: Session,
  input: VoucherInput,
  what = 'voucher.post',
): PostedVoucher {
  const plan = planVoucher(session, input);
  const { findings } = plan;
  if (!isSound(plan.save)) return { findings };
  const written = session.write(what, (writing) => writeVoucher(writing, plan), {
    register: register.key,
  });
  return { ...written, findings };
}

/** What was said; what was left out is not given. */
function fieldsIn(values: Readonly<Record<string, unknown>>): AnyRecord {
  const given: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (value !== null && !['string', 'number', 'boolean'].includes(typeof value)) continue;
    given[key] = value as Value; // one of the four, as looked at above
  }
  return given;
}
