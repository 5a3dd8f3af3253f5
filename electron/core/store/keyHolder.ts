import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { newKeyPair, sealTo, unsealWith } from './keyPair.ts';
import {
  type DerivationOptions,
  deriveKey,
  derivationSchema,
  newDerivation,
} from './passwordKey.ts';
import { seal, unseal } from './sealing.ts';

/** A base64url text of a known number of characters. */
export const sealedSchema = (length: number) =>
  z
    .string()
    .regex(/^[\w-]+$/)
    .length(length);

/**
 * What lets one secret (a password, the recovery code) open the store: a key pair whose private
 * half is wrapped under the secret, and the data key sealed to the public half. A new data key
 * can so be handed to a holder who is absent.
 */
export const holderSchema = z.strictObject({
  kdf: derivationSchema,
  publicKey: sealedSchema(43),
  privateKey: sealedSchema(80),
  dataKey: sealedSchema(123),
});

export type KeyHolder = Readonly<z.infer<typeof holderSchema>>;

/**
 * A holder for a new secret, with a fresh key pair.
 * @param owner whose it is: store and slot; the parts open under no other owner
 */
export async function newHolder(
  secret: string,
  dataKey: Buffer,
  owner: string,
  options?: DerivationOptions,
): Promise<KeyHolder> {
  const kdf = newDerivation(options);
  const wrapping = await deriveKey(secret, kdf);
  const pair = newKeyPair();
  const holder = {
    kdf,
    publicKey: pair.publicKey.toString('base64url'),
    privateKey: seal(wrapping, pair.privateKey, privateContext(owner)),
    dataKey: sealTo(pair.publicKey, dataKey, dataContext(owner)),
  };
  wrapping.fill(0);
  pair.privateKey.fill(0);
  return holder;
}

/**
 * The data key, opened with the secret.
 * @returns undefined where the secret is wrong
 * @throws Refusal `keys.damaged` where the secret is right but the data key cannot be opened
 */
export async function openHolder(
  holder: KeyHolder,
  secret: string,
  owner: string,
): Promise<Buffer | undefined> {
  const wrapping = await deriveKey(secret, holder.kdf);
  const privateKey = unseal(wrapping, holder.privateKey, privateContext(owner));
  wrapping.fill(0);
  if (!privateKey) return undefined;
  const pair = { publicKey: Buffer.from(holder.publicKey, 'base64url'), privateKey };
  const dataKey = unsealWith(pair, holder.dataKey, dataContext(owner));
  privateKey.fill(0);
  if (dataKey?.length !== 32) throw new Refusal('keys.damaged');
  return dataKey;
}

/** The same holder with another data key; its secret is not needed. */
export const resealHolder = <H extends KeyHolder>(
  holder: H,
  dataKey: Buffer,
  owner: string,
): H => ({
  ...holder,
  dataKey: sealTo(Buffer.from(holder.publicKey, 'base64url'), dataKey, dataContext(owner)),
});

const privateContext = (owner: string): string => `branch-ledger/1/private-key/${owner}`;
const dataContext = (owner: string): string => `branch-ledger/1/data-key/${owner}`;
