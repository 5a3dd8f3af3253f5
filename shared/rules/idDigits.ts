import { isDay } from './calendar.ts';

// The make-up of a citizen ID number, GB 11643-1999 (domain.md 1.3): 6 address, 8 birth,
// 3 sequence (odd male, even female), 1 check.

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** First two digits of the address that exist; unknown codes below them are not refused. */
export const provinceCodes: ReadonlySet<string> = new Set(
  (
    '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 ' +
    '50 51 52 53 54 61 62 63 64 65 71 81 82'
  ).split(' '),
);

/**
 * The check character of the first 17 digits.
 * @throws RangeError when the text is not 17 digits
 */
export function idCheckDigit(first17: string): string {
  if (!/^\d{17}$/.test(first17)) throw new RangeError('17 digits are wanted');
  const sum = weights.reduce((total, weight, i) => total + weight * Number(first17.charAt(i)), 0);
  return checkCharacters.charAt(sum % 11);
}

/** True for 18 characters whose check character is right; says nothing of date or place. */
export const idCheckHolds = (id: string): boolean =>
  /^\d{17}[\dX]$/.test(id) && idCheckDigit(id.slice(0, 17)) === id.charAt(17);

/** The birth digits as an ISO day; null where they are no calendar day. */
export function idBirthOn(id: string): string | null {
  const match = /^\d{6}(\d{4})(\d{2})(\d{2})/.exec(id);
  if (!match) return null;
  const day = `${match[1]}-${match[2]}-${match[3]}`;
  return isDay(day) ? day : null;
}

/** The sex by the 17th digit, as a code of `sexes`; null where there is no such digit. */
export function idSex(id: string): '1' | '2' | null {
  const sequence = /^\d{17}/.test(id) ? Number(id.charAt(16)) : undefined;
  return sequence === undefined ? null : sequence % 2 === 1 ? '1' : '2';
}

/** The 18 characters of an old number of 15 digits: the century 19 goes in, a check digit on. */
export function upgradeId(fifteenDigits: string): string {
  const first17 = `${fifteenDigits.slice(0, 6)}19${fifteenDigits.slice(6)}`;
  return first17 + idCheckDigit(first17);
}

/** For the screen: the district and the last four stay, the rest are stars; a short one hides whole. */
export function maskId(id: string): string {
  const shown = id.length >= 15 ? 6 : 0;
  const tail = id.length >= 8 ? 4 : 0;
  return id.slice(0, shown) + '*'.repeat(id.length - shown - tail) + id.slice(id.length - tail);
}
