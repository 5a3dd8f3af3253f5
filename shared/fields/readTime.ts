import { withArabicDigits } from '../rules/chineseNumerals.ts';
import { lineOfText } from './normalise.ts';
import { type RawValue, type Reading, read, refuse, textOf } from './reading.ts';

const minutesOfDay = 24 * 60;

/** Half of the day by the words in front of the hour. */
const parts: readonly (readonly [words: RegExp, hour: (hour: number) => number | undefined])[] = [
  [/^(?:下午|午后|傍晚|pm)/, (hour) => (hour < 12 ? hour + 12 : hour)],
  // 晚上12点 is the beginning of the next day: for a person to say.
  [/^(?:晚上|夜里|晚)/, (hour) => (hour === 12 ? undefined : hour < 12 ? hour + 12 : hour)],
  [/^中午/, (hour) => (hour < 3 ? hour + 12 : hour)],
  [/^(?:凌晨|am)/, (hour) => (hour > 12 ? undefined : hour % 12)],
  [/^(?:上午|早上|早晨|清晨|早)/, (hour) => (hour > 12 ? undefined : hour)],
];

const forms: readonly RegExp[] = [
  /^(?<hour>\d{1,2})[:：](?<minute>\d{2})(?:[:：]\d{2})?$/,
  /^(?<hour>\d{1,2})[.．](?<minute>\d{2})$/,
  /^(?<hour>\d{1,2})(?<minute>\d{2})$/,
  /^(?<hour>\d{1,2})[点點时時](?:(?<minute>\d{1,2})分?(?:\d{1,2}秒)?|(?<part>半|[13]刻)|整|钟)?$/,
];

const minutesOfPart: Readonly<Record<string, string>> = { '半': '30', '1刻': '15', '3刻': '45' };

/**
 * A time of day as people write it: 9:00, 9：30, 0930, 9点半, 下午2:30, 14.30, or the fraction of
 * a day that a spreadsheet keeps (0.375).
 * @returns `HH:MM`; the error `time.invalid` for anything else
 */
export function readTime(raw: RawValue): Reading {
  const line = lineOfText(textOf(raw));
  const minutes = ofFraction(raw, line) ?? ofText(line);
  if (minutes === undefined) return refuse('time.invalid', { value: line });
  const two = (n: number): string => String(n).padStart(2, '0');
  return read(`${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);
}

/** Minutes after midnight of a fraction of a day; a text is one only where it cannot be 0.30. */
function ofFraction(raw: RawValue, line: string): number | undefined {
  const day =
    typeof raw === 'object' && raw !== null
      ? raw.number
      : /^0?\.\d{3,}$/.test(line)
        ? Number(line)
        : 0;
  if (day <= 0 || day >= 1) return undefined;
  return Math.min(Math.round(day * minutesOfDay), minutesOfDay - 1);
}

function ofText(line: string): number | undefined {
  const text = withArabicDigits(line.toLowerCase().replaceAll(' ', ''))
    .replace('两点', '2点')
    .replace(/^(.*?)([ap]m)$/, '$2$1');
  const part = parts.find(([words]) => words.test(text));
  const bare = part === undefined ? text : text.replace(part[0], '');
  const read = forms.map((form) => form.exec(bare)?.groups).find((groups) => groups !== undefined);
  if (read === undefined) return undefined;
  const written = Number(read['hour']);
  const hour = part === undefined ? written : part[1](written);
  const minute = Number(read['minute'] ?? minutesOfPart[read['part'] ?? ''] ?? 0);
  return hour === undefined || hour > 23 || minute > 59 ? undefined : hour * 60 + minute;
}
