import { type Contract, contractState, hasTerm } from './contract.ts';
import { yearlyRent } from './contractRent.ts';
import { fullYears } from '../calendar.ts';

/** Of fewer rents the middle one says nothing. */
const leastRents = 3;

/**
 * The rent per mu and year of a contract at a day, in fen, the half rounded up.
 * @returns null where it has no area or no yearly payment, or is not running
 */
export function rentPerMu(contract: Contract, asOf: string): number | null {
  const { area, yearlyFen, fromOn } = contract;
  if (area === null || area <= 0 || yearlyFen === null || !hasTerm(contract)) return null;
  if (contractState(contract, asOf) !== 'running') return null;
  return Math.round(yearlyRent(contract, Math.max(0, fullYears(fromOn, asOf))) / area);
}

/**
 * The middle of a village's rents for a kind of resource (domain.md 6.10); of an even number the
 * mean of the two in the middle.
 * @returns null where there are fewer than three
 */
export function medianRent(rentsFen: readonly number[]): number | null {
  if (rentsFen.length < leastRents) return null;
  const sorted = [...rentsFen].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? 0;
  return Math.round((lower + upper) / 2);
}
