import { addMonths, firstDayOf, fullYears, lastDayOf, yearOf } from './calendar.ts';

/** Years from one certain day, taken-off months moving the start; null before membership. */
const yearsFrom = (start: string, at: string, adjustmentMonths: number): number =>
  Math.max(0, fullYears(addMonths(start, adjustmentMonths), at));

/**
 * Years of Party standing 党龄: whole years from the date of full membership (domain.md 1.1 row 16
 * and 2.3), less the adjustment (row 17).
 * @param fullMemberOn partial date; where it is not exact, the years that are certain are counted
 * @param at ISO day
 * @param adjustmentMonths months to take off, e.g. of suspension; negative adds
 * @returns null for who is not a full member on that day
 */
export function partyStanding(
  fullMemberOn: string | null,
  at: string,
  adjustmentMonths = 0,
): number | null {
  if (fullMemberOn === null || firstDayOf(fullMemberOn) > at) return null;
  return yearsFrom(lastDayOf(fullMemberOn), at, adjustmentMonths);
}

/**
 * Whether a member has so many years of standing at 1 July of the year of `at` (domain.md 1.1 row
 * 43, GKV: 光荣在党50年).
 * @returns null where the date of full membership is missing or not exact enough to tell
 */
export function isVeteranMember(
  fullMemberOn: string | null,
  at: string,
  years: number,
  adjustmentMonths = 0,
): boolean | null {
  if (fullMemberOn === null) return null;
  const july = `${at.slice(0, 4)}-07-01`;
  if (yearOf(fullMemberOn) > yearOf(july)) return false;
  const [least, most] = [lastDayOf(fullMemberOn), firstDayOf(fullMemberOn)].map(
    (start) => yearsFrom(start, july, adjustmentMonths) >= years,
  );
  return least === most ? (least ?? null) : null;
}
