import { SSF } from 'xlsx';

/** The part of SheetJS's format library that is used; its author types it `any`. */
const ssf = SSF as {
  format(format: string, value: number, options: { date1904: boolean }): string;
  load(format: string, id: number): number;
};

/**
 * The built-in formats that Chinese Excel and WPS refer to by number alone (ECMA-376 part 1,
 * 18.8.30, zh-cn). SheetJS does not know them, and without them a month like 1998年7月 would come
 * as a bare count of days.
 */
/* eslint-disable no-restricted-syntax -- codes of a file format, not words of the program */
export const chineseFormats: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: 'h"时"mm"分"',
  35: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: 'h"时"mm"分"',
  56: 'h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};
/* eslint-enable no-restricted-syntax */

/** Makes the Chinese built-in formats known for .xls files, whose records override them. */
export function loadChineseFormats(): void {
  for (const [id, format] of Object.entries(chineseFormats)) ssf.load(format, Number(id));
}

/** How a number is shown, and whether its format shows a day. */
export interface ShownNumber {
  /** Null where it is nothing but the number's digits. */
  readonly text: string | null;
  readonly isDate: boolean;
}

const bare: ShownNumber = { text: null, isDate: false };

/** Shows the numbers of one workbook; each format is looked into once. */
export function numberShower(date1904: boolean) {
  const known = new Map<string, { isDate: boolean; days: Map<number, ShownNumber> }>();
  return (value: number, format = 'General'): ShownNumber => {
    if (format === 'General' && Number.isInteger(value) && Math.abs(value) < 1e11) return bare;
    let one = known.get(format);
    if (!one) known.set(format, (one = { isDate: showsDay(format), days: new Map() }));
    const { isDate, days } = one;
    if (!isDate) return { text: formatted(format, value, date1904), isDate };
    // The days of people's lives are some 30,000, and each comes many times in a roster.
    let day = days.get(value);
    if (!day) days.set(value, (day = { text: formatted(format, value, date1904), isDate }));
    return day;
  };
}

function formatted(format: string, value: number, date1904: boolean): string {
  try {
    return ssf.format(format, value, { date1904 }).trim();
  } catch {
    // A format the library cannot read, or a day before its calendar: the bare number is shown.
    return String(value);
  }
}

/**
 * True where a number format shows a calendar day or month, not merely a time of day: it names
 * year, day, era or weekday, or a month without hours and seconds beside it.
 */
export function showsDay(format: string): boolean {
  const letters = (format.split(';')[0] ?? '')
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|E[+-]|AM\/PM|A\/P/gi, '')
    .toLowerCase();
  return /[yde]|aaa/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
}
