import { z } from 'zod';
import type { Register } from '../../../shared/registers/define.ts';
import { type Typed, type TypedValues, toTyped } from './typed.ts';

const valuesSchema = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/**
 * What a new record's form begins with, as its address gives it.
 * @param set JSON: values by field as they are stored; what is no such thing counts as nothing
 */
export function begunWith(register: Register, set: string | null): TypedValues {
  const typed: Record<string, Typed> = {};
  for (const [key, value] of Object.entries(valuesOf(set))) {
    const field = Object.hasOwn(register.fields, key) ? register.fields[key] : undefined;
    if (field !== undefined) typed[key] = toTyped(field, value);
  }
  return typed;
}

function valuesOf(set: string | null): z.output<typeof valuesSchema> {
  if (set === null) return {};
  try {
    return valuesSchema.safeParse(JSON.parse(set)).data ?? {};
  } catch {
    // An address may be mistyped or cut off; the form then begins empty.
    return {};
  }
}
