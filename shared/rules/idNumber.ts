import type { Finding } from '../fields/finding.ts';
import { comparePartial, fullYears } from './calendar.ts';
import { idBirthOn, idCheckHolds, idSex, provinceCodes, upgradeId } from './idDigits.ts';

export { fictionalId } from './fictionalId.ts';
export { idBirthOn, idCheckDigit, idSex, maskId } from './idDigits.ts';

/** Ages that a member can have (domain.md 1.3). */
const ages = { min: 18, max: 120 } as const;

const field = 'idNumber';

/** What an ID number is read against. */
export interface IdReadOptions {
  /** Today as an ISO day. */
  readonly today: string;
  /** True in a demo store, where numbers beginning with 99 pass. */
  readonly demo: boolean;
  /** True when the value was a number in the spreadsheet: it keeps only 15 digits. */
  readonly numeric?: boolean;
}

/** A number that may be stored, if there is no error among the findings. */
export interface IdReading {
  readonly idNumber?: string;
  readonly findings: readonly Finding[];
}

/** A number of 18 characters in good order: nearly all, so they are let through at a glance. */
const inOrder = /^\d{17}[\dX]$/;

/** Typed for an X: Cyrillic Х, Greek Χ, the multiplication sign and its kin. */
const likeX = /[хχ×✕✖╳]/giu;

/** Width folded, upper case, look-alikes of X as X; spaces, hyphens and quotes gone. */
export const normaliseId = (text: string): string =>
  inOrder.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(likeX, 'X')
        .replace(/[\p{Z}\p{C}\p{Pd}−'"‘’“”`´′]/gu, '')
        .toUpperCase();

const error = (code: string, params: Finding['params'] = {}): Finding => ({
  level: 'error',
  code,
  field,
  params,
});

/**
 * A number that a spreadsheet has held as a number: scientific notation, a trailing `.0`, or the
 * last digits turned to 000. The lost digits are never guessed (domain.md 1.3).
 */
const isDamaged = (id: string, numeric: boolean): boolean =>
  /^\d(\.\d+)?E\+?\d+$/.test(id) ||
  /^\d{16,}\.0+$/.test(id) ||
  (numeric && /^\d{16,}/.test(id)) ||
  (/^\d{15}000$/.test(id) && !idCheckHolds(id));

/** Characters that cannot stand where they stand; an X only at the 18th place. */
function strangeCharacters(id: string): string {
  if (inOrder.test(id)) return '';
  const last = id.length === 18 && id.endsWith('X') ? 17 : id.length;
  return [...new Set(id.slice(0, last).replace(/\d/g, ''))].join('');
}

/** What is wrong with 18 characters: all that applies, because together it shows the slip. */
function checkDigits(id: string, { today, demo }: IdReadOptions): Finding[] {
  const findings: Finding[] = [];
  const bornOn = idBirthOn(id);
  if (bornOn === null || bornOn > today) findings.push(error('id.date', { date: id.slice(6, 14) }));
  if (id.startsWith('99')) {
    if (!demo) findings.push(error('id.fictional'));
  } else if (!provinceCodes.has(id.slice(0, 2))) {
    findings.push(error('id.province', { province: id.slice(0, 2) }));
  }
  if (!idCheckHolds(id)) findings.push(error('id.checksum'));
  return findings.length > 0 || bornOn === null ? findings : checkAge(fullYears(bornOn, today));
}

/**
 * Nobody under 18 can be a member: an error. Over 120 is a warning: the check digit holds, and the
 * record may be of someone long dead.
 */
function checkAge(age: number): Finding[] {
  const params = { age, ...ages };
  if (age < ages.min) return [error('id.age', params)];
  return age > ages.max ? [{ level: 'warning', code: 'id.age', field, params }] : [];
}

/**
 * Reads an ID number as people write it (domain.md 1.3, GB 11643-1999). An old number of 15
 * digits is upgraded with a warning. Findings never carry the number itself, which is sensitive.
 * @returns the number of 18 characters, unless a finding is an error; nothing for an empty text
 */
export function readIdNumber(text: string, options: IdReadOptions): IdReading {
  const id = normaliseId(text);
  if (id === '') return { findings: [] };
  if (isDamaged(id, options.numeric ?? false))
    return { findings: [error('id.damaged-by-spreadsheet')] };
  const characters = strangeCharacters(id);
  if (characters !== '') return { findings: [error('id.characters', { characters })] };
  if (id.length !== 18 && id.length !== 15) {
    return { findings: [error('id.length', { length: id.length })] };
  }
  const idNumber = id.length === 15 ? upgradeId(id) : id;
  const findings = checkDigits(idNumber, options);
  if (findings.some(({ level }) => level === 'error')) return { findings };
  const upgraded: Finding = { level: 'warning', code: 'id.upgraded-from-15', field };
  return { idNumber, findings: id.length === 15 ? [upgraded, ...findings] : findings };
}

/**
 * Compares a valid ID number with what else the record says.
 *
 * Birth is a warning: the personal file may name another day, and then both are kept, flagged and
 * never overwritten (domain.md 1.1 row 5). A partial date differs only where it cannot hold the
 * ID's day. Sex is an error: row 2 says it must match, one of the two cells is surely wrong, no
 * file rule stands behind it, and every statistic by sex would be wrong without anyone seeing it;
 * as an error the row waits in quarantine until a person has looked, which takes one letter.
 */
export function compareWithId(
  idNumber: string,
  { bornOn, sex }: { readonly bornOn: string | null; readonly sex: string | null },
): Finding[] {
  const findings: Finding[] = [];
  const idBorn = idBirthOn(idNumber);
  if (bornOn !== null && idBorn !== null && comparePartial(bornOn, idBorn) !== 0) {
    const params = { bornOn, idBornOn: idBorn };
    findings.push({ level: 'warning', code: 'id.birth-mismatch', field: 'bornOn', params });
  }
  const expected = idSex(idNumber);
  if (sex !== null && expected !== null && sex !== expected) {
    const params = { digit: idNumber.charAt(16) };
    findings.push({ level: 'error', code: 'id.sex-mismatch', field: 'sex', params });
  }
  return findings;
}
