import type { ReferenceField, Value } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';
import { fieldsOf, perRegister } from '../../../../shared/registers/fieldsOf.ts';
import { onlyReferences } from '../../registers/onlyReferences.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import type { Above, Resolution } from './findReference.ts';
import type { Planning, RowInput } from './planRow.ts';
import { withRemark } from './remarks.ts';

/** What the references of a row come to. */
export interface RowReferences {
  readonly values: AnyRecord;
  readonly findings: readonly Finding[];
  readonly resolutions: readonly Resolution[];
}

/**
 * Turns the texts that name other records into their ids. A text that names none is an error in a
 * required field; in another it is kept in the remarks, so that nothing is lost.
 */
export function rowReferences(
  planning: Planning,
  input: RowInput,
  existing: StoredRecord | undefined,
): RowReferences {
  const { register, references } = planning;
  const values: Record<string, Value> = {};
  const findings: Finding[] = [];
  const resolutions: Resolution[] = [];
  for (const [key, text] of Object.entries(input.references)) {
    const field = register.fields[key];
    if (field?.kind !== 'reference') continue;
    const above = aboveOf(planning, key, [values, input.accepted.values, existing]);
    const resolution = references.resolve(key, field, text, above);
    if (resolution.id !== null) {
      values[key] = resolution.id;
      resolutions.push(resolution);
      continue;
    }
    const remark = withRemark(register, field.label.zh, text, {
      ...existing,
      ...input.accepted.values,
      ...values,
    });
    Object.assign(values, remark);
    const lost = field.required === true || remark === undefined;
    const code = lost ? 'reference.unknown' : 'reference.in-remarks';
    findings.push({ level: lost ? 'error' : 'warning', code, field: key, params: { value: text } });
  }
  return { values, findings, resolutions };
}

/** For each reference the earlier one of the same register to the same: the branch for the group. */
const earlierReferences = perRegister((register) => {
  const earlier = new Map<string, readonly [string, ReferenceField]>();
  const last = new Map<string, readonly [string, ReferenceField]>();
  for (const [key, field] of fieldsOf(register)) {
    if (field.kind !== 'reference') continue;
    const before = last.get(field.to);
    if (before !== undefined) earlier.set(key, before);
    else last.set(field.to, [key, field]);
  }
  return earlier;
});

/** The record that an earlier field of the same register refers to, e.g. the branch for the group. */
function aboveOf(
  { register, known }: Planning,
  key: string,
  values: readonly (AnyRecord | undefined)[],
): Above | undefined {
  const earlier = earlierReferences(register).get(key);
  if (earlier === undefined) return undefined;
  const [other, field] = earlier;
  const given = values.find((each) => (each?.[other] ?? null) !== null)?.[other];
  const id = given ?? onlyReferences(known.lookup, register, {})[other];
  return typeof id === 'string' ? { id, field } : undefined;
}
