import { z } from 'zod';
import type { Settings } from '../../shared/settings.ts';
import type { Params } from './refusal.ts';
import type { Operator, Unit } from './session.ts';

/** A key slot on the unlock screen: the name is masked, because the key ring lies open on the disk. */
export interface SlotLabel {
  readonly id: string;
  readonly label: string;
}

/**
 * What the screen needs to know first.
 * firstRun: no store yet. locked: a store, no key. open: at work. rescue: the key is right but the
 * store cannot be opened; backups are offered.
 */
export type LedgerState = {
  readonly appVersion: string;
  /** Why the last backup behind the screen failed, until one succeeds. */
  readonly backupProblem: { readonly code: string; readonly params: Params } | null;
} & (
  | { readonly stage: 'firstRun' }
  | {
      readonly stage: 'locked';
      readonly slots: readonly SlotLabel[];
      /** The password of a demo store; null in a real one. */
      readonly hint: string | null;
    }
  | {
      readonly stage: 'open';
      readonly unit: Unit;
      readonly operator: Operator;
      readonly settings: Settings;
      readonly schemaVersion: number;
    }
  | {
      readonly stage: 'rescue';
      readonly problem: { readonly code: string; readonly params: Params };
    }
);

const personal = z.string().trim().min(1).max(60);
/** The new password; its length is the key ring's rule. */
const password = z.string().max(200);

/** The first run: who we are, who keeps the records, and the password. */
export const setupSchema = z.strictObject({
  language: z.enum(['zh', 'en']),
  kind: z.enum(['village', 'township']),
  /** The village or township. */
  name: personal,
  /** Its code, of the township's or the statistics office's. */
  code: z.string().trim().max(30),
  /** Full name of the Party organisation, as on the seal; made from the unit's name where empty. */
  organization: z.string().trim().max(100).default(''),
  operator: z.strictObject({ name: personal, post: personal }),
  password,
});
export type Setup = z.output<typeof setupSchema>;

export const unlockSchema = z.strictObject({ slot: z.string().max(60), password });
export const recoverSchema = z.strictObject({
  slot: z.string().max(60),
  code: z.string().max(200),
  password,
});
export const changePasswordSchema = z.strictObject({ current: password, next: password });
export const newOperatorSchema = z.strictObject({
  name: personal,
  post: personal,
  role: z.enum(['secretary', 'recorder', 'reader']),
  password,
});
