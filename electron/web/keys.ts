import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 bits that fits into a URL and a cookie. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Compares in a time that tells nothing of where the two differ. */
export function sameSecret(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}
