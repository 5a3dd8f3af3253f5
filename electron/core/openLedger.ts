import type { Session } from './session.ts';
import type { UnlockedRing } from './store/keyRing.ts';
import type { Params } from './refusal.ts';

/** A store at work: the key ring opened, the database held, an operator's session. */
export interface OpenStage {
  readonly kind: 'open';
  readonly unlocked: UnlockedRing;
  readonly session: Session;
}

/** The key ring opened, but the database refused: only a restore leads out. */
export interface RescueStage {
  readonly kind: 'rescue';
  readonly unlocked: UnlockedRing;
  readonly operatorId: string;
  readonly problem: { readonly code: string; readonly params: Params };
}

/** Where a ledger is in its life; `closed` covers both no store yet and a locked one. */
export type Stage = { readonly kind: 'closed' } | OpenStage | RescueStage;

/** Drops a data key: its bytes are overwritten, not only forgotten. */
export const dropKey = ({ dataKey }: UnlockedRing): void => {
  dataKey.fill(0);
};
