import { changedFields } from '../registers/changedFields.ts';
import type { Asked, Considered } from '../registers/settling.ts';

/** Months are closed and reopened where that is looked through, never by a row of the register. */
export function settleClosing({ existing, values }: Asked): Considered {
  return {
    values: {},
    findings: changedFields(values, existing)
      .slice(0, 1)
      .map((field) => ({ level: 'error', code: 'period.by-closing', field })),
    parts: [],
  };
}
