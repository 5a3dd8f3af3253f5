import { masked } from '../../../shared/fields/mask.ts';
import type { AnyRecord, Register } from '../../../shared/registers/define.ts';
import { Refusal } from '../refusal.ts';
import type { Session } from '../session.ts';
import { getRecord } from './get.ts';

/** The record with its sensitive values masked, as the screen gets it. */
export function hidden<R extends AnyRecord>(register: Register, record: R): R {
  const covered: Record<string, string> = {};
  for (const [key, { sensitive }] of Object.entries(register.fields)) {
    const value = record[key];
    if (sensitive !== undefined && typeof value === 'string')
      covered[key] = masked(value, sensitive);
  }
  return { ...record, ...covered };
}

/**
 * The clear values of sensitive fields. That they were asked for is put into the audit.
 * @throws Refusal `request.invalid` for a field that is not sensitive
 */
export function reveal(
  session: Session,
  register: Register,
  id: string,
  fields: readonly string[],
): AnyRecord {
  const record = getRecord(session.store, register, id);
  const wrong = fields.find((key) => register.fields[key]?.sensitive === undefined);
  if (wrong !== undefined) throw new Refusal('request.invalid', { field: wrong });
  session.note('record.reveal', { register: register.key, id, fields });
  return Object.fromEntries(fields.map((key) => [key, record[key] ?? null]));
}
