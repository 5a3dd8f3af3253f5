import type { ReferenceField } from '../../../../shared/fields/field.ts';
import { lineOfText } from '../../../../shared/fields/normalise.ts';
import type { ReadContext } from '../../../../shared/fields/reading.ts';
import { readValue } from '../../../../shared/fields/readValue.ts';
import type { Register } from '../../../../shared/registers/define.ts';
import { findRegister } from '../../../../shared/registers/index.ts';
import { type SavePlan, isSound, planSave } from '../../registers/save.ts';
import { toColumns } from '../../registers/rows.ts';
import { type SaveLookup, storeLookup } from '../../registers/saveLookup.ts';
import type { Session } from '../../session.ts';
import { type Above, type Resolution, findReference, kindOf } from './findReference.ts';
import { ReferenceTarget, fits } from './referenceTarget.ts';

/** A text that is not the title of a record, for the user to decide on. */
export interface NewReference {
  readonly register: string;
  readonly field: string;
  readonly text: string;
  readonly rows: number;
  /** The record that it means; null: a record is made, or the text goes to the remarks. */
  readonly mapTo: string | null;
}

/** A record that an import makes because its rows refer to it. */
export interface PlannedRecord {
  readonly register: Register;
  readonly title: string;
  readonly plan: SavePlan;
}

/** A new reference whose rows are being counted. */
type Told = NewReference & { rows: number };

/** A text with what it led to when it was first met, and where its rows are counted. */
interface Resolved {
  readonly resolution: Resolution;
  readonly told: Told | undefined;
}

/** The user's decisions: for a register and a text the record's id, or null for a record of its own. */
export type ReferenceChoices = ReadonlyMap<string, string | null>;
export const choiceKey = (register: string, text: string): string => `${register}\n${text}`;

/**
 * Understands the texts by which a file refers to other records. A roster names branches that the
 * store has not: they are made with the import, under the kind that the declaration puts first.
 */
export class FileReferences {
  readonly #session: Session;
  readonly #context: ReadContext;
  readonly #choices: ReferenceChoices;
  readonly #targets = new Map<string, ReferenceTarget>();
  readonly #lookups = new Map<ReferenceTarget, SaveLookup>();
  readonly #resolved = new Map<string, Resolved>();
  readonly #planned = new Map<string, PlannedRecord>();
  readonly #told = new Map<string, Told>();

  constructor(session: Session, context: ReadContext, choices: ReferenceChoices = new Map()) {
    this.#session = session;
    this.#context = context;
    this.#choices = choices;
  }

  /** @param key of the field */
  resolve(key: string, field: ReferenceField, text: string, above?: Above): Resolution {
    const line = lineOfText(text);
    const place = `${key}\n${above?.id ?? ''}\n${line}`;
    let known = this.#resolved.get(place);
    if (known === undefined) {
      const resolution = withField(key, this.#resolve(field, line, above));
      const isPlain = this.#isPlain(field, line, resolution);
      known = { resolution, told: isPlain ? undefined : this.#tell(key, field, line, resolution) };
      this.#resolved.set(place, known);
    }
    if (known.told !== undefined) known.told.rows += 1;
    return known.resolution;
  }

  /** The texts that are no titles of records, in the order of the file. */
  get news(): readonly NewReference[] {
    return [...this.#told.values()];
  }

  /** The record of that id that is made with the import, if it is one. */
  planned(id: string): PlannedRecord | undefined {
    return this.#planned.get(id);
  }

  /** Takes in a record that is made with the import by another rule than its title. */
  adopt(record: PlannedRecord): void {
    this.#planned.set(record.plan.id, record);
  }

  /** True for a text that is the very title (id, ID number) of what it leads to: nothing to tell. */
  #isPlain(field: ReferenceField, line: string, { id }: Resolution): boolean {
    if (id === null || this.#choices.has(choiceKey(field.to, line))) return false;
    const candidate = this.#target(field.to)?.byId(id);
    return (
      candidate !== undefined &&
      !candidate.isNew &&
      (candidate.title === line ||
        candidate.id === line ||
        this.#target(field.to)?.byUnique(line) === candidate)
    );
  }

  /** Has a text told to the user, once for all the places in which it stands. */
  #tell(key: string, field: ReferenceField, text: string, { id }: Resolution): Told {
    const place = `${key}\n${text}`;
    let told = this.#told.get(place);
    if (told === undefined) {
      const mapTo = id !== null && !this.#planned.has(id) ? id : null;
      told = { register: field.to, field: key, text, rows: 0, mapTo };
      this.#told.set(place, told);
    }
    return told;
  }

  #resolve(field: ReferenceField, line: string, above: Above | undefined): Resolution {
    const target = this.#target(field.to);
    if (target === undefined) return { id: null };
    const choice = this.#choices.get(choiceKey(field.to, line));
    if (typeof choice === 'string') {
      const chosen = target.byId(choice);
      return { id: chosen !== undefined && fits(field, chosen) ? chosen.id : null };
    }
    const title = this.#titleOf(target, line);
    if (choice === undefined) {
      const known = findReference(target, field, line, title, above);
      if (known !== undefined) return known;
    }
    return this.#make(target, field, title, above) ?? { id: null };
  }

  /** The text as the register's own rule for its title writes it, e.g. a name without padding. */
  #titleOf({ register }: ReferenceTarget, line: string): string {
    const field = register.fields[register.title];
    const value = field === undefined ? null : readValue(field, line, this.#context).value;
    return typeof value === 'string' ? value : line;
  }

  /** Plans the record that is missing, if the declaration says enough about it. */
  #make(
    target: ReferenceTarget,
    field: ReferenceField,
    title: string,
    above: Above | undefined,
  ): Resolution | undefined {
    const { register, parentField } = target;
    const among = field.among ?? field.makes;
    const known = new Set([register.title, among?.field]);
    const enough = Object.entries(register.fields).every(
      ([key, { required }]) => required !== true || known.has(key),
    );
    if (among === undefined || !enough) return undefined;
    const parent = above === undefined ? target.root : target.byId(above.id);
    // Two branches may each have a first group, but a title stands for one record only.
    const name =
      target.titled(title).length === 0 || above === undefined
        ? title
        : `${parent?.title ?? ''}${title}`;
    const values = {
      [register.title]: name,
      [among.field]: kindOf(register.fields[among.field], among.codes, title, this.#context),
      ...(parentField !== undefined && { [parentField]: parent?.id ?? null }),
    };
    const accepted = { values, findings: [] };
    const plan = planSave(this.#session, register, undefined, accepted, this.#lookup(target));
    if (!isSound(plan)) return undefined;
    this.#planned.set(plan.id, { register, title: name, plan });
    target.add({ id: plan.id, title: name, row: toColumns(plan.record), isNew: true });
    return {
      id: plan.id,
      finding: { level: 'warning', code: 'reference.created', params: { value: name } },
    };
  }

  /** As a single save asks, but the titles are known already, with those that are still to be made. */
  #lookup(target: ReferenceTarget): SaveLookup {
    const known = this.#lookups.get(target);
    if (known !== undefined) return known;
    const { register } = target;
    const byQuery = storeLookup(this.#session, register);
    const lookup: SaveLookup = {
      ...byQuery,
      holder: (field, value, ownId) =>
        field === register.title
          ? target.titled(String(value))[0]?.title
          : byQuery.holder(field, value, ownId),
    };
    this.#lookups.set(target, lookup);
    return lookup;
  }

  #target(key: string): ReferenceTarget | undefined {
    const known = this.#targets.get(key);
    const register = findRegister(key);
    if (known !== undefined || register === undefined) return known;
    const target = new ReferenceTarget(this.#session, register);
    this.#targets.set(key, target);
    return target;
  }
}

const withField = (field: string, { id, finding }: Resolution): Resolution =>
  finding === undefined ? { id } : { id, finding: { ...finding, field } };
