/**
 * A whole number from 1, typed by hand: full-width digits count.
 * @returns undefined where it is none, or above `max`
 */
export function readWhole(typed: string, max: number): number | undefined {
  const text = typed.normalize('NFKC').trim();
  const number = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  return number >= 1 && number <= max ? number : undefined;
}

/**
 * Rising whole numbers with commas, spaces or 、 between.
 * @returns undefined where one is wrong, they do not rise, or there are none or more than `most`
 */
export function readRising(typed: string, max: number, most: number): number[] | undefined {
  const parts = typed
    .normalize('NFKC')
    .split(/[,、;\s]+/)
    .filter((part) => part !== '');
  const numbers = parts.map((part) => readWhole(part, max));
  if (numbers.length === 0 || numbers.length > most) return undefined;
  const known = numbers.filter((number) => number !== undefined);
  const rising = known.every((number, index) => index === 0 || number > (known[index - 1] ?? 0));
  return known.length === numbers.length && rising ? known : undefined;
}

/** Numbers as they stand in the field. */
export const listText = (numbers: readonly number[]): string => numbers.join(', ');
