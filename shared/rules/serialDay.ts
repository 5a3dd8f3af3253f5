const dayMs = 86_400_000;
/** Day 0 of each calendar of spreadsheets; the one of 1900 counts the 29 February it never had. */
const day0 = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) };
/** 1 March 1900: before it the calendar of 1900 is one day ahead. */
const firstTrueSerial = 61;
/** 31 December 9999, the last day of spreadsheets. */
const lastDayMs = Date.UTC(9999, 11, 31);

/**
 * The day that a spreadsheet's serial number means, its time of day cut off (domain.md 9).
 * @param date1904 whether the workbook counts from 1904-01-01 (old Macintosh files)
 * @returns the ISO day; '' where the number means no day: below the calendar's first day, beyond
 *   9999, or 60 in the calendar of 1900, which is the 29 February 1900 that never was
 */
export function serialToDay(value: number, date1904: boolean): string {
  const serial = Math.floor(value);
  const first = date1904 ? 0 : 1;
  if (!Number.isFinite(serial) || serial < first || (!date1904 && serial === 60)) return '';
  const shift = !date1904 && serial < firstTrueSerial ? 1 : 0;
  const ms = day0[date1904 ? 1904 : 1900] + (serial + shift) * dayMs;
  return ms > lastDayMs ? '' : new Date(ms).toISOString().slice(0, 10);
}

/**
 * The serial number of a day in the calendar of 1900, in which all workbooks are written.
 * @param on an ISO day
 * @returns null where the text is no day, or one that a spreadsheet cannot hold (before 1900)
 */
export function dayToSerial(on: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(on);
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const serial = (Date.UTC(year, month - 1, day) - day0[1900]) / dayMs;
  return serial >= firstTrueSerial ? serial : serial - 1;
}

function daysIn(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}
