import { z } from 'zod';

const key = z.string().max(60);

/** What the user may decide about an import: `PUT /api/imports/:id`. */
export const importChangesSchema = z.strictObject({
  sheet: z.string().max(100).optional(),
  /** From 1. */
  headerRow: z.int().min(1).max(1_048_576).optional(),
  /** By column from 0; null: not imported. */
  mapping: z.record(z.string().regex(/^\d{1,3}$/), key.nullable()).optional(),
  /** All constants; null or an empty text takes one away. */
  constants: z
    .record(key, z.union([z.string().max(400), z.number(), z.boolean(), z.null()]))
    .optional(),
  references: z
    .array(
      z.strictObject({
        register: key,
        text: z.string().max(400),
        mapTo: z.string().max(60).nullable(),
      }),
    )
    .max(2000)
    .optional(),
});
export type ImportChanges = z.output<typeof importChangesSchema>;

/** Which rows of an import are asked for. */
export const rowQuerySchema = z.strictObject({
  outcome: z.enum(['new', 'changed', 'same', 'rejected', 'skipped']).optional(),
  level: z.enum(['error', 'warning', 'note']).optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(0).max(500).default(100),
});
export type RowQuery = z.output<typeof rowQuerySchema>;
