import type { Value } from '../../../shared/fields/field.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { Accepted, GivenPart } from '../../../shared/registers/accept.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { inPart, partRegister } from '../../../shared/registers/nested.ts';
import type { Session } from '../session.ts';
import { tableQuery } from '../store/query.ts';
import type { Store } from '../store/store.ts';
import { type StoredRecord, inPlaces, toRecord } from './rows.ts';
import type { SavePlan } from './save.ts';
import { type SaveLookup, storeLookup } from './saveLookup.ts';
import type { PartRecords, PlannedPart } from './settling.ts';

/** The parts of a record thought through. */
export interface PartsPlan {
  /** Those to be written, and those that are no longer given, which are voided. */
  readonly parts: readonly PlannedPart[];
  readonly records: PartRecords;
  readonly findings: readonly Finding[];
}

/** Plans one part by itself. */
type PlanPart = (
  part: Register,
  existing: StoredRecord | undefined,
  values: AnyRecord,
  lookup: SaveLookup,
) => SavePlan;

const noParts: PartsPlan = { parts: [], records: {}, findings: [] };

/** The parts that a record has, those of one register, in their places. */
function storedParts(store: Store, part: Register, whole: string): StoredRecord[] {
  if (part.partOf === null) return [];
  const rows = store.all(
    tableQuery
      .selectFrom(part.key)
      .selectAll()
      .where(part.partOf, '=', whole)
      .where('voidedAt', 'is', null),
  );
  return rows.map((row) => toRecord(part, row)).sort(inPlaces);
}

/**
 * Plans the parts that were given with a record: all that it is to have. Without ids they take the
 * places of the stored ones in order; the program counts the places. Changes nothing.
 * @param whole the record's id, and whether it is stored
 * @param lookup with which the record itself is planned
 */
export function planParts(
  session: Session,
  register: Register,
  whole: { readonly id: string; readonly existing: StoredRecord | undefined },
  given: Accepted['parts'],
  lookup: SaveLookup,
  planPart: PlanPart,
): PartsPlan {
  if (given === undefined) return noParts;
  const parts: PlannedPart[] = [];
  const records: Record<string, readonly AnyRecord[]> = {};
  const findings: Finding[] = [];
  for (const [name, items] of Object.entries(given)) {
    const part = partRegister(register, name);
    if (part === undefined || part.partOf === null) continue;
    const stored = whole.existing === undefined ? [] : storedParts(session.store, part, whole.id);
    const byPart = lookupOf(session, part, lookup);
    const known = knownParts(items, stored);
    const plans = items.map((item, index) => {
      const { existing, wrong } = known[index] ?? {};
      const values = valuesOf(part, item, existing, { whole: whole.id, index });
      const plan = planPart(part, existing, values, byPart);
      const told = wrong === undefined ? plan.findings : [wrong, ...plan.findings];
      findings.push(...told.map((finding) => inPart(name, index, finding)));
      return plan;
    });
    records[name] = plans.map(({ id, record }) => ({ ...record, id }));
    const kept = new Set(plans.map(({ id }) => id));
    const left = stored.filter(({ id }) => !kept.has(id));
    for (const plan of [...plans, ...left.map((record) => voiding(session, record))])
      parts.push({ register: part, plan });
  }
  return { parts, records, findings };
}

const lookups = new WeakMap<SaveLookup, Map<Register, SaveLookup>>();

/** One beside that of the records, so for all of a file: the answers about parts come by queries. */
function lookupOf(session: Session, part: Register, lookup: SaveLookup): SaveLookup {
  const beside = lookups.get(lookup) ?? new Map<Register, SaveLookup>();
  lookups.set(lookup, beside);
  const known = beside.get(part) ?? storeLookup(session, part);
  beside.set(part, known);
  return known;
}

interface KnownPart {
  readonly existing?: StoredRecord;
  readonly wrong?: Finding;
}

/** Which stored part each given one is: by its id; by its place where none of them has an id. */
function knownParts(items: readonly GivenPart[], stored: readonly StoredRecord[]): KnownPart[] {
  if (items.every(({ id }) => id === undefined))
    return items.map((_, index) => {
      const existing = stored[index];
      return existing === undefined ? {} : { existing };
    });
  const free = new Map(stored.map((record) => [record.id, record]));
  return items.map(({ id }): KnownPart => {
    if (id === undefined) return {};
    const existing = free.get(id);
    free.delete(id);
    return existing === undefined
      ? { wrong: { level: 'error', code: 'record.unknown' } }
      : { existing };
  });
}

/**
 * The values of a part with those that the program says. A part that only takes the place of a
 * stored one has nothing of it: what is not given is empty.
 */
function valuesOf(
  part: Register,
  { id, values }: GivenPart,
  existing: StoredRecord | undefined,
  place: { readonly whole: string; readonly index: number },
): AnyRecord {
  const empty: Record<string, Value> = {};
  if (existing !== undefined && id === undefined)
    for (const key of Object.keys(part.fields)) empty[key] = null;
  return {
    ...empty,
    ...values,
    ...(part.partOf !== null && { [part.partOf]: place.whole }),
    ...(part.fields['position'] !== undefined && { position: place.index + 1 }),
  };
}

/** A part that is not given any more stays in the store, voided. */
const voiding = (session: Session, existing: StoredRecord): SavePlan => ({
  id: existing.id,
  existing,
  record: existing,
  changes: { voidedAt: session.now() },
  findings: [],
});
