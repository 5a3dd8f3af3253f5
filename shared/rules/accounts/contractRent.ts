import { addMonths, daysBetween } from '../calendar.ts';
import { percentOf } from '../dues/percentOf.ts';
import type { Contract } from './contract.ts';
import { partOf } from './shareOut.ts';

/**
 * The payment of a contract year in fen, with what it has risen by (domain.md 6.10, escalator): a
 * percentage is of the payment before, rounded half up each time; an amount is added each time.
 * @param year 0 for the first
 */
export function yearlyRent(contract: Contract, year: number): number {
  const { escalatorPercent, escalatorFen, escalatorYears } = contract;
  const rises = Math.floor(year / Math.max(1, escalatorYears ?? 1));
  let rentFen = contract.yearlyFen ?? 0;
  if (escalatorPercent !== null)
    for (let rise = 0; rise < rises; rise += 1)
      rentFen = percentOf(rentFen, Math.max(0, 100 + escalatorPercent), 'fen');
  return Math.max(0, rentFen + (escalatorFen ?? 0) * rises);
}

/**
 * What comes to be paid from the first day up to a day, in fen: full contract months as twelfths,
 * and of the month that is begun the part by days. Cut to whole fen, so that the difference of two
 * days is what is paid for the time between and no fen is lost.
 * @param before the day up to which, itself not counted
 */
export function rentUntil(contract: Contract, before: string): number {
  if (before <= contract.fromOn) return 0;
  const months = fullMonths(contract.fromOn, before);
  const year = Math.floor(months / 12);
  let sumFen = 0;
  for (let each = 0; each < year; each += 1) sumFen += yearlyRent(contract, each);
  const begun = addMonths(contract.fromOn, months);
  const ofMonth = daysBetween(begun, addMonths(contract.fromOn, months + 1));
  const days = (months % 12) * ofMonth + daysBetween(begun, before);
  return sumFen + partOf(yearlyRent(contract, year), days, 12 * ofMonth);
}

/** Full months from one day to another, each reckoned from the first day. */
function fullMonths(from: string, to: string): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(to.slice(5, 7)) -
    Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}
