import type { Field } from '../fields/field.ts';
import type { Register } from './define.ts';

type Entries = readonly (readonly [key: string, field: Field])[];

/**
 * Remembers what is worked out from a declaration: an import asks 30,000 times for what never
 * changes.
 */
export function perRegister<T>(make: (register: Register) => T): (register: Register) => T {
  const made = new WeakMap<Register, { readonly of: T }>();
  return (register) => {
    let known = made.get(register);
    if (known === undefined) made.set(register, (known = { of: make(register) }));
    return known.of;
  };
}

/** The fields of a register with their keys, in the order of the form. */
export const fieldsOf = perRegister((register): Entries => Object.entries(register.fields));

/** The fields that no two records may share. */
export const uniqueFields = perRegister((register): Entries =>
  fieldsOf(register).filter(([, { unique }]) => unique === true),
);
