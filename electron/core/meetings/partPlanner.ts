import { acceptValues } from '../../../shared/registers/accept.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import type { Finding } from '../../../shared/fields/finding.ts';
import type { ReadContext } from '../../../shared/fields/reading.ts';
import { Refusal } from '../refusal.ts';
import type { StoredRecord } from '../registers/rows.ts';
import { type SavePlan, planSave } from '../registers/save.ts';
import { type SaveLookup, storeLookup } from '../registers/saveLookup.ts';
import type { Session } from '../session.ts';
import type { PartFinding, PartInput } from './input.ts';
import { type PartName, type Parts, partRegisters } from './parts.ts';

/** Where a part stands in what was sent. */
export type Place = Pick<PartFinding, 'part' | 'index' | 'within'>;

/** A part thought through. */
export interface PartPlan {
  readonly register: Register;
  readonly plan: SavePlan;
}

/** What the program sets itself, whatever is sent. */
const own: ReadonlySet<string> = new Set(['meeting', 'item', 'position', 'reportedAt']);

/** Plans the parts of one meeting and gathers what is found, each with its place. */
export class PartPlanner {
  readonly plans: PartPlan[] = [];
  readonly findings: PartFinding[] = [];
  readonly #session: Session;
  readonly #context: ReadContext;
  readonly #stored: Parts;
  readonly #lookups = new Map<Register, SaveLookup>();
  readonly #sent = new Set<string>();

  /** @param stored the parts that the meeting has */
  constructor(session: Session, stored: Parts) {
    this.#session = session;
    this.#context = session.readContext();
    this.#stored = stored;
  }

  /**
   * Plans one part.
   * @param set what the program sets: the meeting, the agenda item, the place
   * @param settle what follows from what was given, laid over it
   * @throws Refusal `record.unknown` for an id that is no part of the meeting, `request.invalid`
   *   for one that is sent twice
   */
  plan(
    input: PartInput,
    set: AnyRecord,
    place: Place & { readonly part: PartName },
    settle: (record: AnyRecord, existing: StoredRecord | undefined) => AnyRecord = () => ({}),
  ): SavePlan {
    const register: Register = partRegisters[place.part];
    const existing = this.#existing(input.id, place.part);
    const values = Object.fromEntries(
      Object.entries(input.values).filter(([key]) => !own.has(key)),
    );
    const accepted = acceptValues(register, values, this.#context);
    const given = { ...accepted.values, ...set };
    const settled = settle({ ...existing, ...given }, existing);
    const plan = planSave(
      this.#session,
      register,
      existing,
      { values: { ...given, ...settled }, findings: accepted.findings },
      this.#lookup(register),
    );
    this.plans.push({ register, plan });
    this.found(place, plan.findings);
    return plan;
  }

  /** Notes findings of a place. */
  found(place: Place, findings: readonly Finding[]): void {
    for (const finding of findings) this.findings.push({ ...finding, ...place });
  }

  /** The stored parts that were not sent. */
  left(name: PartName): readonly StoredRecord[] {
    return this.#stored[name].filter(({ id }) => !this.#sent.has(id));
  }

  #existing(id: string | undefined, part: PartName): StoredRecord | undefined {
    if (id === undefined) return undefined;
    if (this.#sent.has(id)) throw new Refusal('request.invalid', { field: part });
    this.#sent.add(id);
    const existing = this.#stored[part].find((record) => record.id === id);
    if (existing === undefined) throw new Refusal('record.unknown');
    return existing;
  }

  #lookup(register: Register): SaveLookup {
    const known = this.#lookups.get(register) ?? storeLookup(this.#session, register);
    this.#lookups.set(register, known);
    return known;
  }
}
