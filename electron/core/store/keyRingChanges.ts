import { Refusal } from '../refusal.ts';
import { type KeyHolder, newHolder } from './keyHolder.ts';
import {
  type NewOperator,
  type UnlockedRing,
  findSlot,
  newSlot,
  operatorsOf,
  ownerOf,
  recoveryOwner,
  unlockSlot,
  unlockWithRecovery,
} from './keyRing.ts';
import { type KeyRing, type KeySlot, maxSlots, requireGenuine, sealRing } from './keyRingFormat.ts';
import {
  type OperatorProfile,
  openProfile,
  operatorLabel,
  sealProfile,
} from './operatorProfile.ts';
import { type DerivationOptions, checkPassword } from './passwordKey.ts';
import { newRecoveryCode } from './recoveryCode.ts';

/**
 * Changes an operator's password; the database is not touched. The slot gets a new key pair too,
 * so that who knew the old password, and kept an old key file, is shut out by the next handover.
 * @returns the new ring, to be saved
 * @throws Refusal `keys.wrong-password`, `keys.password-short`, `keys.password-long`
 */
export async function changePassword(
  ring: KeyRing,
  slotId: string,
  current: string,
  next: string,
  options?: DerivationOptions,
): Promise<KeyRing> {
  checkPassword(next);
  const { dataKey } = await unlockSlot(ring, slotId, current);
  const holder = await newHolder(next, dataKey, ownerOf(ring, slotId), options);
  return changed(
    { ring, dataKey },
    { slots: withSlot(ring, { ...findSlot(ring, slotId), ...holder }) },
  );
}

/**
 * Sets a forgotten password by the recovery code. The code is used up: a new one is made.
 * @throws Refusal those of `unlockWithRecovery`, `keys.no-operator`, `keys.password-short`
 */
export async function setPasswordByRecovery(
  ring: KeyRing,
  typedCode: string,
  slotId: string,
  password: string,
  options?: DerivationOptions,
): Promise<UnlockedRing & { profile: OperatorProfile; recoveryCode: string }> {
  checkPassword(password);
  const slot = findSlot(ring, slotId);
  const { dataKey } = await unlockWithRecovery(ring, typedCode);
  const unlocked = { ring, dataKey };
  const { recovery, recoveryCode } = await newRecovery(unlocked, options);
  const holder = await newHolder(password, dataKey, ownerOf(ring, slotId), options);
  const slots = withSlot(ring, { ...slot, ...holder });
  return {
    ring: changed(unlocked, { recovery, slots }),
    dataKey,
    profile: openProfile(slot.profile, dataKey, ownerOf(ring, slotId)),
    recoveryCode,
  };
}

/** A new recovery code; the printed one before it opens nothing in the ring returned. */
export async function renewRecoveryCode(
  unlocked: UnlockedRing,
  options?: DerivationOptions,
): Promise<{ ring: KeyRing; recoveryCode: string }> {
  const { recovery, recoveryCode } = await newRecovery(unlocked, options);
  return { ring: changed(unlocked, { recovery }), recoveryCode };
}

/**
 * Adds an operator: the successor at a handover, a recorder, a reader.
 * @throws Refusal `keys.too-many-operators`, `keys.password-short`, `keys.name-missing`
 */
export async function addSlot(
  { ring, dataKey }: UnlockedRing,
  operator: NewOperator,
  options?: DerivationOptions,
): Promise<{ ring: KeyRing; slotId: string }> {
  if (ring.slots.length >= maxSlots)
    throw new Refusal('keys.too-many-operators', { max: maxSlots });
  const slot = await newSlot(ring, dataKey, operator, options);
  return { ring: changed({ ring, dataKey }, { slots: [...ring.slots, slot] }), slotId: slot.id };
}

/**
 * Changes an operator's name, post or role.
 * @throws Refusal `keys.no-operator`, `keys.last-secretary`, `keys.name-missing`
 */
export function changeProfile(
  { ring, dataKey }: UnlockedRing,
  slotId: string,
  profile: OperatorProfile,
): KeyRing {
  const slot = findSlot(ring, slotId);
  if (profile.role !== 'secretary') requireOtherSecretary({ ring, dataKey }, slotId);
  const others = ring.slots.filter(({ id }) => id !== slotId).map(({ label }) => label);
  const label = operatorLabel(profile, others);
  const sealed = sealProfile(profile, dataKey, ownerOf(ring, slotId));
  return changed({ ring, dataKey }, { slots: withSlot(ring, { ...slot, label, profile: sealed }) });
}

/**
 * A store without a secretary could never again be given one.
 * @throws Refusal `keys.last-secretary`
 */
export function requireOtherSecretary(unlocked: UnlockedRing, slotId: string): void {
  const others = operatorsOf(unlocked).filter(({ id }) => id !== slotId);
  if (!others.some(({ role }) => role === 'secretary')) throw new Refusal('keys.last-secretary');
}

async function newRecovery(
  { ring, dataKey }: UnlockedRing,
  options?: DerivationOptions,
): Promise<{ recovery: KeyHolder; recoveryCode: string }> {
  const recoveryCode = newRecoveryCode();
  const owner = ownerOf(ring, recoveryOwner);
  return { recovery: await newHolder(recoveryCode, dataKey, owner, options), recoveryCode };
}

const withSlot = (ring: KeyRing, slot: KeySlot): KeySlot[] =>
  ring.slots.map((other) => (other.id === slot.id ? slot : other));

function changed({ ring, dataKey }: UnlockedRing, parts: Partial<KeyRing>): KeyRing {
  requireGenuine(ring, dataKey);
  return sealRing({ ...ring, ...parts, revision: ring.revision + 1 }, dataKey);
}
