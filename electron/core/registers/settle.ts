import type { Finding } from '../../../shared/fields/finding.ts';
import type { Accepted } from '../../../shared/registers/accept.ts';
import type { Register } from '../../../shared/registers/define.ts';
import { hasList, listedFields, recount } from '../meetings/listedCounts.ts';
import type { Store } from '../store/store.ts';
import type { Writing } from '../store/writing.ts';
import type { StoredRecord } from './rows.ts';

/** What stands between a register and the records that follow from it or from which it follows. */
interface Settling {
  /** The fields of a known record that follow from others and cannot be given, and why not. */
  readonly fixed?: (
    store: Store,
    id: string,
  ) => { readonly fields: readonly string[]; readonly code: string } | undefined;
  /** Brings up to date what follows from a record, as it is and as it was, after it was written. */
  readonly follow?: (writing: Writing, id: string, before: StoredRecord | undefined) => void;
}

const settlings: Readonly<Record<string, Settling>> = {
  meetings: {
    fixed: (store, id) =>
      hasList(store, id) ? { fields: listedFields, code: 'meeting.counts-listed' } : undefined,
  },
  attendances: { follow: recount },
};

/** Takes out what cannot be given for a known record; what would have changed is told. */
export function withoutFixed(
  store: Store,
  register: Register,
  existing: StoredRecord | undefined,
  accepted: Accepted,
): Accepted {
  const fixed = settlings[register.key]?.fixed;
  if (existing === undefined || fixed === undefined) return accepted;
  const { fields, code } = fixed(store, existing.id) ?? { fields: [], code: '' };
  const values = Object.entries(accepted.values).filter(([key]) => !fields.includes(key));
  const findings = fields
    .filter((key) => key in accepted.values && accepted.values[key] !== existing[key])
    .map((field): Finding => ({ level: 'warning', code, field }));
  return {
    values: Object.fromEntries(values),
    findings: [...accepted.findings, ...findings],
  };
}

/** To be called after a record was written by itself, not with what follows from it. */
export function follow(
  writing: Writing,
  register: Register,
  id: string,
  before?: StoredRecord,
): void {
  settlings[register.key]?.follow?.(writing, id, before);
}
