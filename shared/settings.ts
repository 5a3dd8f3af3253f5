import { z } from 'zod';
import { usualTierEdgesFen } from './rules/accounts/incomeTiers.ts';

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
  /** The month with which the books begin, `YYYY-MM`; empty: January of the first posted year. */
  booksBeginOn: z.union([z.literal(''), z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)]).default(''),
  /** Where subsidies stand in the income statement (domain.md 6.8, to be checked). */
  subsidyPosition: z.enum(['within', 'after']).default('within'),
  /** Accounts of operating income for the tiers (domain.md 6.12, GKV). */
  tierAccounts: z
    .array(z.string().regex(/^\d{3}(?:\d{2})*$/))
    .min(1)
    .max(10)
    .default(['501', '502']),
  /** Lower edges of the tiers of operating income, in fen (domain.md 6.12, GKV). */
  tierEdgesFen: z
    .array(z.int().min(1))
    .min(1)
    .max(10)
    .default([...usualTierEdgesFen]),
  /** Below it a village counts as a shell village, in fen (domain.md 6.12, GKV). */
  shellBelowFen: z.int().min(0).default(5_000_000),
  /** Cash that may lie in the box, in fen; 0 where nothing is laid down (domain.md 6.4, LOCAL). */
  pettyCashFen: z.int().min(0).default(0),
  /** So many days before it ends a contract is named (domain.md 6.10). */
  expiryDays: z.array(z.int().min(0).max(3650)).min(1).max(6).default([90, 30, 0]),
  /** The share of the reserve fund that a plan begins with, in percent (domain.md 6.9, charter). */
  reservePercent: z.number().min(0).max(100).default(20),
  /** The day after the quarter's end on which the accounts are to be posted (domain.md 6.11). */
  disclosureDay: z.int().min(1).max(28).default(10),
  /** Days within which a villager's inquiry is to be answered (domain.md 6.11, LOCAL). */
  inquiryDays: z.int().min(1).max(365).default(10),
  /** Form numbers printed on the statements (domain.md 6.7, unknown). */
  balanceSheetForm: z.string().max(30).default(''),
  incomeStatementForm: z.string().max(30).default(''),
});
export type Settings = z.output<typeof settingsSchema>;

export const defaultSettings: Settings = settingsSchema.parse({});
