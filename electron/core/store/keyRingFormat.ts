import { createHash, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';
import { holderSchema, sealedSchema } from './keyHolder.ts';

/** More operators than this is a mistake, not a branch. */
export const maxSlots = 50;

const keyIdSchema = z.string().regex(/^[0-9a-f]{16}$/);

/** One operator: the id of the `operators` table, a masked label, and what opens the store. */
const slotSchema = holderSchema.extend({
  id: z.uuid(),
  label: z.string().min(1).max(120),
  profile: z
    .string()
    .max(8000)
    .regex(/^[\w-]+$/),
});

/**
 * `ledger.keys.json`. It holds no secret in the open. `revision` counts its changes; `formerKeys`
 * are the data keys before a handover, wrapped under the present one, so that old backups stay
 * readable; `mac` is made with the data key over all the rest, `checksum` tells damage before
 * anyone has typed a password.
 */
export const keyRingSchema = z.strictObject({
  format: z.literal(1),
  storeId: z.uuid(),
  kind: z.enum(['village', 'township']).optional(),
  revision: z.int().min(1),
  keyId: keyIdSchema,
  slots: z
    .array(slotSchema)
    .min(1)
    .max(maxSlots)
    .refine((slots) => new Set(slots.map(({ id }) => id)).size === slots.length),
  recovery: holderSchema,
  formerKeys: z.array(z.strictObject({ keyId: keyIdSchema, key: sealedSchema(80) })),
  mac: sealedSchema(43),
  checksum: z.string().regex(/^[0-9a-f]{64}$/),
});

export type KeyRing = Readonly<z.infer<typeof keyRingSchema>>;
export type KeySlot = Readonly<z.infer<typeof slotSchema>>;

/** A ring that still lacks its two seals. */
export type UnsealedRing = Omit<KeyRing, 'mac' | 'checksum'>;

/** Names a data key without telling anything about it. */
export const keyIdOf = (dataKey: Buffer): string =>
  createHmac('sha256', dataKey).update('branch-ledger/1/key-id').digest('hex').slice(0, 16);

/** Adds authentication and checksum: the last step of every change. */
export function sealRing(ring: UnsealedRing, dataKey: Buffer): KeyRing {
  const withMac = { ...ring, mac: macOf(ring, dataKey).toString('base64url') };
  return { ...withMac, checksum: checksumOf(withMac) };
}

/**
 * Makes sure that the ring is as the holder of the data key left it: a slot or public key that
 * someone wrote into the file would otherwise be given the next data key.
 * @throws Refusal `keys.damaged`
 */
export function requireGenuine(ring: KeyRing, dataKey: Buffer): void {
  const expected = macOf(ring, dataKey);
  const found = Buffer.from(ring.mac, 'base64url');
  const genuine = found.length === expected.length && timingSafeEqual(found, expected);
  if (!genuine || keyIdOf(dataKey) !== ring.keyId) throw new Refusal('keys.damaged');
}

/**
 * Reads a ring from parsed JSON: its own file, or a backup's record.
 * @throws Refusal `keys.damaged`
 */
export function readKeyRing(value: unknown): KeyRing {
  const { success, data } = keyRingSchema.safeParse(value);
  if (!success || checksumOf(data) !== data.checksum) throw new Refusal('keys.damaged');
  return data;
}

/** SHA-256 over the whole ring but itself, as hex. */
export function checksumOf(ring: Omit<KeyRing, 'checksum'>): string {
  return createHash('sha256')
    .update(canonical(ring, ['checksum']))
    .digest('hex');
}

function macOf(ring: UnsealedRing, dataKey: Buffer): Buffer {
  const key = Buffer.from(hkdfSync('sha256', dataKey, '', 'branch-ledger/1/key-ring', 32));
  return createHmac('sha256', key)
    .update(canonical(ring, ['mac', 'checksum']))
    .digest();
}

/** The ring as one text, whatever the order of its keys, without the keys named. */
function canonical(ring: object, without: readonly string[]): string {
  return JSON.stringify(ring, (name, value: unknown) => {
    if (without.includes(name)) return undefined;
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
