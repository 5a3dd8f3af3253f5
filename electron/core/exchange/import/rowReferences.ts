import type { ReferenceField, Value } from '../../../../shared/fields/field.ts';
import type { Finding } from '../../../../shared/fields/finding.ts';
import type { AnyRecord } from '../../../../shared/registers/define.ts';
import { fieldsOf, perRegister } from '../../../../shared/registers/fieldsOf.ts';
import { onlyReferences } from '../../registers/onlyReferences.ts';
import type { StoredRecord } from '../../registers/rows.ts';
import type { Above, Resolution } from './findReference.ts';
import type { Planning, RowInput } from './planRow.ts';
import { withRemark } from './remarks.ts';

const keyFields = perRegister((register) => {
  const keys = new Set(register.matchBy.flat());
  return fieldsOf(register).flatMap(([key, field]) =>
    field.kind === 'reference' && keys.has(key) ? [[key, field] as const] : [],
  );
});

/** The references by which a record is told: the branch of a meeting. By field. */
export type KeyReferences = ReadonlyMap<string, Resolution>;

/** Resolves them before the row is matched; the others wait, for they may lean on what is stored. */
export function keyReferences(planning: Planning, input: RowInput): KeyReferences {
  const resolved = new Map<string, Resolution>();
  const values: Record<string, Value> = {};
  for (const [key, field] of keyFields(planning.register)) {
    const text = input.references[key];
    if (text === undefined) continue;
    const above = aboveOf(planning, key, [values, input.accepted.values]);
    const resolution = planning.references.resolve(key, field, text, above);
    resolved.set(key, resolution);
    values[key] = resolution.id;
  }
  return resolved;
}

/** What a row gives to be matched by, with the references that it leaves out but can only be one. */
export function matchValues(
  { register, known }: Planning,
  { accepted }: RowInput,
  keys: KeyReferences,
): AnyRecord {
  if (keyFields(register).length === 0) return accepted.values;
  const named = [...keys].map(([key, { id }]) => [key, id] as const);
  const values = { ...accepted.values, ...Object.fromEntries(named) };
  // A text that names nothing is not left out.
  return { ...onlyReferences(known.lookup, register, values), ...values };
}

/** What the references of a row come to. */
export interface RowReferences {
  readonly values: AnyRecord;
  readonly findings: readonly Finding[];
  readonly resolutions: readonly Resolution[];
}

/**
 * Turns the texts that name other records into their ids. A text that names none is an error in a
 * required field; in another it is kept in the remarks, so that nothing is lost.
 * @param keys what was resolved before
 */
export function rowReferences(
  planning: Planning,
  input: RowInput,
  existing: StoredRecord | undefined,
  keys: KeyReferences,
): RowReferences {
  const { register, references } = planning;
  const values: Record<string, Value> = {};
  const findings: Finding[] = [];
  const resolutions: Resolution[] = [];
  for (const [key, text] of Object.entries(input.references)) {
    const field = register.fields[key];
    if (field?.kind !== 'reference') continue;
    const above = aboveOf(planning, key, [values, input.accepted.values, existing]);
    const resolution = keys.get(key) ?? references.resolve(key, field, text, above);
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
