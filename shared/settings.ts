import { z } from 'zod';

/**
 * What the user can set, with the defaults. The marks GKV and LOCAL of domain.md end up here:
 * they are data, not constants.
 */
export const settingsSchema = z.strictObject({
  language: z.enum(['zh', 'en']).default('zh'),
  letterSize: z.enum(['normal', 'large', 'veryLarge']).default('normal'),
  /** Minutes without a touch until the store locks itself; 0 never. */
  idleMinutes: z.int().min(0).max(240).default(10),
  /** A second place for backups, e.g. a USB stick; empty where there is none. */
  backupFolder: z.string().max(500).default(''),
  /** Bands of Party standing in full years (domain.md 1.4, GKV). */
  standingThresholds: z
    .array(z.int().min(1).max(100))
    .min(1)
    .max(12)
    .default([5, 10, 20, 30, 40, 50]),
  /** Full years of standing of a veteran member at 1 July (domain.md 1.1 row 43, GKV). */
  veteranYears: z.int().min(1).max(100).default(50),
  /** The day from which duties are checked; empty: as far back as the program looks. */
  dutiesSince: z.union([z.literal(''), z.iso.date()]).default(''),
  /** After so many months in a row without a meeting attended a member is named (domain.md 4.3, LOCAL). */
  absenceMonths: z.array(z.int().min(1).max(60)).min(1).max(6).default([3, 4, 6]),
  /** Class-hours of a whole day (domain.md 4.2, LOCAL). */
  hoursPerDay: z.int().min(1).max(24).default(8),
});
export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
