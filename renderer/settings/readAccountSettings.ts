/**
 * Days before an end, from 0, in any order.
 * @returns the largest first, each once; undefined where one is none, or there are none or more
 * than `most`
 */
export function readDayCounts(typed: string, max: number, most: number): number[] | undefined {
  const parts = typed
    .normalize('NFKC')
    .split(/[,;、\s]+/)
    .filter((part) => part !== '');
  const days = parts.map((part) => (/^\d{1,5}$/.test(part) ? Number(part) : -1));
  if (days.length === 0 || days.length > most) return undefined;
  if (days.some((day) => day < 0 || day > max)) return undefined;
  return [...new Set(days)].toSorted((a, b) => b - a);
}

/** Account codes with commas, 、 or spaces between; undefined where one is none. */
export function readAccountCodes(typed: string, most: number): string[] | undefined {
  const codes = typed
    .normalize('NFKC')
    .split(/[,;、+\s]+/)
    .filter((part) => part !== '');
  const fit = codes.every((code) => /^\d{3}(?:\d{2})*$/.test(code));
  return fit && codes.length > 0 && codes.length <= most ? [...new Set(codes)] : undefined;
}

/** A share in percent, 0 to 100; undefined where it is none. */
export function readPercent(typed: string): number | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s%]/g, '');
  const number = /^\d{1,3}(?:\.\d{1,2})?$/.test(text) ? Number(text) : -1;
  return number >= 0 && number <= 100 ? number : undefined;
}
