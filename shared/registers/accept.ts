import { z } from 'zod';
import type { Field, Value } from '../fields/field.ts';
import type { Finding } from '../fields/finding.ts';
import { type RawValue, type ReadContext, type Reading, read, refuse } from '../fields/reading.ts';
import { readValue } from '../fields/readValue.ts';
import type { AnyRecord, Register } from './define.ts';

/** Values by field key as JSON carries them: the body of every save, from the screen or a file. */
export const valuesSchema = z.record(
  z.string().max(60),
  z.union([
    z.string().max(100_000),
    z.number(),
    z.boolean(),
    z.null(),
    // Of a field that holds several, codes or months.
    z.array(z.string().max(400)).max(500),
  ]),
);
export type Values = z.infer<typeof valuesSchema>;

/** A part of a record as it was given: with the id where it is one that the record has already. */
export interface GivenPart {
  readonly id?: string;
  readonly values: AnyRecord;
}

/** Values understood: what may be stored, and what was noticed, each finding with its field. */
export interface Accepted {
  readonly values: AnyRecord;
  readonly findings: readonly Finding[];
  /** All parts that the record is to have, by the names of its register; a name left out: as they are. */
  readonly parts?: Readonly<Record<string, readonly GivenPart[]>>;
}

/**
 * Understands raw values by the declaration: the one gate before the store for form, file and
 * spreadsheet. A value that cannot be read is left out and told; an overflow goes to its field,
 * behind a value of its own.
 * @param reader reads one value; an import brings one that remembers what it has read
 */
export function acceptRaw(
  register: Register,
  raw: Readonly<Record<string, RawValue>>,
  context: ReadContext,
  reader: typeof readValue = readValue,
): Accepted {
  const values: Record<string, Value> = {};
  const overflows: Record<string, string> = {};
  const findings: Finding[] = [];
  for (const [key, value] of Object.entries(raw)) {
    const field = register.fields[key];
    if (field === undefined) {
      findings.push({ level: 'error', code: 'field.unknown', field: key, params: { key } });
      continue;
    }
    const reading = reader(field, value, context);
    if (!reading.findings.some(({ level }) => level === 'error')) values[key] = reading.value;
    for (const finding of reading.findings) findings.push({ field: key, ...finding });
    if (reading.overflow !== undefined && field.kind === 'text' && field.overflow !== undefined) {
      overflows[field.overflow] = reading.overflow;
    }
  }
  for (const [key, text] of Object.entries(overflows)) {
    const own = values[key] ?? null;
    if (own === null) values[key] = text;
    else if (typeof own === 'string') values[key] = behind(own, text);
  }
  return { values, findings };
}

/** A further value behind the one that a field has, unless it is there already. */
export const behind = (own: string, further: string): string =>
  own.includes(further) ? own : `${own}、${further}`;

/**
 * The same for JSON values, where money is already in fen, numbers are numbers, and several codes
 * or months may be an array.
 */
export function acceptValues(register: Register, values: Values, context: ReadContext): Accepted {
  const numbers: Record<string, Value> = {};
  const findings: Finding[] = [];
  const raw: Record<string, RawValue> = {};
  for (const [key, given] of Object.entries(values)) {
    const field = register.fields[key];
    if (Array.isArray(given) && field !== undefined && !holdsSeveral(field)) {
      findings.push({ level: 'error', code: 'value.not-several', field: key, params: { key } });
      continue;
    }
    const value = Array.isArray(given) ? given.join(',') : given;
    if (typeof value !== 'number' || field === undefined || !isNumeric(field)) {
      raw[key] = typeof value === 'number' ? { number: value, text: String(value) } : value;
      continue;
    }
    const reading = acceptNumber(field, value, context);
    findings.push(...reading.findings.map((finding) => ({ field: key, ...finding })));
    if (reading.findings.length === 0) numbers[key] = reading.value;
  }
  const accepted = acceptRaw(register, raw, context);
  return {
    values: { ...accepted.values, ...numbers },
    findings: [...findings, ...accepted.findings],
  };
}

const holdsSeveral = ({ kind }: Field): boolean => kind === 'codes' || kind === 'months';

const isNumeric = (field: Field): boolean =>
  field.kind === 'money' || field.kind === 'integer' || field.kind === 'decimal';

function acceptNumber(field: Field, value: number, context: ReadContext): Reading {
  if (field.kind !== 'money') return readValue(field, String(value), context);
  return Number.isSafeInteger(value) ? read(value) : refuse('money.not-whole-fen', { value });
}
