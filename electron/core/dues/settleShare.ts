import { type Asked, type Considered } from '../registers/settling.ts';

/** The months of a receipt are fixed when it is written: they are never given by themselves. */
export function settleShare({ existing, values }: Asked): Considered {
  const changed = Object.keys(values).filter(
    (field) => (values[field] ?? null) !== (existing?.[field] ?? null),
  );
  return {
    values: {},
    findings: changed
      .slice(0, 1)
      .map((field) => ({ level: 'error', code: 'dues.receipt-fixed', field })),
    parts: [],
  };
}
