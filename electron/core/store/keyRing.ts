import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { Refusal } from '../refusal.ts';
import { newHolder, openHolder } from './keyHolder.ts';
import { type KeyRing, type KeySlot, keyIdOf, requireGenuine, sealRing } from './keyRingFormat.ts';
import {
  type OperatorProfile,
  openProfile,
  operatorLabel,
  sealProfile,
} from './operatorProfile.ts';
import { type DerivationOptions, checkPassword } from './passwordKey.ts';
import { newRecoveryCode, readRecoveryCode } from './recoveryCode.ts';
import { unseal } from './sealing.ts';

/** A ring together with the data key that it holds: what an unlocked store works with. */
export interface UnlockedRing {
  readonly ring: KeyRing;
  /** 32 bytes; overwritten with zeros when the store is locked. */
  readonly dataKey: Buffer;
}

/** Who a part of the ring belongs to; sealed parts open under no other owner. */
export const ownerOf = (ring: Pick<KeyRing, 'storeId'>, slotId: string): string =>
  `${ring.storeId}/${slotId}`;

/** The owner of the recovery code's part. */
export const recoveryOwner = 'recovery';

/** A new operator; the id, that of the `operators` table too, is made where none is given. */
export interface NewOperator {
  readonly profile: OperatorProfile;
  readonly password: string;
  readonly id?: string;
}

/**
 * A ring for a new store, with its first operator, a new data key and a recovery code, which is
 * to be shown once and is nowhere kept.
 * @throws Refusal `keys.password-short`, `keys.password-long`, `keys.name-missing`
 */
export async function createKeyRing(
  store: { readonly storeId?: string; readonly kind?: 'village' | 'township' },
  operator: NewOperator,
  options?: DerivationOptions,
): Promise<UnlockedRing & { slotId: string; recoveryCode: string }> {
  const storeId = store.storeId ?? uuid();
  const dataKey = randomBytes(32);
  const slot = await newSlot({ storeId, slots: [] }, dataKey, operator, options);
  const recoveryCode = newRecoveryCode();
  const ring = sealRing(
    {
      format: 1,
      storeId,
      ...(store.kind && { kind: store.kind }),
      revision: 1,
      keyId: keyIdOf(dataKey),
      slots: [slot],
      recovery: await newHolder(
        recoveryCode,
        dataKey,
        ownerOf({ storeId }, recoveryOwner),
        options,
      ),
      formerKeys: [],
    },
    dataKey,
  );
  return { ring, dataKey, slotId: slot.id, recoveryCode };
}

/** A slot for an operator; the password is checked. */
export async function newSlot(
  ring: Pick<KeyRing, 'storeId' | 'slots'>,
  dataKey: Buffer,
  { profile, password, id = uuid() }: NewOperator,
  options?: DerivationOptions,
): Promise<KeySlot> {
  checkPassword(password);
  const owner = ownerOf(ring, id);
  const others = ring.slots.map(({ label }) => label);
  return {
    id,
    label: operatorLabel(profile, others),
    profile: sealProfile(profile, dataKey, owner),
    ...(await newHolder(password, dataKey, owner, options)),
  };
}

/** @throws Refusal `keys.no-operator` */
export function findSlot(ring: KeyRing, slotId: string): KeySlot {
  const slot = ring.slots.find(({ id }) => id === slotId);
  if (!slot) throw new Refusal('keys.no-operator');
  return slot;
}

/**
 * Opens the ring with an operator's password.
 * @throws Refusal `keys.wrong-password`, `keys.no-operator`, `keys.damaged`
 */
export async function unlockSlot(
  ring: KeyRing,
  slotId: string,
  password: string,
): Promise<{ dataKey: Buffer; profile: OperatorProfile }> {
  const slot = findSlot(ring, slotId);
  const owner = ownerOf(ring, slotId);
  const dataKey = await openHolder(slot, password, owner);
  if (!dataKey) throw new Refusal('keys.wrong-password');
  requireGenuine(ring, dataKey);
  return { dataKey, profile: openProfile(slot.profile, dataKey, owner) };
}

/**
 * Opens the ring with the printed recovery code, as typed.
 * @throws Refusal `keys.recovery-length`, `keys.recovery-typo`, `keys.wrong-recovery`, `keys.damaged`
 */
export async function unlockWithRecovery(
  ring: KeyRing,
  typed: string,
): Promise<{ dataKey: Buffer }> {
  const code = readRecoveryCode(typed);
  const dataKey = await openHolder(ring.recovery, code, ownerOf(ring, recoveryOwner));
  if (!dataKey) throw new Refusal('keys.wrong-recovery');
  requireGenuine(ring, dataKey);
  return { dataKey };
}

/** The operators of the ring with their names, in the order in which they were added. */
export const operatorsOf = ({
  ring,
  dataKey,
}: UnlockedRing): readonly (OperatorProfile & { readonly id: string })[] =>
  ring.slots.map(({ id, profile }) => ({
    id,
    ...openProfile(profile, dataKey, ownerOf(ring, id)),
  }));

/** All data keys of the store by their id, the present one first. */
export function keysOf({ ring, dataKey }: UnlockedRing): ReadonlyMap<string, Buffer> {
  const keys = new Map([[ring.keyId, dataKey]]);
  for (const { keyId, key } of ring.formerKeys) {
    const former = unseal(dataKey, key, formerContext(ring, keyId));
    if (!former) throw new Refusal('keys.damaged');
    keys.set(keyId, former);
  }
  return keys;
}

/** Where a former key is sealed. */
export const formerContext = (ring: Pick<KeyRing, 'storeId'>, keyId: string): string =>
  `branch-ledger/1/former-key/${ring.storeId}/${keyId}`;
