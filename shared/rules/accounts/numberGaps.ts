import { itemOf } from '../../codes/hierarchy.ts';
import { voucherTypes } from '../../codes/index.ts';
import type { Finding } from '../../fields/finding.ts';

/** A posted voucher's place in its series. */
export interface NumberedVoucher {
  readonly type: string;
  /** ISO day. */
  readonly day: string;
  readonly number: number;
}

/** The numbers that are missing, or stand twice, in a month's series of a type. */
export interface NumberGap {
  readonly type: string;
  readonly month: string;
  readonly missing: readonly number[];
  readonly twice: readonly number[];
}

/** More are not listed one by one. */
const mostListed = 50;

/** The series of vouchers that are not continuous from 1 within their month (domain.md 6.4). */
export function numberGaps(vouchers: readonly NumberedVoucher[]): readonly NumberGap[] {
  const series = new Map<string, { type: string; month: string; numbers: number[] }>();
  for (const { type, day, number } of vouchers) {
    const month = day.slice(0, 7);
    const key = `${month}/${type}`;
    const known = series.get(key) ?? { type, month, numbers: [] };
    known.numbers.push(number);
    series.set(key, known);
  }
  return [...series]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { type, month, numbers }]) => ({ type, month, ...gapsIn(numbers) }))
    .filter(({ missing, twice }) => missing.length > 0 || twice.length > 0);
}

function gapsIn(numbers: readonly number[]): Pick<NumberGap, 'missing' | 'twice'> {
  const sorted = [...numbers].sort((a, b) => a - b);
  const missing: number[] = [];
  const twice = new Set<number>();
  let expected = 1;
  for (const number of sorted) {
    if (number < expected) twice.add(number);
    for (; expected < number && missing.length < mostListed; expected += 1) missing.push(expected);
    expected = Math.max(expected, number + 1);
  }
  return { missing, twice: [...twice] };
}

/** What to tell of them. */
export const gapFindings = (gaps: readonly NumberGap[]): readonly Finding[] =>
  gaps.flatMap(({ type, month, missing, twice }): Finding[] => [
    ...(missing.length > 0
      ? [
          {
            level: 'error',
            code: 'period.numbers-missing',
            params: { ...seriesWords(type), month, numbers: missing.join('、') },
          } as const,
        ]
      : []),
    ...(twice.length > 0
      ? [
          {
            level: 'error',
            code: 'period.numbers-twice',
            params: { ...seriesWords(type), month, numbers: twice.join('、') },
          } as const,
        ]
      : []),
  ]);

/** A sentence takes the label of its language: `typeEn` is the English form of `type`. */
function seriesWords(type: string): { readonly type: string; readonly typeEn: string } {
  const { zh, en } = itemOf(voucherTypes, type) ?? { zh: type, en: type };
  return { type: zh, typeEn: en };
}
