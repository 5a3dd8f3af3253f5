import type { Asked, Considered } from '../registers/settling.ts';

/** Months are closed and reopened where that is looked through, never by a row of the register. */
export function settleClosing({ existing, values }: Asked): Considered {
  const changed = Object.keys(values).filter(
    (field) => (values[field] ?? null) !== (existing?.[field] ?? null),
  );
  return {
    values: {},
    findings: changed
      .slice(0, 1)
      .map((field) => ({ level: 'error', code: 'period.by-closing', field })),
    parts: [],
  };
}
