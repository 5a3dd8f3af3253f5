/** Year, month and day as digits; a year of two digits is not yet in a century. */
export type WrittenDate = readonly [
  year: string,
  month?: string | undefined,
  day?: string | undefined,
];

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?' +
  '|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const day = '(\\d{1,2})(?:st|nd|rd|th)?';

const form = (...parts: string[]): RegExp => new RegExp(`^${parts.join('[ .-]+')}\\.?$`);
const monthNumber = (name = ''): string => String(months.indexOf(name.slice(0, 3)) + 1);

const dayMonthYear = form(day, month, '(\\d{4}|\\d{2})');
const monthDayYear = form(month, day, '(\\d{4})');
const yearMonthDay = form('(\\d{4})', month, day);
const monthYear = form(month, '(\\d{4})');
/** As a spreadsheet shows it, with the hyphen; `july 1` is a day without a year. */
const monthShortYear = new RegExp(`^${month}-(\\d{2})$`);

/**
 * Dates with an English month, in lower case: 1 july 1998, july 1.1998, 1-jul-98, jul-98,
 * july 1998, 1998-jul-1.
 */
export function readEnglishDate(text: string): WrittenDate | undefined {
  const british = dayMonthYear.exec(text);
  if (british?.[3] !== undefined) return [british[3], monthNumber(british[2]), british[1]];
  const american = monthDayYear.exec(text);
  if (american?.[3] !== undefined) return [american[3], monthNumber(american[1]), american[2]];
  const iso = yearMonthDay.exec(text);
  if (iso?.[1] !== undefined) return [iso[1], monthNumber(iso[2]), iso[3]];
  const noDay = monthYear.exec(text) ?? monthShortYear.exec(text);
  return noDay?.[2] === undefined ? undefined : [noDay[2], monthNumber(noDay[1])];
}
