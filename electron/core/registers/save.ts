import type { Value } from '../../../shared/fields/field.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { Accepted } from '../../../shared/registers/accept.ts';
import { checkRecord } from '../../../shared/registers/checkRecord.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { type NestedValues, acceptNested, maskedFields } from '../../../shared/registers/nested.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import type { Writing } from '../store/writing.ts';
import { type Decision, applyDated, undecided } from './dated.ts';
import { getRecord } from './get.ts';
import { newId } from './newId.ts';
import { onlyReferences } from './onlyReferences.ts';
import { planParts } from './planParts.ts';
import { type StoredRecord, toColumns } from './rows.ts';
import { forgetNumbers, nextNumbers, takenNumbers } from './runningNumbers.ts';
import { type SaveLookup, storeLookup } from './saveLookup.ts';
import { atLast, begins, consider, considerTogether, follow, withoutFixed } from './settle.ts';
import { type PlannedPart, nothingToAdd } from './settling.ts';
import { findDuplicates } from './unique.ts';

/** A save thought through: what the record would be, what would change, what was noticed. */
export interface SavePlan {
  readonly id: string;
  readonly existing: StoredRecord | undefined;
  readonly record: AnyRecord;
  /** The fields that differ from what is stored, with their new values. */
  readonly changes: AnyRecord;
  readonly findings: readonly Finding[];
  /** What is written with it in the same act: its parts, and what follows from it, see `settle.ts`. */
  readonly parts?: readonly PlannedPart[];
}

/** True if nothing keeps the plan from being carried out. */
export const isSound = (plan: SavePlan): boolean =>
  plan.findings.every(({ level }) => level !== 'error');

/** True if the record or any of its parts would be other than what is stored. */
export const changesAnything = ({ changes, parts }: SavePlan): boolean =>
  Object.keys(changes).length > 0 || (parts?.some(({ plan }) => changesAnything(plan)) ?? false);

interface PlanOptions {
  readonly settled?: boolean;
  readonly within?: boolean;
}

/**
 * Lays accepted values over the stored record (or over nothing), completes what follows from
 * them, and checks the whole with the parts that were given. Changes nothing.
 * @param lookup what is asked of the store; by queries unless an import brings it along
 * @param settled true of who saves a record together with what it follows from, see `settle.ts`
 * @param within true of who saves a part together with the record that it is a part of
 */
export function planSave(
  session: Session,
  register: Register,
  existing: StoredRecord | undefined,
  offered: Accepted,
  lookup: SaveLookup = storeLookup(session, register),
  { settled = false, within = false }: PlanOptions = {},
): SavePlan {
  const accepted =
    settled || within ? offered : withoutFixed(session.store, register, existing, offered);
  const { values } = accepted;
  const id = existing?.id ?? newId();
  // A value that could not be read is told once, not again as missing, and nothing stands in for it.
  const unread = new Set(
    accepted.findings.filter(({ level }) => level === 'error').map(({ field }) => field),
  );
  // A stored record differs only where a value was given.
  const completed = existing
    ? values
    : register.complete({ ...values, ...onlyReferences(lookup, register, values, unread) });
  const planned = planParts(
    session,
    register,
    { id, existing },
    accepted.parts,
    lookup,
    (part, known, of, byPart) =>
      planSave(session, part, known, { values: of, findings: [] }, byPart, { within: true }),
  );
  const considered = within
    ? nothingToAdd
    : consider(register, {
        ...{ session, lookup, id, existing, values: completed },
        parts: planned.records,
      });
  const given = { ...completed, ...considered.values };
  const changes: Record<string, Value> = {};
  for (const key of Object.keys(given)) {
    if (register.fields[key] === undefined) continue;
    const value = given[key] ?? null;
    if (value !== (existing?.[key] ?? null)) changes[key] = value;
  }
  const record = existing ? { ...existing, ...changes } : given;
  const found = [
    ...checkRecord(register, record, lookup.context),
    ...findDuplicates(lookup, register, record, existing?.id),
    ...takenNumbers(lookup, register, record, existing?.id),
    ...planned.findings,
    ...considered.findings,
  ];
  const parts = [...planned.parts, ...considered.parts];
  return {
    id,
    existing,
    record,
    changes,
    findings: [
      ...accepted.findings,
      ...found.filter(({ field }) => field === undefined || !unread.has(field)),
    ],
    ...(parts.length > 0 && { parts }),
  };
}

/**
 * Carries a sound plan out inside an act; a new record gets its running numbers there.
 * @param decision by what its dated fields changed: one for all, or one for each
 */
export function carryOut(
  writing: Writing,
  register: Register,
  plan: SavePlan,
  decision: Decision | ((field: string) => Decision) = undecided,
): void {
  const { existing, id } = plan;
  const { first, then } = inTwoSteps(register, plan);
  if (existing === undefined) {
    const numbers = nextNumbers(writing, register, plan.changes);
    writing.insert(register.key, { id, version: 1, ...toColumns({ ...first, ...numbers }) });
    writeParts(writing, register, plan, then);
    follow(writing, register, id);
    return;
  }
  if (!changesAnything(plan)) return;
  const plain: Record<string, Value> = {};
  const dated: Record<string, Value> = {};
  for (const [key, value] of Object.entries(first)) {
    (register.fields[key]?.dated === undefined ? plain : dated)[key] = value;
  }
  forgetNumbers(writing, register);
  writing.update(register.key, id, { ...toColumns(plain), version: existing.version + 1 });
  const decisionOf = typeof decision === 'function' ? decision : () => decision;
  applyDated(writing, register, existing, dated, plan.record, decisionOf);
  writeParts(writing, register, plan, then);
  follow(writing, register, id, existing);
}

/** What is written of a record before its parts, and what only after them, see `Settling.begins`. */
function inTwoSteps(
  register: Register,
  { existing, changes }: SavePlan,
): { readonly first: AnyRecord; readonly then: AnyRecord | undefined } {
  const held = begins(register);
  if (held === undefined) return { first: changes, then: undefined };
  const isHeld = ([key]: [string, Value]): boolean => key in held;
  const others = Object.entries(changes).filter((entry) => !isHeld(entry));
  return {
    first: { ...Object.fromEntries(others), ...(existing === undefined && held) },
    then: Object.fromEntries(Object.entries(changes).filter(isHeld)),
  };
}

function writeParts(
  writing: Writing,
  register: Register,
  plan: SavePlan,
  then: AnyRecord | undefined,
): void {
  for (const part of plan.parts ?? []) carryOut(writing, part.register, part.plan);
  if (then === undefined) return;
  writing.update(register.key, plan.id, toColumns({ ...then, ...atLast(writing, register, plan) }));
}

/** What came of a save. `id` is there where the record was saved. */
export interface Saved {
  readonly id?: string;
  readonly findings: readonly Finding[];
}

/**
 * Saves what the screen sends: a new record, or changed fields of a known one.
 * @param target the record's id and the version that the user saw
 * @throws Refusal `record.changed-meanwhile` if somebody else saved it since
 */
export function saveRecord(
  session: Session,
  register: Register,
  values: NestedValues,
  target?: { readonly id: string; readonly version: number },
): Saved {
  const existing = target && getRecord(session.store, register, target.id);
  if (existing && existing.version !== target.version)
    throw new Refusal('record.changed-meanwhile');
  if (existing?.voidedAt) throw new Refusal('record.voided');
  refuseMasked(values);
  const plan = planSave(
    session,
    register,
    existing,
    acceptNested(register, values, session.readContext()),
  );
  if (existing) refuseUndecided(register, plan);
  const together = isSound(plan) ? considerTogether(session, register, () => [plan]) : [];
  const findings = [...plan.findings, ...together];
  if (!isSound({ ...plan, findings })) return { findings };
  if (changesAnything(plan)) {
    session.write(
      existing ? 'record.change' : 'record.add',
      (writing) => {
        carryOut(writing, register, plan);
      },
      { register: register.key },
    );
  }
  return { id: plan.id, findings };
}

/** A masked value must never come back as the real one. */
function refuseMasked(values: NestedValues): void {
  const [field] = maskedFields(values);
  if (field !== undefined) throw new Refusal('record.masked-value', { field });
}

/** A dated field of a known record changes only by a decision, see `decideChange`. */
function refuseUndecided(register: Register, { changes }: SavePlan): void {
  const field = Object.keys(changes).find((key) => register.fields[key]?.dated !== undefined);
  if (field !== undefined) throw new Refusal('record.needs-decision', { field });
}
