import { beginAttempt, clearAttempts } from './attempts.ts';
import { type UnlockedRing, findSlot, unlockSlot } from './keyRing.ts';
import { setPasswordByRecovery } from './keyRingChanges.ts';
import { loadKeyRing, saveKeyRing } from './keyRingFile.ts';
import type { KeyRing } from './keyRingFormat.ts';
import type { OperatorProfile } from './operatorProfile.ts';
import type { DerivationOptions } from './passwordKey.ts';
import { readRecoveryCode } from './recoveryCode.ts';
import { settleSwap } from './swap.ts';

/**
 * The key ring to show the operators of, before anyone has typed a password.
 * @throws Refusal `keys.missing`, `keys.damaged`
 */
export function readOperators(dataDir: string): KeyRing {
  settleSwap(dataDir);
  return loadKeyRing(dataDir);
}

/**
 * Opens the key ring with an operator's password, counting attempts.
 * @throws Refusal `keys.wait`, `keys.wrong-password`, `keys.no-operator`, `keys.missing`,
 * `keys.damaged`
 */
export async function unlockRing(
  dataDir: string,
  ring: KeyRing,
  slotId: string,
  password: string,
  now: Date,
): Promise<UnlockedRing & { profile: OperatorProfile }> {
  findSlot(ring, slotId);
  beginAttempt(dataDir, slotId, now);
  const { dataKey, profile } = await unlockSlot(ring, slotId, password);
  clearAttempts(dataDir, slotId);
  return { ring, dataKey, profile };
}

/**
 * Sets a forgotten password by the printed code, which is thereby used up.
 * @returns the new recovery code, to be shown once
 * @throws Refusal those of `setPasswordByRecovery`, and `keys.wait`
 */
export async function recoverPassword(
  dataDir: string,
  typedCode: string,
  slotId: string,
  password: string,
  now: Date,
  options?: DerivationOptions,
): Promise<{ ring: KeyRing; recoveryCode: string }> {
  const ring = readOperators(dataDir);
  readRecoveryCode(typedCode); // a typo is not an attempt
  beginAttempt(dataDir, 'recovery', now);
  const next = await setPasswordByRecovery(ring, typedCode, slotId, password, options);
  saveKeyRing(dataDir, next.ring);
  clearAttempts(dataDir, 'recovery');
  clearAttempts(dataDir, slotId);
  next.dataKey.fill(0);
  return { ring: next.ring, recoveryCode: next.recoveryCode };
}
