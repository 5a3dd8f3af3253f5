import { createHash } from 'node:crypto';
import type { Row } from './tables.ts';

/** The hash before the first act. */
export const beginning = '0'.repeat(64);

/** One act with what it changed, as it is hashed. */
export interface Act {
  readonly seq: number;
  readonly at: string;
  readonly operatorId: string;
  readonly what: string;
  readonly detail: string;
  readonly previous: string;
}

export interface Change {
  readonly tableName: string;
  readonly recordId: string;
  readonly before: string | null;
  readonly after: string | null;
}

/**
 * The hash of an act: SHA-256 over its own fields, the hash of the act before it, and every
 * change in order. Each part is preceded by its length, so that no two acts read the same.
 */
export function hashOf(act: Act, changes: Iterable<Change>): string {
  const hash = createHash('sha256');
  const add = (...parts: readonly string[]): void => {
    hash.update(parts.map((part) => `${part.length}:${part};`).join(''));
  };
  add(act.previous, String(act.seq), act.at, act.operatorId, act.what, act.detail);
  for (const { tableName, recordId, before, after } of changes) {
    add(`${tableName}/${recordId}`, before ?? '-', after ?? '-');
  }
  return hash.digest('hex');
}

/** The image of a row in the audit: its columns that hold something, as JSON. */
export function imageOf(row: Row): string {
  const held: Row = {};
  for (const column of Object.keys(row)) {
    const value = row[column] ?? null;
    if (value !== null) held[column] = value;
  }
  return JSON.stringify(held);
}

/** An image read back. */
export const rowOf = (image: string): Row => JSON.parse(image) as Row;

/** True if the row holds just what the image says; a column that a migration added is null. */
export const matchesImage = (row: Row, image: string): boolean =>
  imageOf(row) === image || sameRow(row, rowOf(image));

function sameRow(row: Row, image: Row): boolean {
  const columns = new Set([...Object.keys(row), ...Object.keys(image)]);
  return [...columns].every((column) => (row[column] ?? null) === (image[column] ?? null));
}
