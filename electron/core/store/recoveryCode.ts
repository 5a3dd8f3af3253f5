import { randomBytes } from 'node:crypto';
import { Refusal } from '../refusal.ts';

const groups = 8;
const digits = 6;
const divisor = 11;

/**
 * A new recovery code: 128 random bits as eight groups of six digits, to be copied from paper by
 * hand. Digits alone, because they are typed alike under any input method. Each group is a
 * 16-bit number times eleven plus the group's position, so that a wrong digit, two swapped
 * digits and two swapped groups are noticed, and the group can be named.
 */
export function newRecoveryCode(): string {
  const bytes = randomBytes(groups * 2);
  const group = (index: number): string =>
    String(bytes.readUInt16BE(index * 2) * divisor + index + 1).padStart(digits, '0');
  return Array.from({ length: groups }, (_, index) => group(index)).join('-');
}

/**
 * Reads a code as typed: spaces, dashes and full-width digits as they come, O for 0, I and L for 1.
 * @returns the code in the form of `newRecoveryCode`
 * @throws Refusal `keys.recovery-length` with the number of digits, `keys.recovery-typo` with the
 * number of the group that is wrong
 */
export function readRecoveryCode(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL|]/g, '1')
    .replace(/[\s\p{P}\p{S}]/gu, '');
  const read = plain.replace(/\D/g, '').length;
  const wanted = groups * digits;
  if (read !== wanted || plain.length !== wanted) {
    throw new Refusal('keys.recovery-length', { digits: read, wanted });
  }
  const parts = Array.from({ length: groups }, (_, i) => plain.slice(i * digits, (i + 1) * digits));
  parts.forEach((part, index) => {
    const value = Number(part) - index - 1;
    if (value < 0 || value % divisor !== 0 || value / divisor > 0xffff) {
      throw new Refusal('keys.recovery-typo', { group: index + 1 });
    }
  });
  return parts.join('-');
}
