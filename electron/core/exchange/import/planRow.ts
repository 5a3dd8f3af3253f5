import type { Value } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import { type Accepted, behind } from '../../../../shared/registers/accept.ts';
import type { AnyRecord, Register } from '../../../../shared/registers/define.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import { type SavePlan, changesAnything, planSave } from '../../registers/save.ts';
import { keepPlan } from '../../registers/settle.ts';
import { titleOf } from '../../registers/titleOf.ts';
import type { Session } from '../../session.ts';
import { planDays } from './datedChange.ts';
import { Doubles } from './doubles.ts';
import type { FileReferences } from './fileReferences.ts';
import type { Resolution } from './findReference.ts';
import type { KnownRecords } from './knownRecords.ts';
import { keyReferences, matchValues, rowReferences } from './rowReferences.ts';

/** What becomes of a row that holds a record. */
export type Outcome = 'new' | 'changed' | 'same' | 'rejected';

/** A row understood, before it is compared with the store. */
export interface RowInput {
  /** As the user counts it. */
  readonly row: number;
  readonly accepted: Accepted;
  /** Texts that name other records, by field. */
  readonly references: Readonly<Record<string, string>>;
  /** The record that is meant, where the row says so itself. */
  readonly target?: StoredRecord;
  /** What it has besides, if it is new. */
  readonly added?: AnyRecord;
}

/** A row thought through: what is saved, and what was noticed. */
export interface RowPlan {
  readonly row: number;
  readonly outcome: Outcome;
  /** The record's id; also of one that is still to be made. */
  readonly id: string | null;
  readonly title: string;
  readonly save: SavePlan;
  /** The day of each dated field that changes. */
  readonly days: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  readonly references: readonly Resolution[];
}

/** What planning the rows of one file needs. */
export interface Planning {
  readonly session: Session;
  readonly register: Register;
  readonly known: KnownRecords;
  readonly references: FileReferences;
  readonly doubles: Doubles;
  /** The fields that the file gives at all; undefined where each row says for itself. */
  readonly given?: ReadonlySet<string>;
}

/**
 * Plans one row: which record it is, what would change, and all that is to be said about it, by
 * the same checks as a save on the screen.
 */
export function planRow(planning: Planning, input: RowInput): RowPlan {
  const { session, register, known, doubles } = planning;
  const { row } = input;
  const keys = keyReferences(planning, input);
  const told = matchValues(planning, input, keys);
  const counted = input.target === undefined ? doubles.count(told) : {};
  const matchedBy = register.counted === null ? told : { ...told, ...counted };
  const accepted =
    register.counted === null
      ? input.accepted
      : { ...input.accepted, values: { ...input.accepted.values, ...counted } };
  const match = input.target === undefined ? known.match(matchedBy) : undefined;
  const ambiguous = match !== undefined && match.items.length > 1;
  const existing = input.target ?? (ambiguous ? undefined : match?.items[0]);
  const referred = rowReferences(planning, input, existing, keys);
  const values = overStored(planning, existing, {
    ...(existing === undefined && input.added),
    ...accepted.values,
    ...referred.values,
  });
  const save = planSave(
    session,
    register,
    existing,
    { ...accepted, values, findings: [...accepted.findings, ...referred.findings] },
    known.lookup,
  );
  const { days, findings: dayFindings } = planDays(
    register,
    save,
    accepted.values,
    known.lookup.context.today,
  );
  const findings = [
    ...save.findings.filter((finding) => isWanted(finding, save.findings, planning.given)),
    ...(ambiguous
      ? [
          {
            level: 'error',
            code: 'match.ambiguous',
            field: match.by[0] ?? register.title,
            params: { count: match.items.length },
          } as const,
        ]
      : []),
    ...doubles.take(row, matchedBy, existing),
    ...(existing && match ? nameDiffers(register, match.by, existing, save.record) : []),
    ...dayFindings,
  ];
  const outcome = outcomeOf(save, findings);
  if (outcome !== 'rejected') {
    known.keepNumbers(save);
    keepPlan(session, register, known.lookup, save);
  }
  return {
    row,
    outcome,
    id: outcome === 'rejected' && existing === undefined ? null : save.id,
    title: titleOfPlan(planning, save),
    save,
    days,
    // What is stored already was looked at when it was stored.
    findings: outcome === 'same' ? [] : findings,
    references: referred.resolutions,
  };
}

/** What the record is called; a record that it is called by may still have to be made. */
function titleOfPlan({ session, register, references }: Planning, { record }: SavePlan): string {
  const value = record[register.title];
  const made = typeof value === 'string' ? references.planned(value) : undefined;
  return made?.title ?? titleOf(session, register, record);
}

function outcomeOf(save: SavePlan, findings: readonly Finding[]): Outcome {
  if (findings.some(({ level }) => level === 'error')) return 'rejected';
  if (save.existing === undefined) return 'new';
  return changesAnything(save) ? 'changed' : 'same';
}

/**
 * A wanted field without a column in the file is no matter of each row; and what was completed
 * from another field is not told to be wrong a second time.
 */
function isWanted(
  finding: Finding,
  all: readonly Finding[],
  given: ReadonlySet<string> | undefined,
): boolean {
  const { level, code, field } = finding;
  if (given === undefined || field === undefined || given.has(field)) return true;
  if (code === 'required.missing') return level === 'error';
  return !all.some(
    (other) =>
      other.code === code &&
      other.field !== undefined &&
      given.has(other.field) &&
      sameParams(other, finding),
  );
}

const sameParams = (a: Finding, b: Finding): boolean =>
  JSON.stringify(a.params) === JSON.stringify(b.params);

/**
 * What a row gives of a record that is stored. A month where the store knows the day says nothing
 * new; a second phone number, for which the file has no column, goes behind the one that is there.
 */
function overStored(
  { register, given }: Planning,
  existing: StoredRecord | undefined,
  values: AnyRecord,
): AnyRecord {
  if (existing === undefined) return values;
  const over: Record<string, Value> = {};
  for (const [key, value] of Object.entries(values)) {
    const stored = existing[key];
    over[key] = value;
    if (typeof value !== 'string' || typeof stored !== 'string' || value === stored) continue;
    const kind = register.fields[key]?.kind;
    if (kind === 'partialDate' && stored.startsWith(value)) over[key] = stored;
    if (kind === 'text' && given?.has(key) === false) over[key] = behind(stored, value);
  }
  return over;
}

function nameDiffers(
  register: Register,
  by: readonly string[],
  existing: StoredRecord,
  record: AnyRecord,
): Finding[] {
  const before = existing[register.title];
  const after = record[register.title];
  if (by.includes(register.title) || before === after) return [];
  const params = { before: String(before ?? ''), after: String(after ?? '') };
  return [{ level: 'warning', code: 'match.name-differs', field: register.title, params }];
}
