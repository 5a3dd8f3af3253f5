import { withArabicDigits } from '../rules/chineseNumerals.ts';
import { monthsFrom } from '../rules/dues/months.ts';
import type { Finding } from './finding.ts';
import { type MonthRun, storedMonths } from './months.ts';
import { lineOfText, linesOfText, meansNothing } from './normalise.ts';
import { type RawValue, type Reading, read, refuse, textOf } from './reading.ts';

/** No more months are taken at once: ten years. */
export const mostMonths = 120;

/** Longer than ten years can be written, each month by itself. */
const mostCharacters = 4000;

/** What people write between several months; behind 月, or before a year, a space or nothing will do. */
const between = /[、,，;；\n和及与]|(?<=[月份度])\s*(?=\d)|(?<=\d)\s+(?=(?:19|20)\d{2})/;

/**
 * Months as typed or in a spreadsheet's cell: single months, ranges, quarters, half and whole
 * years. A part without a year takes the year of the part before it.
 * @returns the months as stored; the error `months.unreadable` for what cannot be read, a range
 *   that ends before it begins, or more than `mostMonths`
 */
export function readMonths(raw: RawValue): Reading {
  // A spreadsheet makes the first day of the month of a 2026-1 that is typed into it.
  if (typeof raw === 'object' && raw?.on?.endsWith('-01') === true) return read(raw.on.slice(0, 7));
  const text = textOf(raw);
  const value = lineOfText(text);
  if (text.length > mostCharacters) return unreadable(`${value.slice(0, 40)}…`);
  const found = new Set<string>();
  const unread: string[] = [];
  let year: string | undefined;
  for (const part of linesOfText(text).split(between)) {
    if (meansNothing(part.trim())) continue;
    const span = spanOf(tidy(part), year);
    if (span === undefined) unread.push(part.trim());
    else for (const month of monthsFrom(span.from, span.to)) found.add(month);
    year = span?.to.slice(0, 4) ?? year;
  }
  if (unread.length > 0) return unreadable(unread.join('、'));
  return found.size > mostMonths
    ? unreadable(value)
    : read(storedMonths(found), ...doubts(raw, value));
}

const unreadable = (value: string): Reading =>
  refuse('months.unreadable', { value, most: mostMonths });

/** In a number cell October has lost its zero: 2026.10 has become 2026.1. */
const doubts = (raw: RawValue, value: string): Finding[] =>
  typeof raw === 'object' && /^\d{4}\.1$/.test(value)
    ? [
        {
          level: 'warning',
          code: 'date.ambiguous',
          params: { value, read: `${value.slice(0, 4)}-01` },
        },
      ]
    : [];

/** One sign for "up to" unless it is a hyphen, which also stands in 2026-01; no idle spaces. */
const tidy = (part: string): string =>
  withArabicDigits(
    part
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\.{2,}|-{2,}|[‐‑‒–—―−~〜至到]+|to/g, '~'),
  ).replace(/(?<!\d)\s+|\s+(?!\d)/g, '');

function spanOf(text: string, year: string | undefined): MonthRun | undefined {
  const alone = termOf(text, year);
  if (alone !== undefined) return alone;
  // 2026-1-3 may be a day as well as three months.
  if (/^\d{4}-\d{1,2}-\d{1,2}$/.test(text)) return undefined;
  for (const { index } of text.matchAll(/[~-]/g)) {
    const [left, right] = [text.slice(0, index), text.slice(index + 1)];
    // 1-2季度 says only at the end that it means quarters.
    const unit = /\d$/.test(left) ? (/季度?$/.exec(right)?.[0] ?? '') : '';
    const first = termOf(left + unit, year);
    const last = first && termOf(right, first.from.slice(0, 4));
    if (last?.kind === first?.kind && first && last && first.from <= last.to)
      return { from: first.from, to: last.to };
  }
  return undefined;
}

interface Term extends MonthRun {
  readonly kind: 'month' | 'quarter' | 'half' | 'year';
}

const written = '(?<year>(?:19|20)\\d{2})';
const form = (pattern: string): RegExp => new RegExp(`^${pattern}$`);

/** Each kind of term, in how many parts it parts the year, and how it is written. */
const terms: readonly (readonly [kind: Term['kind'], parts: number, form: RegExp])[] = [
  ['month', 12, form(`(?:${written}[年./-])?(?<nth>0?[1-9]|1[0-2])(?:月份?)?`)],
  ['month', 12, form(`${written}(?<nth>0[1-9]|1[0-2])(?:月份?)?`)],
  ['quarter', 4, form(`(?:${written}[年./-]?)?第?(?<nth>[1-4])季度?`)],
  ['quarter', 4, form(`(?:${written}[年./-]?)?q(?<nth>[1-4])`)],
  ['half', 2, form(`(?:${written}年?)?(?<nth>[上下])半年`)],
  ['year', 1, form(`${written}(?:年度?)?(?:全年)?`)],
  ['year', 1, form('全年')],
];

/** A month, quarter, half or whole year; undefined for anything else, or where no year is known. */
function termOf(text: string, yearBefore: string | undefined): Term | undefined {
  for (const [kind, parts, pattern] of terms) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const year = match.groups?.['year'] ?? yearBefore;
    if (year === undefined) return undefined;
    const nth = { 上: 1, 下: 2 }[match.groups?.['nth'] ?? ''] ?? Number(match.groups?.['nth'] ?? 1);
    const length = 12 / parts;
    return { kind, from: monthOf(year, (nth - 1) * length + 1), to: monthOf(year, nth * length) };
  }
  return undefined;
}

const monthOf = (year: string, month: number): string =>
  `${year}-${String(month).padStart(2, '0')}`;
