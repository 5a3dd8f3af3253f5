import { z } from 'zod';
import type { Finding } from '../fields/finding.ts';
import { maskSign } from '../fields/mask.ts';
import type { ReadContext } from '../fields/reading.ts';
import { type Accepted, type GivenPart, type Values, acceptValues, valuesSchema } from './accept.ts';
import type { Register } from './define.ts';
import { findRegister } from './index.ts';

/** A record as JSON carries it: values by field key, and lists of its parts by their names. */
export const nestedSchema = z.record(z.string().max(60), z.union([valuesSchema.valueType, z.array(valuesSchema).max(5000)]));
export type NestedValues = z.infer<typeof nestedSchema>;

/** What a record carries besides its fields, as it is listed. */
const kept: ReadonlySet<string> = new Set(['id', 'version', 'voidedAt']);

/** A field of a part as findings name it, counted from 1: `lines[2].account`. */
export const partField = (name: string, index: number, field?: string): string => `${name}[${index + 1}]${field === undefined ? '' : `.${field}`}`;

const partFieldForm = /^(\w+)\[(\d+)\](?:\.(\w+))?$/;

/** The part that a finding's field names; its place from 0. */
export function readPartField(text: string): { readonly name: string; readonly index: number; readonly field: string | undefined } | undefined {
  const match = partFieldForm.exec(text);
  if (match === null) return undefined;
  const [, name = '', place = '', field] = match;
  return { name, index: Number(place) - 1, field };
}

/** The register of a record's parts of that name. */
export const partRegister = (register: Register, name: string): Register | undefined => findRegister(register.parts[name] ?? '');

/**
 * Understands a record with its parts: `acceptValues` for the record and for each part by the
 * part's own register. What a list prints besides the fields is left out.
 */
export function acceptNested(register: Register, given: NestedValues, context: ReadContext): Accepted {
  const values: Values = {};
  const parts: Record<string, readonly GivenPart[]> = {};
  const findings: Finding[] = [];
  for (const [key, value] of Object.entries(given)) {
    const part = partRegister(register, key);
    if (part === undefined) {
      if (isList(value)) findings.push({ level: 'error', code: 'field.unknown', field: key, params: { key } });
      else if (!kept.has(key) && register.derived[key] === undefined) values[key] = value;
      continue;
    }
    if (!isList(value)) {
      findings.push({ level: 'error', code: 'parts.not-a-list', field: key, params: { key } });
      continue;
    }
    const accepted = value.map((each) => acceptPart(part, each, context));
    parts[key] = accepted.map(({ given: one }) => one);
    for (const [index, { findings: told }] of accepted.entries()) findings.push(...told.map((finding) => inPart(key, index, finding)));
  }
  const own = acceptValues(register, values, context);
  return {
    values: own.values,
    findings: [...findings, ...own.findings],
    ...(Object.keys(parts).length > 0 && { parts }),
  };
}

/** A finding about a part, as one about the record that it is a part of. */
export const inPart = (name: string, index: number, finding: Finding): Finding => ({
  ...finding,
  field: partField(name, index, finding.field),
});

/** An empty list is of parts where parts are asked for. */
const isList = (value: NestedValues[string]): value is Values[] => Array.isArray(value) && value.every((each) => typeof each === 'object');

/** The fields, of the record or of a part, whose value was covered when it was shown. */
export const maskedFields = (given: NestedValues): string[] =>
  Object.entries(given).flatMap(([key, value]) => {
    if (!isList(value)) return String(value).includes(maskSign) ? [key] : [];
    return value.flatMap((part, index) =>
      Object.entries(part)
        .filter(([, each]) => String(each).includes(maskSign))
        .map(([field]) => partField(key, index, field)),
    );
  });

function acceptPart(part: Register, given: Values, context: ReadContext): { readonly given: GivenPart; readonly findings: readonly Finding[] } {
  const { id } = given;
  const values = Object.fromEntries(Object.entries(given).filter(([key]) => !kept.has(key) && key !== part.partOf && part.derived[key] === undefined));
  const accepted = acceptValues(part, values, context);
  return {
    given: { ...(typeof id === 'string' && { id }), values: accepted.values },
    findings: accepted.findings,
  };
}
