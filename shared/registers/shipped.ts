import type { AnyRecord } from './define.ts';

/** A record as it is in force: as shipped, shipped but changed by the user, or the user's own. */
export interface LaidOver {
  readonly record: AnyRecord;
  readonly origin: 'shipped' | 'changed' | 'own';
  /** Of the user's row; null for one as shipped. */
  readonly id: string | null;
}

/**
 * Lays the user's rows over the shipped ones: a row with the key of a shipped one stands in its
 * place, the others follow.
 * @param own rows with their `id`, the ones that count
 * @param key the field by which they are told apart
 */
export function layOver(
  shipped: readonly AnyRecord[],
  own: readonly AnyRecord[],
  key: string,
): readonly LaidOver[] {
  const laid = (record: AnyRecord, origin: 'changed' | 'own'): LaidOver => ({
    record,
    origin,
    id: String(record['id']),
  });
  const keys = new Set(shipped.map((record) => record[key]));
  return [
    ...shipped.flatMap((record): LaidOver[] => {
      const mine = own.filter((row) => row[key] === record[key]);
      return mine.length > 0
        ? mine.map((row) => laid(row, 'changed'))
        : [{ record, origin: 'shipped', id: null }];
    }),
    ...own.filter((row) => !keys.has(row[key])).map((row) => laid(row, 'own')),
  ];
}
