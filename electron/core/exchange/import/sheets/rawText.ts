import { type RawValue, textOf } from '../../../../../shared/fields/reading.ts';
import { lineOfText, meansNothing } from '../../../../../shared/fields/normalise.ts';

export type RawValues = Readonly<Record<string, RawValue>>;

/** What a raw value says in one line; empty where it says nothing. */
export function lineOf(raw: RawValue | undefined): string {
  const line = lineOfText(textOf(raw ?? null))
    .normalize('NFKC')
    .trim();
  return meansNothing(line) ? '' : line;
}

const inBrackets = /^\(\s*([¥￥]?[\d,.\s]+)\)$/;
const nothing = /^[-+]?[¥￥]?0*(?:\.0*)?元?$/;

/**
 * An amount as other programs print it: of two columns the one without an amount may hold 0.00,
 * and brackets may stand for below zero.
 */
export function amountOf(raw: RawValue | undefined): RawValue {
  const line = lineOf(raw);
  if (line === '' || nothing.test(line)) return null;
  const below = inBrackets.exec(line);
  return below === null ? (raw ?? null) : `-${(below[1] ?? '').trim()}`;
}

/** Values without some keys. */
export const without = (raw: RawValues, keys: readonly string[]): RawValues =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));
