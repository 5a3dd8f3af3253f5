import { randomBytes, scrypt } from 'node:crypto';
import { z } from 'zod';
import { Refusal } from '../refusal.ts';

/** The work of one guess: N of scrypt, with r=8 and p=1 (design.md 4). About 128 MB, 0.3 s. */
export const scryptCost = 2 ** 17;

/** How a key is made from a password. `cost` below `scryptCost` is for tests. */
export interface DerivationOptions {
  readonly cost?: number;
}

/** Shortest and longest password, in characters as people count them. */
export const passwordLength = { min: 8, max: 200 };

/**
 * The parameters as they stand in the key file. The bounds are there because anyone can edit
 * the file: above them a guess would take the memory of the PC (128 × N × r bytes).
 */
export const derivationSchema = z.strictObject({
  name: z.literal('scrypt'),
  N: z
    .int()
    .min(2 ** 10)
    .max(2 ** 18)
    .refine((n) => Number.isInteger(Math.log2(n))),
  r: z.literal(8),
  p: z.literal(1),
  salt: z.string().regex(/^[\w-]{22}$/),
});

export type Derivation = z.infer<typeof derivationSchema>;

/** New parameters with a random salt. */
export function newDerivation({ cost = scryptCost }: DerivationOptions = {}): Derivation {
  return { name: 'scrypt', N: cost, r: 8, p: 1, salt: randomBytes(16).toString('base64url') };
}

/** The key of a secret, off the main thread. */
export function deriveKey(secret: string, { N, r, p, salt }: Derivation): Promise<Buffer> {
  const options = { N, r, p, maxmem: 128 * N * r + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(foldSecret(secret), Buffer.from(salt, 'base64url'), 32, options, (error, key) => {
      if (error) reject(error);
      else resolve(key);
    });
  });
}

/**
 * Checks the length of a new password, in characters.
 * @throws Refusal `keys.password-short`, `keys.password-long`
 */
export function checkPassword(password: string): void {
  const length = [...foldSecret(password)].length;
  const { min, max } = passwordLength;
  if (length < min) throw new Refusal('keys.password-short', { min });
  if (length > max) throw new Refusal('keys.password-long', { max });
}

/** An input method may give full-width letters and digits; they count as the plain ones. */
const foldSecret = (secret: string): string => secret.normalize('NFKC');
