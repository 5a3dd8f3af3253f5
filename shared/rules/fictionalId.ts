import { isDay } from './calendar.ts';
import { idCheckDigit } from './idDigits.ts';

/**
 * An ID number that belongs to nobody, for demo data and tests: address 999999 (domain.md 1.3).
 * @param birthOn ISO day
 * @param sex code of `sexes`
 * @param sequence 1 to 499, the how-manieth of that day and sex
 * @throws RangeError when the day is none or the sequence is out of range
 */
export function fictionalId(birthOn: string, sex: '1' | '2', sequence: number): string {
  if (!isDay(birthOn)) throw new RangeError(`not a day: ${birthOn}`);
  if (!Number.isInteger(sequence) || sequence < 1 || sequence > 499) {
    throw new RangeError(`sequence out of range: ${sequence}`);
  }
  const number = sex === '1' ? sequence * 2 - 1 : sequence * 2;
  const first17 = `999999${birthOn.replaceAll('-', '')}${String(number).padStart(3, '0')}`;
  return first17 + idCheckDigit(first17);
}
