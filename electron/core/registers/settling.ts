import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import type { Session } from '../session.ts';
import type { Store } from '../store/store.ts';
import type { Writing } from '../store/writing.ts';
import type { StoredRecord } from './rows.ts';
import type { SavePlan } from './save.ts';
import type { SaveLookup } from './saveLookup.ts';

/** A record that is written in the same act as the one that it follows from. */
export interface PlannedPart {
  readonly register: Register;
  readonly plan: SavePlan;
}

/** A record that is being planned. */
export interface Asked {
  readonly session: Session;
  /** The same for all records of one file: what was planned before is known by it. */
  readonly lookup: SaveLookup;
  readonly id: string;
  readonly existing: StoredRecord | undefined;
  /** What is given of a known record, or all that is known of a new one. */
  readonly values: AnyRecord;
  /**
   * The parts that were given with it, by the name under which the register has them (`lines` of a
   * voucher), each read and whole as it would be written: with its id, its place and the record
   * that it is a part of. A name that was not given is missing: what is stored stays. They are
   * checked by their own declaration and written by the save itself; here they are looked at
   * together. A finding about one goes to the field `lines[2].account`, counted from 1.
   */
  readonly parts: PartRecords;
}

/** Records of the parts of one record, by name, in their order. */
export type PartRecords = Readonly<Record<string, readonly AnyRecord[]>>;

/** What the store makes of a record that is being planned. */
export interface Considered {
  /** Laid over what was given: what follows from it, or is the program's to say. */
  readonly values: AnyRecord;
  readonly findings: readonly Finding[];
  /** What is written with it besides the parts that were given. */
  readonly parts: readonly PlannedPart[];
}

export const nothingToAdd: Considered = { values: {}, findings: [], parts: [] };

/** What stands between a register and the records that follow from it or from which it follows. */
export interface Settling {
  /** The fields of a known record that follow from others and cannot be given, and why not. */
  readonly fixed?: (
    store: Store,
    id: string,
  ) => { readonly fields: readonly string[]; readonly code: string } | undefined;
  /** Completes and checks a record by what the store holds and what was planned before it. */
  readonly consider?: (asked: Asked) => Considered;
  /**
   * What some fields hold until the parts of the record are written; only then they get the values
   * of the plan. A voucher is a draft until its lines are in.
   */
  readonly begins?: AnyRecord;
  /** Lets those that are planned after it, with the same lookup, know of a plan that will be carried out. */
  readonly keep?: (session: Session, lookup: SaveLookup, plan: SavePlan) => void;
  /**
   * What a record is given at the moment when it is written with its parts, laid over the plan: the
   * number of a voucher is the next at that time.
   */
  readonly atLast?: (writing: Writing, plan: SavePlan) => AnyRecord;
  /** The field that gets a number at last: records that bring their own are written first. */
  readonly numbered?: string;
  /** Brings up to date what follows from a record, as it is and as it was, after it was written. */
  readonly follow?: (writing: Writing, id: string, before: StoredRecord | undefined) => void;
  /**
   * What is to be said of all records of one file or array together, after each was planned: of
   * those that will be carried out and those that are the same. An error rejects them all.
   */
  readonly together?: (session: Session, plans: readonly SavePlan[]) => readonly Finding[];
  /** Codes of the refusals where a record can never be voided, or not be restored. */
  readonly refused?: { readonly void?: string; readonly restore?: string };
  /** What is written in the act in which a record is voided. */
  readonly undone?: (
    session: Session,
    record: StoredRecord,
    reason: string,
  ) => readonly PlannedPart[];
}

/** A plan of a new record that is not the user's to give, and so needs no reading. */
export const plannedPart = (
  register: Register,
  id: string,
  record: AnyRecord,
  parts: readonly PlannedPart[] = [],
): PlannedPart => ({
  register,
  plan: { id, existing: undefined, record, changes: record, findings: [], parts },
});
