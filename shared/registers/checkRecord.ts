import type { Field } from '../fields/field.ts';
import type { Finding } from '../fields/finding.ts';
import type { AnyRecord, CheckContext, Register } from './define.ts';
import { fieldsOf, perRegister } from './fieldsOf.ts';

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
  for (const [key, field] of checkedFields(register)) {
    const finding = checkField(key, field, record, context);
    if (finding !== undefined) findings.push(finding);
  }
  return [...findings, ...register.check(record, context)];
}

const isPast = (field: Field): boolean =>
  (field.kind === 'day' || field.kind === 'partialDate') && field.past === true;

/** A new record gets its running number when it is added. */
const isGiven = (field: Field, record: AnyRecord): boolean =>
  field.kind === 'integer' && field.numbered !== undefined && record['id'] === undefined;

/** The fields about which there is anything to check. */
const checkedFields = perRegister((register) =>
  fieldsOf(register).filter(
    ([, field]) => field.required === true || field.expected === true || isPast(field),
  ),
);

function checkField(
  key: string,
  field: Field,
  record: AnyRecord,
  { today }: CheckContext,
): Finding | undefined {
  const value = record[key] ?? null;
  if (value === null) {
    if (isGiven(field, record)) return undefined;
    if (field.required !== true && field.expected !== true) return undefined;
    const level = field.required === true ? 'error' : 'warning';
    return { level, code: 'required.missing', field: key };
  }
  if (isPast(field) && typeof value === 'string' && value > today) {
    return { level: 'error', code: 'date.in-future', field: key, params: { value } };
  }
  return undefined;
}
