import { z } from 'zod';
import { type NestedValues, acceptNested } from '../../../shared/registers/nested.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { vouchers } from '../../../shared/registers/vouchers.ts';
import { sidesOf } from '../../../shared/rules/accounts/sidesOf.ts';
import { Refusal } from '../refusal.ts';
import { getRecord } from '../registers/get.ts';
import type { StoredRecord } from '../registers/rows.ts';
import { isSound, planSave } from '../registers/save.ts';
import { keepPlan } from '../registers/settle.ts';
import { voidRecord } from '../registers/void.ts';
import type { Session } from '../session.ts';
import type { PlannedVoucher, PostedAnswer, Written } from './answers.ts';
import { chartOf } from './chart.ts';
import { shownLine } from './shown.ts';
import { voucherDeskOf } from './voucherDesk.ts';
import { type VoucherPlan, asVoucherPlan, voucherLookup, writeVoucher } from './writeVoucher.ts';

const register: Register = vouchers;

const text = (most: number) => z.string().max(most).nullable().optional();
const fen = z.int().nullable().optional();

/** A voucher as the screen sends it; what is wrong with it comes back as findings. */
export const voucherSchema = z.strictObject({
  day: z.iso.date(),
  type: text(20),
  summary: z.string().max(200),
  attachments: z.int().min(0).max(9999).nullable().optional(),
  preparedBy: text(40),
  checkedBy: text(40),
  cashier: text(40),
  event: text(60),
  /** Written by hand unless it came from a form. */
  source: z.enum(['manual', 'form']).optional(),
  redLetter: z.boolean().nullable().optional(),
  remarks: text(2000),
  lines: z
    .array(
      z.strictObject({
        account: z.string().max(15),
        summary: text(200),
        debitFen: fen,
        creditFen: fen,
        party: text(60),
        growthWay: text(40),
      }),
    )
    .max(1000),
});
export type VoucherBody = z.infer<typeof voucherSchema>;

/** A draft that is changed, as the user saw it. */
export interface SeenVoucher {
  readonly id: string;
  readonly version: number;
}

/**
 * Writes a voucher that the screen sends, a new one or over a draft, its lines as a whole.
 * @param post it is posted at once; otherwise it stays a draft, whatever is wrong with it
 * @throws Refusal `record.changed-meanwhile`, `voucher.reverse-instead` for a posted one
 */
export function saveVoucher(
  session: Session,
  voucher: VoucherBody,
  { post, seen }: { readonly post: boolean; readonly seen?: SeenVoucher },
): Written {
  const existing = seen && draftOf(session, seen.id);
  if (existing && existing.version !== seen.version) throw new Refusal('record.changed-meanwhile');
  return written(session, planBody(session, voucher, post, existing));
}

/** What a voucher would become if it were posted. */
export function planVoucherBody(session: Session, voucher: VoucherBody): PlannedVoucher {
  return plannedVoucher(session, planBody(session, voucher, true, undefined));
}

/** A plan as it is shown before it is written. */
export function plannedVoucher(session: Session, plan: VoucherPlan): PlannedVoucher {
  const { record, lines, findings } = plan;
  const chart = chartOf(session);
  const [day, type] = [String(record['day'] ?? ''), String(record['type'] ?? 'general')];
  const { attachments, event } = record;
  const desk = voucherDeskOf(session, voucherLookup(session));
  return {
    day,
    type,
    number: isSound(plan.save) ? desk.nextNumber(type, day.slice(0, 7)) : null,
    summary: String(record['summary'] ?? ''),
    attachments: typeof attachments === 'number' ? attachments : null,
    event: typeof event === 'string' ? event : null,
    ...sidesOf(lines),
    lines: lines.map((line, index) => {
      const { id: _id, ...shown } = shownLine(session, chart, { ...line, position: index + 1 });
      return shown;
    }),
    findings,
  };
}

/** Posts a draft as it is stored. */
export function postDraft(session: Session, id: string): Written {
  return written(session, planPosting(session, draftOf(session, id)));
}

/** Posts several drafts in one act, by day; those with errors stay as they are. */
export function postDrafts(session: Session, ids: readonly string[]): PostedAnswer {
  const drafts = [...new Set(ids)].map((id) => draftOf(session, id));
  const dayOf = (draft: StoredRecord): string => String(draft['day']);
  drafts.sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : a.id < b.id ? -1 : 1,
  );
  const lookup = voucherLookup(session);
  const plans = drafts.map((draft) => planPosting(session, draft, lookup));
  const sound = plans.filter(({ save }) => isSound(save));
  const posted =
    sound.length === 0
      ? []
      : session.write(
          'voucher.post',
          (writing) => sound.map((plan) => writeVoucher(writing, plan)),
          { register: register.key, records: sound.length },
        );
  return {
    posted: posted.map(({ id, number }) => ({ id, number: number ?? 0 })),
    refused: plans
      .filter(({ save }) => !isSound(save))
      .map(({ id, findings }) => ({ id, findings })),
  };
}

/** Throws a draft away. @throws Refusal `voucher.reverse-instead` for a posted one */
export function voidDraft(session: Session, id: string): void {
  voidRecord(session, register, id, '');
}

function draftOf(session: Session, id: string): StoredRecord {
  const record = getRecord(session.store, register, id);
  if (record.voidedAt !== null) throw new Refusal('record.voided');
  if (record['state'] === 'posted') throw new Refusal('voucher.reverse-instead');
  return record;
}

function planBody(
  session: Session,
  voucher: VoucherBody,
  post: boolean,
  existing: StoredRecord | undefined,
): VoucherPlan {
  const { lines, ...header } = voucher;
  const given: Record<string, NestedValues[string]> = {
    state: post ? 'posted' : 'draft',
    lines: lines.map(saidOf),
  };
  for (const [key, value] of Object.entries(header)) if (value !== undefined) given[key] = value;
  const accepted = acceptNested(register, given, session.readContext());
  return asVoucherPlan(session, planSave(session, register, existing, accepted));
}

/** What was said of a line; what was left out is not given. */
const saidOf = (line: VoucherBody['lines'][number]) =>
  Object.fromEntries(
    Object.entries(line).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

function planPosting(
  session: Session,
  draft: StoredRecord,
  lookup = voucherLookup(session),
): VoucherPlan {
  const accepted = { values: { state: 'posted' }, findings: [] };
  const save = planSave(session, register, draft, accepted, lookup);
  if (isSound(save)) keepPlan(session, register, lookup, save);
  return asVoucherPlan(session, save);
}

function written(session: Session, plan: VoucherPlan): Written {
  const { findings, record } = plan;
  if (!isSound(plan.save)) return { findings };
  const what = record['state'] === 'posted' ? 'voucher.post' : 'voucher.draft';
  const { id, number } = session.write(what, (writing) => writeVoucher(writing, plan), {
    register: register.key,
  });
  return { id, number, findings };
}
