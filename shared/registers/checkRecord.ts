import type { Field } from '../fields/field.ts';
import type { Finding } from '../fields/finding.ts';
import type { AnyRecord, CheckContext, Register } from './define.ts';

/**
 * Everything that can be said of a whole record without the store: required fields, expected
 * fields, days to come, and the register's own rules. Uniqueness is the store's to say.
 */
export function checkRecord(
  register: Register,
  record: AnyRecord,
  context: CheckContext,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [key, field] of Object.entries(register.fields)) {
    findings.push(...checkField(key, field, record, context));
  }
  return [...findings, ...register.check(record, context)];
}

function checkField(key: string, field: Field, record: AnyRecord, { today }: CheckContext): Finding[] {
  const value = record[key] ?? null;
  if (value === null) {
    if (field.required !== true && field.expected !== true) return [];
    const level = field.required === true ? 'error' : 'warning';
    return [{ level, code: 'required.missing', field: key }];
  }
  const past = (field.kind === 'day' || field.kind === 'partialDate') && field.past === true;
  if (past && typeof value === 'string' && value > today) {
    return [{ level: 'error', code: 'date.in-future', field: key, params: { value } }];
  }
  return [];
}
