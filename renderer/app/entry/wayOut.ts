/**
 * What leads out of the rescue. keys: the key file is damaged or gone, a backup has a spare.
 * elsewhere: a restore would not help, e.g. the store is newer than the program. restore: the rest.
 */
export type WayOut = 'keys' | 'elsewhere' | 'restore';

const elsewhere = new Set([
  'store.newer',
  'store.in-use',
  'store.runtime',
  'store.disk-full',
  'store.read-only',
  'keys.newer',
]);

/** The way out of a problem by its code. */
export function wayOut(code: string): WayOut {
  if (elsewhere.has(code)) return 'elsewhere';
  return code.startsWith('keys.') ? 'keys' : 'restore';
}
