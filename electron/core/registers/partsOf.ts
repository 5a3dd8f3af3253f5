import type { Register } from '../../../shared/registers/define.ts';
import { registers } from '../../../shared/registers/index.ts';

/** A register whose records are parts of another's, and the field that says of which. */
export interface PartRegister {
  readonly register: Register;
  readonly whole: string;
}

/** The registers whose records are parts of a register's records, as declared by `partOf`. */
export const partsOf = (whole: Register): PartRegister[] =>
  Object.values<Register>(registers).flatMap((register) => {
    const { partOf, fields } = register;
    const field = partOf === null ? undefined : fields[partOf];
    return partOf !== null && field?.kind === 'reference' && field.to === whole.key
      ? [{ register, whole: partOf }]
      : [];
  });
