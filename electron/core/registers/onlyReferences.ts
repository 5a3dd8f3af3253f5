import type { Value } from '../../../shared/fields/field.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { fieldsOf, perRegister } from '../../../shared/registers/fieldsOf.ts';
import type { SaveLookup } from './saveLookup.ts';

const requiredReferences = perRegister((register) =>
  fieldsOf(register).flatMap(([key, field]) =>
    field.kind === 'reference' && field.required === true ? [[key, field] as const] : [],
  ),
);

/**
 * The required references that were left out and can only be one record: in a village with one
 * branch, every member is of that branch.
 * @param unread fields that were given, but could not be read
 */
export function onlyReferences(
  lookup: SaveLookup,
  register: Register,
  record: AnyRecord,
  unread: ReadonlySet<string | undefined> = new Set(),
): AnyRecord {
  const found: Record<string, Value> = {};
  for (const [key, field] of requiredReferences(register)) {
    if ((record[key] ?? null) !== null || unread.has(key)) continue;
    const only = lookup.only(field);
    if (only !== undefined) found[key] = only;
  }
  return found;
}
