import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import type { TypedValues } from '../form/typed.ts';

/** A kind of change by decision that a record may go through, e.g. a transfer to another branch. */
export interface ChangeKind {
  /** Names its texts: `register.changes.<key>`. Null: any field may be chosen. */
  readonly key: ChangeName | null;
  /** Whether it can happen to the record as it is. */
  readonly applies: (record: AnyRecord) => boolean;
  /** The fields that are asked for. */
  readonly fields: readonly string[];
  /** Those of them that must be answered, besides the required fields of the register. */
  readonly needs: readonly string[];
  /** What stands in them from the beginning. */
  readonly begin: TypedValues;
  /** What follows from the answers and the effective day, without being asked for. */
  readonly follows: (values: AnyRecord, on: string | null) => AnyRecord;
}

export type ChangeName =
  | 'convert'
  | 'move'
  | 'leave'
  | 'restore'
  | 'status'
  | 'away'
  | 'back'
  | 'lost'
  | 'found'
  | 'post'
  | 'hardship';

/** A change of just these fields. */
export const anyChange = (fields: readonly string[]): ChangeKind => ({
  key: null,
  applies: () => true,
  fields,
  needs: [],
  begin: {},
  follows: () => ({}),
});

/** The fields of a register that change by a decision only. */
export const datedFields = (register: Register): readonly string[] =>
  Object.entries(register.fields)
    .filter(([, { dated }]) => dated !== undefined)
    .map(([key]) => key);

export const hasDatedFields = (register: Register): boolean => datedFields(register).length > 0;
