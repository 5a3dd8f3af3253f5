import { randomBytes } from 'node:crypto';
import { newHolder, resealHolder } from './keyHolder.ts';
import {
  type UnlockedRing,
  findSlot,
  formerContext,
  keysOf,
  ownerOf,
  recoveryOwner,
} from './keyRing.ts';
import { requireOtherSecretary } from './keyRingChanges.ts';
import { type KeySlot, keyIdOf, requireGenuine, sealRing } from './keyRingFormat.ts';
import { openProfile, sealProfile } from './operatorProfile.ts';
import type { DerivationOptions } from './passwordKey.ts';
import { newRecoveryCode } from './recoveryCode.ts';
import { seal } from './sealing.ts';

/** A ring after a handover; the database is still under the key before. */
export interface RotatedRing extends UnlockedRing {
  readonly recoveryCode: string;
}

/**
 * Takes an operator out of the ring. Because that operator knew the data key, and may have a
 * copy of the key file and a print of the recovery code, a new data key is made for those who
 * stay, without their passwords, and a new recovery code.
 * @throws Refusal `keys.no-operator`, `keys.last-secretary`, `keys.damaged`
 */
export async function retireSlot(
  unlocked: UnlockedRing,
  slotId: string,
  options?: DerivationOptions,
): Promise<RotatedRing> {
  findSlot(unlocked.ring, slotId);
  requireOtherSecretary(unlocked, slotId);
  return rotateDataKey(unlocked, ({ id }) => id !== slotId, options);
}

/**
 * A new data key for those who stay. The former keys are kept, wrapped under the new one: who
 * stays can open old backups, who left can open nothing new.
 */
export async function rotateDataKey(
  unlocked: UnlockedRing,
  stays: (slot: KeySlot) => boolean = () => true,
  options?: DerivationOptions,
): Promise<RotatedRing> {
  const { ring } = unlocked;
  requireGenuine(ring, unlocked.dataKey);
  const dataKey = randomBytes(32);
  const recoveryCode = newRecoveryCode();
  const owner = ownerOf(ring, recoveryOwner);
  const next = {
    ...ring,
    revision: ring.revision + 1,
    keyId: keyIdOf(dataKey),
    slots: ring.slots.filter(stays).map((slot) => resealSlot(unlocked, slot, dataKey)),
    recovery: await newHolder(recoveryCode, dataKey, owner, options),
    formerKeys: [...keysOf(unlocked)].map(([keyId, key]) => ({
      keyId,
      key: seal(dataKey, key, formerContext(ring, keyId)),
    })),
  };
  return { ring: sealRing(next, dataKey), dataKey, recoveryCode };
}

function resealSlot(unlocked: UnlockedRing, slot: KeySlot, dataKey: Buffer): KeySlot {
  const owner = ownerOf(unlocked.ring, slot.id);
  const profile = openProfile(slot.profile, unlocked.dataKey, owner);
  const resealed = resealHolder(slot, dataKey, owner);
  return { ...resealed, profile: sealProfile(profile, dataKey, owner) };
}
