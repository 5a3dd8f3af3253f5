import { serialToDay } from '../../../../shared/rules/serialDay.ts';

/** Serials of five digits up to the year 2099: nothing else that a date column holds looks so. */
const bareSerials = { from: 10_000, to: 73_050 } as const;

/** The day of a spreadsheet's serial number; undefined where it means no day (domain.md 9). */
export const dayOfSerial = (serial: number, date1904: boolean): string | undefined =>
  serialToDay(serial, date1904) || undefined;

/** True for a whole number that, bare in a date column, can only be a serial. */
export const isSerial = (value: number): boolean =>
  Number.isInteger(value) && value >= bareSerials.from && value <= bareSerials.to;
