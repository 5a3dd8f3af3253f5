/**
 * What leads out of the rescue. keys: the key file is damaged or gone, a backup has a spare.
 * restore: the database is damaged or gone. elsewhere: a restore would not help, e.g. the ledger
 * is newer than the program, or the disk is full; the problem's sentence says what to do.
 */
export type WayOut = 'keys' | 'restore' | 'elsewhere';

const ways: Readonly<Record<string, WayOut>> = {
  'keys.damaged': 'keys',
  'keys.missing': 'keys',
  'store.damaged': 'restore',
  'store.missing': 'restore',
  'store.schema-differs': 'restore',
  'store.wrong-key': 'restore',
};

/** The way out of a problem by its code. */
export const wayOut = (code: string): WayOut => ways[code] ?? 'elsewhere';
