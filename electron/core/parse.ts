import type { z } from 'zod';
import { Refusal } from './refusal.ts';

/** A value by a schema. @throws Refusal `request.invalid` naming the first wrong part */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refusal('request.invalid', { field: result.error.issues[0]?.path.join('.') ?? '' });
}
