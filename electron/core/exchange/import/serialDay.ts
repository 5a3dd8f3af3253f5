/** The days from 1970-01-01 back to day 0 of each way of counting. */
const origins = { 1900: 25_569, 1904: 24_107 } as const;
const dayMs = 86_400_000;

/** Serials of five digits up to the year 2099: nothing else that a date column holds looks so. */
const bareSerials = { from: 10_000, to: 73_050 } as const;

/**
 * The day of a spreadsheet's serial number, of either date system (domain.md 9).
 * @returns undefined for a mere time of day and beyond the year 9999
 */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  const day = Math.floor(serial);
  if (date1904) return day >= 0 && day <= 2_957_003 ? isoDay(day - origins[1904]) : undefined;
  if (day < 1 || day > 2_958_465) return undefined;
  // 1900 was taken for a leap year, so 1 to 59 lie a day later.
  return isoDay((day < 60 ? day + 1 : day) - origins[1900]);
}

const isoDay = (since1970: number): string =>
  new Date(since1970 * dayMs).toISOString().slice(0, 10);

/** True for a whole number that, bare in a date column, can only be a serial. */
export const isSerial = (value: number): boolean =>
  Number.isInteger(value) && value >= bareSerials.from && value <= bareSerials.to;
