import { isDay, isPartialDate } from './calendar.ts';
import { withArabicDigits } from './chineseNumerals.ts';
import { readEnglishDate, type WrittenDate } from './englishDates.ts';

/** What a date is read against. */
export interface DayReadOptions {
  /** Today as an ISO day: tells the century of a year of two digits. */
  readonly today: string;
  /** True when the value was a number in the spreadsheet, where 1998.10 has become 1998.1. */
  readonly numeric?: boolean;
  /** False for dates that may lie ahead, such as the end of a term; true unless said. */
  readonly past?: boolean;
}

/** A day, or as much of it as was written; `ambiguous` where another month may be meant. */
export type DayReading =
  | { readonly on: string }
  | { readonly partial: string; readonly ambiguous?: true }
  | { readonly unreadable: true };

const unreadable: DayReading = { unreadable: true };
const years = { from: 1800, to: 2199 } as const;

/** Digits, dots and dashes need no tidying: most cells, and an import has many. */
const plain = /^\d[\d.-]*$/;

/** One form of every sign: width, dots, dashes, 号 for 日; the weekday and outer spaces gone. */
const tidy = (text: string): string => {
  if (plain.test(text)) return text;
  return withArabicDigits(
    text
      .normalize('NFKC')
      .replace(/\(?(星期|周|礼拜)[一二三四五六日天]\)?/g, '')
      .replace(/[。．·,,、]/g, '.')
      .replace(/[‐‑‒–—−\\/]/g, '-')
      .replace(/月份/g, '月')
      .replace(/号/g, '日'),
  )
    .replace(/[\p{Z}\p{C}]+/gu, ' ')
    .replace(/ ?([年月日.-]) ?/g, '$1')
    .trim()
    .toLowerCase();
};

const clock =
  /[ t日](?:上午|下午)? ?(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?: ?[ap]m)?(z|[+-]\d{2}:?\d{2})?$/;

/** Without the time of day; a moment of another time zone may be another day here, so it stays. */
function withoutClock(text: string): string {
  const match = clock.exec(text);
  if (!match) return text;
  const [, time = '', zone = ''] = match;
  const midnight = /^0?0:00(:00(\.0+)?)?$/.test(time);
  const ours = zone === '' || /^\+08:?00$/.test(zone);
  return midnight || ours ? text.slice(0, match.index) : text;
}

const numberForms: readonly RegExp[] = [
  /^(\d{4})$/,
  /^(\d{4}|\d{2})年(?:月日?)?$/,
  /^(\d{4}|\d{2})[年. -](\d{1,2})[月.-]?日?$/,
  /^(\d{4}|\d{2})[年. -](\d{1,2})[月. -](\d{1,2})[日.]?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];

function readNumbers(text: string): WrittenDate | undefined {
  for (const form of numberForms) {
    const match = form.exec(text);
    if (match?.[1] !== undefined) return [match[1], match[2], match[3]];
  }
  return undefined;
}

const isoOf = (year: number, month?: string, day?: string): string =>
  [String(year), month, day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-');

/**
 * A year of two digits goes into the latest century that does not lie ahead, or, for dates that
 * may, into the century nearest to today.
 */
function withCentury(
  [yy, month, day]: WrittenDate,
  { today, past = true }: DayReadOptions,
): number {
  if (yy.length === 4) return Number(yy);
  const thisYear = Number(today.slice(0, 4));
  const year = Math.floor(thisYear / 100) * 100 + Number(yy);
  if (past) {
    const written = isoOf(year, month, day);
    return written > today.slice(0, written.length) ? year - 100 : year;
  }
  return year - thisYear > 50 ? year - 100 : year - thisYear <= -50 ? year + 100 : year;
}

function resolve(written: WrittenDate, options: DayReadOptions): DayReading {
  const [, month, day] = written;
  const year = withCentury(written, options);
  if (year < years.from || year > years.to) return unreadable;
  const iso = isoOf(year, month, day);
  if (isDay(iso)) return { on: iso };
  return isPartialDate(iso) ? { partial: iso } : unreadable;
}

/** Six digits are year and month, 199807, or an old-style short day, 980701. */
function readSixDigits(text: string, options: DayReadOptions): DayReading {
  const month = resolve([text.slice(0, 4), text.slice(4)], options);
  const day = resolve([text.slice(0, 2), text.slice(2, 4), text.slice(4)], options);
  if ('unreadable' in month) return day;
  return 'partial' in month && 'on' in day ? { ...month, ambiguous: true } : month;
}

/**
 * Reads a date in any of the forms that village sheets hold (domain.md 9): 1998.7, 1998.07.01,
 * 19980701, 199807, 98年7月1日, 1998-7, 1998/7/1 0:00:00, 一九九八年七月一日, 1 July 1998, Jul-98,
 * a bare year. Only as exact as it was written; impossible dates are unreadable. 7/1/1998 is too:
 * nobody can tell the day from the month. Serial numbers of a spreadsheet are not read here.
 */
export function readDay(text: string, options: DayReadOptions): DayReading {
  const tidied = withoutClock(tidy(text));
  if (/^\d{6}$/.test(tidied)) return readSixDigits(tidied, options);
  const written = readNumbers(tidied) ?? readEnglishDate(tidied);
  if (written === undefined) return unreadable;
  const reading = resolve(written, options);
  // A number cannot keep the zero of 1998.10, so 1998.1 may be January or October.
  const lostZero = options.numeric === true && /^\d+\.1$/.test(tidied);
  return lostZero && 'partial' in reading ? { ...reading, ambiguous: true } : reading;
}

const monthDay = /^(\d{1,2})[月.-](\d{1,2})日?$/;

/**
 * Reads a month and a day written without the year, as a term to come: 12.20, 12月20日, 12/20.
 * @param after ISO day; the answer is the first such day from it on
 * @returns the ISO day; null where anything else was written, or no such day comes within the year
 */
export function readDayAfter(text: string, after: string): string | null {
  const [, month, day] = monthDay.exec(tidy(text)) ?? [];
  if (month === undefined || day === undefined) return null;
  const year = Number(after.slice(0, 4));
  const days = [year, year + 1].map((each) => isoOf(each, month, day));
  return days.find((each) => isDay(each) && each >= after) ?? null;
}
