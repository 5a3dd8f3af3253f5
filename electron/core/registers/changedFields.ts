import type { AnyRecord } from '../../../shared/registers/define.ts';

/** The fields that were given with another value than the stored one; what is empty is null. */
export const changedFields = (values: AnyRecord, existing: AnyRecord | undefined): string[] =>
  Object.keys(values).filter((field) => (values[field] ?? null) !== (existing?.[field] ?? null));
