import type { Finding } from '../../../shared/fields/finding.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { uniqueFields } from '../../../shared/registers/fieldsOf.ts';
import type { SaveLookup } from './saveLookup.ts';

/** Another record that is not voided and shares a value that must be unique: an error each. */
export function findDuplicates(
  lookup: SaveLookup,
  register: Register,
  record: AnyRecord,
  ownId: string | undefined,
): Finding[] {
  const findings: Finding[] = [];
  for (const [key] of uniqueFields(register)) {
    const value = record[key] ?? null;
    if (value === null || typeof value === 'boolean') continue;
    const title = lookup.holder(key, value, ownId);
    if (title === undefined) continue;
    findings.push({ level: 'error', code: 'duplicate.in-store', field: key, params: { title } });
  }
  return findings;
}
