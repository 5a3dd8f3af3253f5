import { changedFields } from '../registers/changedFields.ts';
import { type Asked, type Considered } from '../registers/settling.ts';

/** The months of a receipt are fixed when it is written: they are never given by themselves. */
export function settleShare({ existing, values }: Asked): Considered {
  return {
    values: {},
    findings: changedFields(values, existing)
      .slice(0, 1)
      .map((field) => ({ level: 'error', code: 'dues.receipt-fixed', field })),
    parts: [],
  };
}
