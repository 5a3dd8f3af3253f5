import { codesIn } from '../../../shared/fields/codes.ts';
import { monthsIn } from '../../../shared/fields/months.ts';
import { readValue } from '../../../shared/fields/readValue.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { type Condition, listIds, listSchema, recordsById } from './list.ts';

/**
 * Every record whose fields have the given values, in the order of the list, with its id and the
 * keys as declared.
 * @param conditions field and value, the value as a person writes it (code or name); of a field
 *   of several codes or months, records that have any of them
 * @throws Refusal `request.invalid` for a field or value that the register has not
 */
export function allRecords(
  session: Session,
  register: Register,
  conditions: readonly (readonly [field: string, value: string])[],
): AnyRecord[] {
  const where: Record<string, Condition> = {};
  for (const [key, text] of conditions) {
    const field = register.fields[key];
    if (field === undefined) throw new Refusal('request.invalid', { field: key });
    const { value, findings } = readValue(field, text, session.readContext());
    if (findings.some(({ level }) => level === 'error'))
      throw new Refusal('request.invalid', { field: key });
    where[key] =
      value === null
        ? { empty: true }
        : field.kind === 'codes' || field.kind === 'months'
          ? { anyOf: [...(field.kind === 'codes' ? codesIn(value) : monthsIn(value))] }
          : { in: [value] };
  }
  const ids = listIds(session, register, listSchema.parse({ where }));
  return recordsById(session, register, ids).map(
    ({ version: _version, voidedAt: _voidedAt, ...record }) => record,
  );
}
